import { describe, expect, it } from 'vitest';
import { compiledAfter } from './support/check';
import { createBaseFeature, createText, point, type World } from './support/world';

const ANCHOR = [114.16, 22.6] as const;

/** The bridge as a point, beside a hill that has none of its properties but those it must. */
function changed(world: World): void {
  world.bridge.geometry = { type: 'Point', coordinates: [...ANCHOR] };
  const hill = createBaseFeature('hill', 'peak');
  world.water.features.push({ ...hill, geometry: point(114.2, 22.6) });
}

describe('the data that the map draws', () => {
  const { siteShapes, siteAnchors, siteHalos, baseShapes, baseLabels } =
    compiledAfter(changed).mapData;

  it('are collections of features', () => {
    for (const part of [siteShapes, siteAnchors, siteHalos, baseShapes, baseLabels]) {
      expect(part.type).toBe('FeatureCollection');
      expect(part.features.length).toBeGreaterThan(0);
      expect(part.features.filter(({ type }) => type !== 'Feature')).toEqual([]);
    }
  });

  it('have each located site as it is, and as a point', () => {
    expect(siteShapes.features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Polygon']);
    expect(siteAnchors.features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Point']);
    expect(siteAnchors.features[0]?.geometry.coordinates).toEqual(ANCHOR);
  });

  it('draw of the points of the base map those of stations, and label them all', () => {
    const drawn = baseShapes.features.map(({ properties }) => properties?.['id']);
    expect(drawn).toEqual(['reservoir', 'shaibu']);
    const labelled = baseLabels.features.map(({ properties }) => properties?.['id']);
    expect(labelled.toSorted()).toEqual(['hill', 'reservoir', 'shaibu']);
    expect(baseLabels.features.map(({ geometry }) => geometry)).toContainEqual(point(114.2, 22.6));
  });
});

describe('a site of two targets', () => {
  const statusOf = (late: 'met' | 'missed'): unknown => {
    const { siteAnchors } = compiledAfter((world) => {
      const target = world.actions[6]?.targets.at(-1);
      if (target === undefined) return;
      const second = {
        ...structuredClone(target),
        id: 'space-expansion.ramp',
        title: createText('匝道', 'A ramp'),
      };
      for (const outcome of second.outcomes) outcome.status = late;
      world.actions[6]?.targets.push(second);
      world.bridge.properties.targets.push(second.id);
    }).mapData;
    return siteAnchors.features[0]?.properties.status;
  };

  it('is drawn with what became of both', () => {
    expect(statusOf('met')).toBe('met');
    expect(statusOf('missed')).not.toBe('met');
  });
});
