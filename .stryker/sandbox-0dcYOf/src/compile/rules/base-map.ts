// @ts-nocheck
import type { Box } from '../box';
import type { Problem } from '../problem';
import type { Filed, Records } from '../records';
import type { BaseFeature, BaseFile } from '../schema';
import { didYouMean } from '../suggest';
import { firstOutside } from './position';

/** The frame of the base map: Luohu with its neighbours on both sides of the river. */
const BASE_BOX: Box = [114.0, 22.48, 114.3, 22.66];

/** The classes that each file may have; the map has a layer for every one of them. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    boundary: ['district', 'neighbour-boundary'],
    border: ['sar-boundary'],
    water: ['river', 'reservoir', 'lake', 'sea'],
    'built-up': ['built-up'],
    green: ['park', 'hill', 'upper-slope'],
    roads: ['expressway', 'primary', 'secondary', 'minor'],
    rail: ['railway', 'railway-branch', 'high-speed', 'railway-station'],
    'metro-lines': ['metro'],
    'metro-stations': ['metro-station'],
    places: [
      'subdistrict',
      'neighbourhood',
      'peak',
      'port',
      'hk-port',
      'district',
      'region',
      'hk-town',
      'water-label',
    ],
  }),
);

const BOOLEANS = [
  'bridge',
  'tunnel',
  'unnamed',
  'newer',
  'planned',
  'indicative',
  'unmeasured',
  'interchange',
] as const;

/** Every base feature has a class of its file, names, a rank from 1 to 5, and lies in the frame. */
export function baseMap({ base }: Records): readonly Problem[] {
  return base.flatMap((record) => [
    ...fileFaults(record),
    ...record.value.features.flatMap((feature, index) =>
      featureFaults(feature, CLASSES.get(record.value.name) ?? []).map(({ path, message }) => ({
        file: record.file,
        path: `features[${index}].${path}`,
        message: `${message} (${feature.id})`,
      })),
    ),
  ]);
}

function fileFaults({ file, value }: Filed<BaseFile>): readonly Problem[] {
  if (CLASSES.has(value.name)) return [];
  const message = `"${value.name}" is no layer of the base map${didYouMean(value.name, CLASSES.keys())}`;
  return [{ file, path: 'name', message }];
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

function featureFaults(
  { properties, geometry }: BaseFeature,
  classes: readonly string[],
): readonly Fault[] {
  const faults: Fault[] = [];
  const check = (isRight: boolean, key: string, message: string): void => {
    if (!isRight) faults.push({ path: `properties.${key}`, message });
  };
  const { class: kind, rank, colour } = properties;
  check(
    typeof kind === 'string' && classes.includes(kind),
    'class',
    `is "${String(kind)}", not one of ${classes.join(', ')}`,
  );
  check(
    typeof rank === 'number' && Number.isInteger(rank) && rank >= 1 && rank <= 5,
    'rank',
    'is not a whole number from 1 to 5',
  );
  for (const key of ['name:zh-Hant', 'name:en']) {
    const name = properties[key];
    check(typeof name === 'string' && name.trim() !== '', key, 'is missing');
  }
  for (const key of BOOLEANS) {
    const value = properties[key];
    check(value === undefined || typeof value === 'boolean', key, 'is neither true nor false');
  }
  const isColour = typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour);
  check(colour === undefined || isColour, 'colour', 'is not a colour such as #00B140');
  const outside = firstOutside(geometry, BASE_BOX, 'the base map’s frame');
  return outside === null ? faults : [...faults, outside];
}
