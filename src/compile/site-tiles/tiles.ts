import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { SITE_LAYERS } from '../../domain/site-layers';
import type { ArchiveTile } from './archive';
import type { PlacedFeature } from './placed';
import { thin, type PlacedSites } from './thin';

/** At the greatest zoom everything is present, and MapLibre magnifies its tiles beyond. */
export const ZOOMS = { least: 8, greatest: 16 } as const;

const LAYERS = { shapes: SITE_LAYERS.siteShapes, labels: SITE_LAYERS.siteLabels } as const;
type Kind = keyof typeof LAYERS;

/** Units of a tile's side. */
const EXTENT = 4096;
/** Units kept beyond each edge, half of the widest line and more: 16 CSS pixels. Badges are drawn whole anyhow. */
const BUFFER = 128;
/** How far a simplified line may be off: three eighths of a CSS pixel. Units. */
const TOLERANCE = 3;
const VERSION = 2;

/**
 * The sites as vector tiles, Mapbox Vector Tile 2.1, thinned below the greatest zoom; each tile with anything in it
 * once. One at a time, so that no more than one is in memory.
 * https://github.com/mapbox/vector-tile-spec/tree/master/2.1
 */
export function* siteTiles(sites: PlacedSites): Generator<ArchiveTile> {
  let drawn = sites;
  for (let zoom: number = ZOOMS.greatest; zoom >= ZOOMS.least; zoom--) {
    if (zoom < ZOOMS.greatest) drawn = thin(drawn, zoom);
    yield* tilesAt(drawn, zoom);
  }
}

function* tilesAt(sites: PlacedSites, z: number): Generator<ArchiveTile> {
  const cells = { shapes: byTile(sites.shapes, z), labels: byTile(sites.labels, z) };
  for (const cell of new Set([...cells.shapes.keys(), ...cells.labels.keys()])) {
    const [x, y] = [cell % 2 ** z, Math.floor(cell / 2 ** z)];
    const layers = (['shapes', 'labels'] satisfies Kind[]).flatMap((kind) => {
      const tile = cut(cells[kind].get(cell) ?? [], z, x, y);
      return tile.features.length === 0 ? [] : [[LAYERS[kind], tile] as const];
    });
    if (layers.length === 0) continue;
    const options = { version: VERSION, extent: EXTENT };
    yield { z, x, y, data: fromGeojsonVt(Object.fromEntries(layers), options) };
  }
}

/** The features whose box touches a tile or its buffer, by the tile's number, row after row. */
function byTile(features: readonly PlacedFeature[], zoom: number): Map<number, PlacedFeature[]> {
  const across = 2 ** zoom;
  const first = (edge: number): number => Math.max(0, Math.floor(edge * across - BUFFER / EXTENT));
  const last = (edge: number): number =>
    Math.min(across - 1, Math.floor(edge * across + BUFFER / EXTENT));
  const tiles = new Map<number, PlacedFeature[]>();
  for (const feature of features) {
    for (let y = first(feature.top); y <= last(feature.bottom); y++) {
      for (let x = first(feature.left); x <= last(feature.right); x++) {
        const known = tiles.get(y * across + x);
        if (known) known.push(feature);
        else tiles.set(y * across + x, [feature]);
      }
    }
  }
  return tiles;
}

function cut(placed: readonly PlacedFeature[], z: number, x: number, y: number) {
  const features = placed.map(({ feature }) => feature);
  return geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, {
    // geojson-vt simplifies at all zooms but its greatest.
    maxZoom: z < ZOOMS.greatest ? z + 1 : z,
    tolerance: TOLERANCE,
    extent: EXTENT,
    buffer: BUFFER,
    clip: true,
  });
}
