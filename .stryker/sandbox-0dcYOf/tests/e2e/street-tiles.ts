// @ts-nocheck
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

/** The two ways of naming layers that the stand-ins follow. */
export type Schema = 'openmaptiles' | 'protomaps';

type Properties = Record<string, string | number>;

/** West, south, east, north of everything drawn. */
export const STREETS_BOUNDS = [113.9, 22.35, 114.45, 22.85] as const;
const [WEST, SOUTH, EAST, NORTH] = STREETS_BOUNDS;

/** Streets every hundredth of a degree, a lake and one name a crossing: nothing that exists. */
const INDEX: Readonly<Record<Schema, Readonly<Record<string, GeoJSONVT>>>> = {
  openmaptiles: {
    water: index([lake({ class: 'lake' })]),
    transportation: index(streets({ class: 'primary' })),
    place: index(names({ class: 'village' })),
  },
  protomaps: {
    earth: index([box(WEST, SOUTH, EAST, NORTH, { kind: 'earth' })]),
    water: index([lake({ kind: 'lake' })]),
    roads: index(streets({ kind: 'major_road', min_zoom: 5 })),
    places: index(names({ kind: 'locality', population_rank: 10, min_zoom: 5 })),
  },
};

/** A vector tile of the streets, not compressed; empty outside them. */
export function streetTile(schema: Schema, z: number, x: number, y: number): Buffer {
  const layers = Object.entries(INDEX[schema]).flatMap(([name, tiles]) => {
    const tile = tiles.getTile(z, x, y);
    return tile === null ? [] : [[name, tile] as const];
  });
  return Buffer.from(fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: 4096 }));
}

function index(features: GeoJSON.Feature[]): GeoJSONVT {
  return new GeoJSONVT({ type: 'FeatureCollection', features }, { maxZoom: 14, extent: 4096 });
}

function box(
  west: number,
  south: number,
  east: number,
  north: number,
  properties: Properties,
): GeoJSON.Feature {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function lake(properties: Properties): GeoJSON.Feature {
  return box(114.13, 22.56, 114.17, 22.59, properties);
}

function streets(properties: Properties): GeoJSON.Feature[] {
  const across = steps(SOUTH, NORTH).map((lat) => line([WEST, lat], [EAST, lat], properties));
  const along = steps(WEST, EAST).map((lon) => line([lon, SOUTH], [lon, NORTH], properties));
  return [...across, ...along];
}

function line(from: number[], to: number[], properties: Properties): GeoJSON.Feature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: [from, to] } };
}

function names(properties: Properties): GeoJSON.Feature[] {
  return steps(114.05, 114.25).map((lon, number) => ({
    type: 'Feature',
    properties: {
      ...properties,
      name: `街 ${number}`,
      'name:en': `Street ${number}`,
      'name:zh-Hant': `街 ${number}`,
      'name:latin': `Jie ${number}`,
      script: 'Han',
    },
    geometry: { type: 'Point', coordinates: [lon, 22.53 + (number % 10) / 100] },
  }));
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.round((to - from) / 0.01) }, (_, i) => from + i * 0.01);
}
