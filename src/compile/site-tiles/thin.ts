import { centreOf, pixelsOfWorld, sizeAt, type PlacedFeature } from './placed';

/** The features of the two sources of sites, in the order of their sites: the earlier goes before the later. */
export interface PlacedSites {
  /** `part` tells which: shape, halo, anchor (the badge), leader, foot. */
  readonly shapes: readonly PlacedFeature[];
  readonly labels: readonly PlacedFeature[];
}

/**
 * Sides of the cells that have room for one badge of an action, from about half a badge to two. CSS pixels at the whole
 * zoom. Each is twice the one before, as are those of the next zoom, so that what is first in a cell is first
 * in all smaller ones there: whoever moves closer loses no site.
 */
const CELLS = [10, 20, 40] as const;
/** More features than these in a tile are thinned: some 200 kB compressed. */
const MOST = 4000;
/** Shapes are much alike where their centres lie within this part of their size. */
const LIKENESS = 1 / 4;
/** Smaller shapes cannot be seen. CSS pixels. */
const LEAST_SHAPE = 1;
/** Smaller halos lie below their badge. CSS pixels. */
const LEAST_HALO = 20;

/**
 * What of the sites is drawn at a whole zoom, as much of it as tiles may hold: for each action and cell the first
 * site that serves it, in cells as small as can be. With a badge goes all that belongs to it, but for the
 * shapes that are the first of their action and size in their place. Begin with the greatest zoom and thin for each what
 * was left for the one before.
 */
export function thin(sites: PlacedSites, zoom: number): PlacedSites {
  let thinned: PlacedSites = {
    shapes: sites.shapes.filter((feature) => isLargeEnough(feature, zoom)),
    labels: sites.labels,
  };
  for (const cell of CELLS) {
    if (mostInTile(thinned, zoom) <= MOST) break;
    thinned = firstInCells(thinned, cell, zoom);
  }
  return thinned;
}

function isLargeEnough(feature: PlacedFeature, zoom: number): boolean {
  const part = partOf(feature);
  if (part === 'shape') return sizeAt(feature, zoom) >= LEAST_SHAPE;
  return part !== 'halo' || sizeAt(feature, zoom) >= LEAST_HALO;
}

/** Features of the fullest tile. */
function mostInTile({ shapes, labels }: PlacedSites, zoom: number): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const feature of [...shapes, ...labels]) {
    const { x, y } = centreOf(feature);
    const tile = `${Math.floor(x * 2 ** zoom)} ${Math.floor(y * 2 ** zoom)}`;
    const count = (counts.get(tile) ?? 0) + 1;
    counts.set(tile, count);
    most = Math.max(most, count);
  }
  return most;
}

function firstInCells({ shapes, labels }: PlacedSites, cell: number, zoom: number): PlacedSites {
  const takeBadge = firstTakes(zoom, () => cell);
  const takeShape = firstTakes(zoom, (size) => cellOfShape(size, cell));
  const badges = shapes.filter((feature) => partOf(feature) === 'anchor' && takeBadge(feature));
  const sites = new Set(badges.map(idOf));
  return {
    shapes: shapes.filter((feature) => {
      const isFirst = partOf(feature) === 'shape' && takeShape(feature);
      return isFirst || sites.has(idOf(feature));
    }),
    labels: labels.filter((feature) => sites.has(idOf(feature))),
  };
}

/** In doubling steps, so that only shapes of about the same size compete. CSS pixels. */
function cellOfShape(size: number, cell: number): number {
  return cell * 2 ** Math.max(0, Math.floor(Math.log2((size * LIKENESS) / cell)));
}

/** True for a feature whose centre is, for one of its actions, the first in its cell. */
function firstTakes(
  zoom: number,
  cellOf: (size: number) => number,
): (feature: PlacedFeature) => boolean {
  const taken = new Set<string>();
  return (feature) => {
    const side = cellOf(sizeAt(feature, zoom)) / pixelsOfWorld(zoom);
    const { x, y } = centreOf(feature);
    const cell = `${side} ${Math.floor(x / side)} ${Math.floor(y / side)}`;
    const claims = actionsOf(feature).map((action) => `${cell} ${action}`);
    const isFirst = claims.some((claim) => !taken.has(claim));
    for (const claim of claims) taken.add(claim);
    return isFirst;
  };
}

/** All it serves: a filter by any of them must find the site. Undefined or empty for a site that serves none. */
function actionsOf({ feature: { properties } }: PlacedFeature): readonly unknown[] {
  const { actions, action } = properties;
  const all = typeof actions === 'string' ? actions.split('|').filter((id) => id !== '') : [];
  return all.length > 0 ? all : [action];
}

function partOf({ feature }: PlacedFeature): unknown {
  return feature.properties['part'];
}

function idOf({ feature }: PlacedFeature): unknown {
  return feature.properties['id'];
}
