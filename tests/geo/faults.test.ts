import gcoord from 'gcoord';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GeoFiles } from '../../src/compile/files';
import { problemLines, realFiles, withText } from './support/check';
import { linesOfRefusal } from './support/desk';

const REPORT = 'luohu-2024';
const SITES = `${REPORT}/sites`;
const ACTIONS = `${REPORT}/actions`;

const files = realFiles();
const before = new Set(problemLines(files));

/** Lines that an edit of one file's text brings up. */
function linesAfterText(name: string, edit: (text: string) => string): readonly string[] {
  return newLines(withText(files, name, edit));
}

/** Lines that an edit of one file's value brings up. */
function linesAfterEdit(name: string, edit: (value: Editable) => void): readonly string[] {
  return linesAfterText(name, (text) => {
    const value: Editable = JSON.parse(text);
    edit(value);
    return JSON.stringify(value);
  });
}

function newLines(edited: GeoFiles): readonly string[] {
  return way(edited);
}

/** How the fault is found: by the check of the folder, or when the editor is asked to save it. */
type Way = (edited: GeoFiles) => readonly string[];
let way: Way;

const byCheck: Way = (edited) => problemLines(edited).filter((line) => !before.has(line));
const bySaving: Way = (edited) => linesOfRefusal(files, edited);

/** What the edits below touch in a site or an action. */
interface Editable {
  geometry: { type: string; coordinates: unknown } | null;
  name: { en?: string };
  targets: {
    id: string;
    paragraph: number;
    printed: string;
    outcomes: { sources: string[] }[];
  }[];
}

function geometryOf(value: Editable): { type: string; coordinates: unknown } {
  if (value.geometry === null) throw new Error('The site should have a position');
  return value.geometry;
}

