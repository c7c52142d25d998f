import { RING } from '../domain/palette';
import type { Theme } from '../domain/view';
import { PRINT } from './theme-print';

/** How the map is coloured: as the page, or in greys for paper. */
export type MapTheme = Theme | 'print';
export const MAP_THEMES = ['light', 'dark', 'print'] as const satisfies readonly MapTheme[];

export type RoadClass = 'expressway' | 'primary' | 'secondary' | 'minor';

interface RoadColours {
  readonly fill: string;
  readonly casing: string;
}

/** Every colour of the map except the actions' own (`domain/palette`). CSS colours. */
export interface MapColours {
  readonly land: string;
  readonly hongKong: string;
  readonly builtUp: string;
  /** Laid over everything outside the district, translucent. */
  readonly outside: string;
  /** Laid over roads and rail outside the district, translucent. */
  readonly veil: string;
  /** What `outside` and `veil` make of land: the map fades into it where the base map ends. */
  readonly beyond: string;
  readonly water: string;
  readonly waterEdge: string;
  readonly park: string;
  readonly parkEdge: string;
  readonly hill: string;
  /** On hills, translucent: the crest, drawn twice, is darkest. */
  readonly upperSlope: string;
  readonly districtEdge: string;
  readonly districtTint: string;
  readonly neighbourBoundary: string;
  readonly sarBoundary: string;
  readonly sarTint: string;
  readonly sarGround: string;
  readonly roads: Readonly<Record<RoadClass, RoadColours>>;
  readonly roadTunnel: string;
  readonly rail: string;
  readonly railGap: string;
  readonly metroFallback: string;
  readonly metroOpacity: number;
  /** Whether each metro line has its own colour, or all have `metroFallback`. */
  readonly metroInColour: boolean;
  readonly station: string;
  readonly stationRing: string;
  readonly label: {
    readonly region: string;
    readonly place: string;
    readonly neighbourhood: string;
    readonly water: string;
    readonly green: string;
    readonly road: string;
    readonly rail: string;
    readonly station: string;
    readonly port: string;
    readonly halo: string;
    readonly waterHalo: string;
    readonly site: string;
    readonly siteHalo: string;
  };
  /** The circle of "near here"; the casing parts its edge from the streets. */
  readonly near: { readonly fill: string; readonly edge: string; readonly casing: string };
  /** Inside of the badge of a place that only the review names. */
  readonly badgeHollow: string;
  /** Ring of the badges, and ground of their numbers. */
  readonly badgeRing: string;
  /** On `badgeRing`; ground of the status marks, which are drawn in `badgeRing`. */
  readonly badgePaper: string;
  /** Ring round the badge that is pointed at, chosen, or belongs to the open target. */
  readonly focus: string;
  /** The reader's own files, where they bring no colours of their own. */
  readonly overlay: string;
  readonly hatchOpacity: number;
  /** Whether every area is hatched, each action in its own pattern, or only sketched ones. */
  readonly hatchesAll: boolean;
  readonly areaOpacity: {
    readonly rest: number;
    readonly hover: number;
    readonly selected: number;
  };
}

