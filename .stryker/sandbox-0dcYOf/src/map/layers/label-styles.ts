// @ts-nocheck
import type { MapColours } from '../themes';

/** How the labels of one class of places look. */
export interface LabelStyle {
  readonly colour: keyof MapColours['label'];
  /** CSS pixels at zoom 10, 14 and 17. */
  readonly size: readonly [number, number, number];
  readonly bold: boolean;
  /** In em. */
  readonly spacing: number;
  /** First zoom, where the feature states none. */
  readonly minzoom: number;
  /** Smaller is placed first. */
  readonly priority: number;
}

/** By class. */
export type LabelStyles = Readonly<Record<string, LabelStyle>>;

/** Labels that stand on their place, by class. */
export const PLACES: LabelStyles = {
  region: {
    colour: 'region',
    size: [13, 17, 20],
    bold: true,
    spacing: 0.28,
    minzoom: 9,
    priority: 10,
  },
  district: {
    colour: 'region',
    size: [11.5, 15, 18],
    bold: true,
    spacing: 0.2,
    minzoom: 9,
    priority: 15,
  },
  subdistrict: {
    colour: 'place',
    size: [10.5, 14, 17],
    bold: true,
    spacing: 0.12,
    minzoom: 11,
    priority: 20,
  },
  'hk-town': {
    colour: 'region',
    size: [10.5, 13, 15],
    bold: false,
    spacing: 0.08,
    minzoom: 10,
    priority: 30,
  },
  'water-label': {
    colour: 'water',
    size: [10, 12.5, 15],
    bold: false,
    spacing: 0.1,
    minzoom: 11,
    priority: 35,
  },
  reservoir: {
    colour: 'water',
    size: [10.5, 13, 15],
    bold: false,
    spacing: 0.12,
    minzoom: 11,
    priority: 35,
  },
  sea: {
    colour: 'water',
    size: [10.5, 13, 15],
    bold: false,
    spacing: 0.12,
    minzoom: 10,
    priority: 35,
  },
  lake: {
    colour: 'water',
    size: [9.5, 11, 13],
    bold: false,
    spacing: 0.04,
    minzoom: 13,
    priority: 58,
  },
  river: {
    colour: 'water',
    size: [9.5, 11.5, 13.5],
    bold: false,
    spacing: 0.1,
    minzoom: 13,
    priority: 56,
  },
  park: {
    colour: 'green',
    size: [9.5, 11.5, 13.5],
    bold: false,
    spacing: 0.02,
    minzoom: 12,
    priority: 45,
  },
  neighbourhood: {
    colour: 'neighbourhood',
    size: [9.5, 11.5, 13.5],
    bold: false,
    spacing: 0.06,
    minzoom: 13,
    priority: 50,
  },
};

/** Labels beside a sign: dot, triangle or square. */
export const MARKS: LabelStyles = {
  port: { colour: 'port', size: [10, 12, 14], bold: true, spacing: 0, minzoom: 11, priority: 10 },
  'hk-port': {
    colour: 'port',
    size: [9.5, 11, 13],
    bold: false,
    spacing: 0,
    minzoom: 12,
    priority: 25,
  },
  peak: {
    colour: 'green',
    size: [9.5, 11.5, 13],
    bold: false,
    spacing: 0,
    minzoom: 11,
    priority: 30,
  },
};
export const STATIONS: LabelStyles = {
  'railway-station': {
    colour: 'rail',
    size: [10, 12.5, 14.5],
    bold: true,
    spacing: 0,
    minzoom: 11,
    priority: 10,
  },
  'metro-station': {
    colour: 'station',
    size: [9, 10.5, 13],
    bold: false,
    spacing: 0,
    minzoom: 13,
    priority: 40,
  },
};
