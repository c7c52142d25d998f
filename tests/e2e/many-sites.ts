import { writeSiteTiles } from '../../src/compile/site-tiles/write';
import { filterGroups } from '../../src/domain/filter-groups';
import { visibleKeys } from '../../src/domain/group-keys';
import { createLookup } from '../../src/domain/lookup';
import { NO_FILTER } from '../../src/domain/view';
import { siteLabels, siteShapes } from '../../src/map/site-features';
import { createRandom } from '../bench/synth/random';
import { committedData } from '../unit/committed-data';

/** West, south, east, north of where they lie: the district and a little more. Degrees. */
const BOUNDS = [114.05, 22.5, 114.25, 22.65] as const;

/** A site of which nothing is known but what a tile has. */
export interface MadeSite {
  readonly id: string;
  /** WGS 84 longitude and latitude. */
  readonly at: readonly [number, number];
  readonly group: string;
}

export interface ManySites {
  readonly archive: Uint8Array;
  readonly made: readonly MadeSite[];
  /** Keys of the groups that an action leaves visible. */
  readonly groupsOf: (action: string) => ReadonlySet<string>;
}

/** The project's own sites and so many more that only look like them, as the build would write them. */
export function manySites(count: number): ManySites {
  const { dataset, mapData } = committedData();
  const random = createRandom(7);
  const within = (least: number, most: number): number =>
    Math.round((least + random() * (most - least)) * 1e6) / 1e6;
  const anchors = mapData.siteAnchors.features;
  const others = Array.from({ length: count - anchors.length }, (_, i) => {
    const like = anchors[i % anchors.length];
    if (like === undefined) throw new Error('There is no site to make others like');
    const coordinates = [within(BOUNDS[0], BOUNDS[2]), within(BOUNDS[1], BOUNDS[3])];
    return {
      ...like,
      properties: { ...like.properties, id: `made-${i}` },
      geometry: { type: 'Point' as const, coordinates },
    };
  });
  const many = {
    ...mapData,
    siteAnchors: { ...mapData.siteAnchors, features: [...anchors, ...others] },
  };
  const groups = filterGroups(dataset, createLookup(dataset));
  return {
    archive: writeSiteTiles({
      shapes: siteShapes(many, dataset.actions),
      labels: siteLabels(many),
    }),
    made: others.map(({ properties: { id, group }, geometry: { coordinates } }) => ({
      id,
      group,
      at: [coordinates[0] ?? 0, coordinates[1] ?? 0],
    })),
    groupsOf: (action) => {
      const filter = { ...NO_FILTER, actions: [action] };
      return new Set(visibleKeys(groups, filter, createLookup(dataset)));
    },
  };
}
