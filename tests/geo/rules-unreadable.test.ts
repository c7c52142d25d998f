import { describe, expect, it } from 'vitest';
import { problemLines, withText } from './support/check';
import { createWorld, toFiles } from './support/world';

const BRIDGE = 'geo/luohu-2024/sites/bridge.geojson';

/** The lines for the sound world with one file cut off after its first character. */
function linesWithBroken(name: string): readonly string[] {
  return problemLines(withText(toFiles(createWorld()), name, () => '{'));
}

describe('a file that cannot be read', () => {
  it.each([
    'luohu-2024/report.json',
    'luohu-2024/review-2023.json',
    'luohu-2024/sources.json',
    'luohu-2024/actions/07-space-expansion.json',
    'luohu-2024/sites/bridge.geojson',
    'base/water.geojson',
  ])('%s: nothing else is said of it, and nothing of what refers to it', (name) => {
    expect(linesWithBroken(name)).toEqual([
      expect.stringMatching(`^geo/${name}: is not JSON: .*line 1, column 2`),
    ]);
  });

  it('a report’s sites are still asked for their geometry', () => {
    const world = createWorld();
    world.bridge.geometry = null;
    const files = withText(toFiles(world), 'luohu-2024/report.json', () => '{');
    expect(problemLines(files)).toEqual([
      expect.stringMatching('^geo/luohu-2024/report.json: is not JSON'),
      `${BRIDGE}: geometry: is null although position.method is "between-landmarks"`,
    ]);
  });
});