describe.each([
  ['npm run geo', byCheck],
  ['a save in the editor', bySaving],
])('%s names a fault in the real data with file, place and reason', (_name, chosen) => {
  beforeAll(() => {
    way = chosen;
  });

  it('longitude and latitude swapped', () => {
    const lines = linesAfterEdit(`${SITES}/luohu-port.geojson`, (site) => {
      geometryOf(site).coordinates = [22.5312, 114.1134];
    });
    expect(lines).toContain(
      'geo/luohu-2024/sites/luohu-port.geojson: geometry.coordinates: latitude 114.1134 is outside -90 to 90: longitude and latitude look swapped',
    );
  });

  it('a point moved to 74° east', () => {
    const lines = linesAfterEdit(`${SITES}/luohu-port.geojson`, (site) => {
      geometryOf(site).coordinates = [74.1134, 22.5312];
    });
    expect(lines).toContain(
      'geo/luohu-2024/sites/luohu-port.geojson: geometry.coordinates: 74.1134, 22.5312 lies outside the report’s box (114.04 to 114.25, 22.51 to 22.64) (cross_district?)',
    );
  });

  it.each([
    ['GCJ-02', gcoord.GCJ02],
    ['BD-09', gcoord.BD09],
  ])('a landmark shifted to %s', (name, crs) => {
    const lines = linesAfterEdit(`${SITES}/luohu-port.geojson`, (site) => {
      const shifted = gcoord.transform([114.1134, 22.5312], gcoord.WGS84, crs);
      geometryOf(site).coordinates = shifted.map((number) => Number(number.toFixed(5)));
    });
    expect(lines).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^geo/luohu-2024/sites/luohu-port\\.geojson: geometry: lies \\d+ m from Shenzhen railway station, but \\d+ m if read as ${name}: convert it to WGS 84$`,
        ),
      ),
    );
  });

  it('an action file deleted', () => {
    const left = new Map(files);
    left.delete(`${ACTIONS}/07-space-expansion.json`);
    const lines = newLines(left);
    expect(lines).toContain(
      'geo/luohu-2024/actions/07-<id>.json: is missing: action 7 of 10',
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^geo\/luohu-2024\/sites\/dawang-bridge\.geojson: properties\.targets\[0\]: no target "space-expansion\.dawang-bridge"/,
      ),
    );
  });

  it('a paragraph that has no such figure', () => {
    const lines = linesAfterEdit(`${ACTIONS}/04-emerging-industries.json`, (action) => {
      const target = action.targets.find(({ printed }) => printed === '120家以上');
      if (target !== undefined) target.paragraph = 24;
    });
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^geo\/luohu-2024\/actions\/04-emerging-industries\.json: targets\[\d+\]\.printed: paragraph 24 has no figure "120家以上" \(it stands in 23\)$/,
      ),
    );
  });

  it('a ledger figure without its target', () => {
    const lines = linesAfterEdit(`${ACTIONS}/07-space-expansion.json`, (action) => {
      action.targets = action.targets.filter(({ printed }) => printed !== '75公頃');
    });
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^geo\/luohu-2024\/report\.json: ledger\.28\[\d+\]: no target claims "75公頃", and it is not listed as unclaimed$/,
      ),
    );
  });

  it('an id that stands twice', () => {
    const lines = linesAfterEdit(`${ACTIONS}/05-business-environment.json`, (action) => {
      const [first, second] = action.targets;
      if (first !== undefined && second !== undefined) second.id = first.id;
    });
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^geo\/luohu-2024\/actions\/05-business-environment\.json: targets\[1\]\.id: the target "business-environment\.[a-z-]+" is already in .* at targets\[0\]\.id$/,
      ),
    );
  });

  it('an open ring', () => {
    const lines = linesAfterEdit(`${SITES}/b1-cooperation-park.geojson`, (site) => {
      const { coordinates } = geometryOf(site);
      if (Array.isArray(coordinates)) coordinates[0].pop();
    });
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^geo\/luohu-2024\/sites\/b1-cooperation-park\.geojson: geometry\.coordinates\[0\]: the ring is open/,
      ),
    );
  });

  it('a bow-tie', () => {
    const lines = linesAfterEdit(`${SITES}/b1-cooperation-park.geojson`, (site) => {
      geometryOf(site).coordinates = [
        [
          [114.106, 22.533],
          [114.109, 22.536],
          [114.109, 22.533],
          [114.106, 22.536],
          [114.106, 22.533],
        ],
      ];
    });
    expect(lines).toContain(
      'geo/luohu-2024/sites/b1-cooperation-park.geojson: geometry.coordinates: the outline crosses or touches itself at 114.107500, 22.534500',
    );
  });

  it('an outcome without a source', () => {
    const lines = linesAfterEdit(`${ACTIONS}/07-space-expansion.json`, (action) => {
      const bridge = action.targets.find(({ id }) => id === 'space-expansion.dawang-bridge');
      if (bridge?.outcomes[0] !== undefined) bridge.outcomes[0].sources = [];
    });
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^geo\/luohu-2024\/actions\/07-space-expansion\.json: targets\[\d+\]\.outcomes\[0\]\.sources: names no source$/,
      ),
    );
  });

  it('a missing English text', () => {
    const lines = linesAfterEdit(`${ACTIONS}/01-consumption-upgrade.json`, (action) => {
      delete action.name.en;
    });
    expect(lines).toContain(
      'geo/luohu-2024/actions/01-consumption-upgrade.json: name.en: is missing',
    );
  });

  it('an unknown position with coordinates', () => {
    const lines = linesAfterEdit(`${SITES}/arts-exchange-base.geojson`, (site) => {
      site.geometry = { type: 'Point', coordinates: [114.12, 22.55] };
    });
    expect(lines).toContain(
      'geo/luohu-2024/sites/arts-exchange-base.geojson: geometry: must be null: position.method is "unknown"',
    );
  });
});

describe('a hostile file is named and breaks nothing', () => {
  beforeAll(() => {
    way = byCheck;
  });

  const SITE = `${SITES}/dawang-bridge.geojson`;
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);

  it.each([
    ['a type that is an inherited name', '{"type":"toString"}', 'type: is "toString", not one of'],
    ['nested empty arrays', '[[]]', 'is an array, not a GeoJSON object'],
    ['a reserved key', '{"__proto__":{"a":1}}', 'has the reserved key "__proto__"'],
    ['100,000 nested arrays', deep, '[0][0][0]: is nested more than 32 levels deep'],
    ['an infinite number', '{"type":"Point","coordinates":[1e400,2]}', 'is not a finite number'],
    ['nothing at all', '', 'is not JSON'],
  ])('%s', (_name, text, expected) => {
    const lines = linesAfterText(SITE, () => text).filter((line) => line.startsWith(`geo/${SITE}`));
    expect(lines).toContainEqual(expect.stringContaining(expected));
    expect(lines.every((line) => line.length < 300)).toBe(true);
  });
});