export const LIGHT: MapColours = {
  land: '#f9f8f1',
  hongKong: '#eeebe4',
  builtUp: '#f0eadf',
  outside: 'rgba(236, 233, 226, 0.5)',
  veil: 'rgba(238, 235, 228, 0.5)',
  beyond: '#f0ede6',
  water: '#c3dcea',
  waterEdge: '#93b9cf',
  park: '#d2e4b9',
  parkEdge: '#afc98f',
  hill: '#e3ebd4',
  upperSlope: 'rgba(176, 201, 148, 0.36)',
  districtEdge: '#8c5c7c',
  districtTint: 'rgba(158, 98, 138, 0.20)',
  neighbourBoundary: '#b3a7ae',
  sarBoundary: '#5f4a63',
  sarTint: 'rgba(120, 88, 130, 0.16)',
  sarGround: '#e4dfe8',
  roads: {
    expressway: { fill: '#f6dca6', casing: '#cfa75f' },
    primary: { fill: '#fbeac0', casing: '#cdb47c' },
    secondary: { fill: '#ffffff', casing: '#bfb6a4' },
    minor: { fill: '#ffffff', casing: '#d3cabb' },
  },
  roadTunnel: '#c9b68d',
  rail: '#7d7a76',
  railGap: '#f9f8f1',
  metroFallback: '#8a8f98',
  metroOpacity: 0.62,
  metroInColour: true,
  station: '#ffffff',
  stationRing: '#6f747c',
  label: {
    region: '#6d6470',
    place: '#4c4a47',
    neighbourhood: '#66625c',
    water: '#33617d',
    green: '#48663a',
    road: '#66604f',
    rail: '#5c5a57',
    station: '#575b63',
    port: '#5a4560',
    halo: '#fdfcf9',
    waterHalo: '#dcebf3',
    site: '#1b1f25',
    siteHalo: '#ffffff',
  },
  near: { fill: 'rgba(11, 95, 104, 0.07)', edge: '#0b5f68', casing: 'rgba(255, 255, 255, 0.8)' },
  badgeHollow: '#ffffff',
  badgeRing: RING.light,
  badgePaper: '#ffffff',
  focus: '#1f2329',
  overlay: '#c2106e',
  areaOpacity: { rest: 0.2, hover: 0.32, selected: 0.4 },
  hatchOpacity: 0.3,
  hatchesAll: false,
};

export const DARK: MapColours = {
  land: '#262b32',
  hongKong: '#20242a',
  builtUp: '#2d333b',
  outside: 'rgba(26, 29, 34, 0.58)',
  veil: 'rgba(28, 31, 37, 0.5)',
  beyond: '#1e2127',
  water: '#1c3e52',
  waterEdge: '#34617b',
  park: '#335140',
  parkEdge: '#456a54',
  hill: '#2c4036',
  upperSlope: 'rgba(74, 110, 84, 0.3)',
  districtEdge: '#b58ba8',
  districtTint: 'rgba(190, 130, 172, 0.13)',
  neighbourBoundary: '#57525c',
  sarBoundary: '#b9a2c0',
  sarTint: 'rgba(176, 140, 190, 0.12)',
  sarGround: '#2a2630',
  roads: {
    expressway: { fill: '#6d5d3e', casing: '#1b1e23' },
    primary: { fill: '#5d5443', casing: '#1b1e23' },
    secondary: { fill: '#4a515c', casing: '#1f2328' },
    minor: { fill: '#3f4650', casing: '#22262c' },
  },
  roadTunnel: '#6a614c',
  rail: '#80858e',
  railGap: '#262b32',
  metroFallback: '#8a8f98',
  metroOpacity: 0.6,
  metroInColour: true,
  station: '#14171b',
  stationRing: '#b4bac3',
  label: {
    region: '#a9a0b0',
    place: '#d5d9df',
    neighbourhood: '#aab0b9',
    water: '#8fbdd8',
    green: '#a3c59a',
    road: '#bdb59f',
    rail: '#aeb3bb',
    station: '#b9bfc8',
    port: '#cdb4d6',
    halo: '#1b1f24',
    waterHalo: '#12232e',
    site: '#f5f7fa',
    siteHalo: '#14171b',
  },
  near: { fill: 'rgba(124, 199, 204, 0.08)', edge: '#7cc7cc', casing: 'rgba(20, 23, 27, 0.7)' },
  badgeHollow: '#1b1f24',
  badgeRing: RING.dark,
  badgePaper: '#14171b',
  focus: '#ffffff',
  overlay: '#ff8cc6',
  areaOpacity: { rest: 0.16, hover: 0.28, selected: 0.38 },
  hatchOpacity: 0.2,
  hatchesAll: false,
};

export const THEMES: Readonly<Record<MapTheme, MapColours>> = {
  light: LIGHT,
  dark: DARK,
  print: PRINT,
};
