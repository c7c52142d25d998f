import type { Geometry } from 'geojson';
import type { GeoJsonFault } from './fault';

/** What a reader's own file may be. */
export const OVERLAY_FORMATS = ['geojson', 'kml', 'gpx', 'csv'] as const;
export type OverlayFormat = (typeof OVERLAY_FORMATS)[number];

/** The datums that maps of China use. Only `wgs84` is drawn; the others are converted to it. */
export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof DATUMS)[number];

/** Limits on a file, so that reading and drawing it end in good time. */
export const OVERLAY_LIMITS = {
  bytes: 25_000_000,
  features: 20_000,
  positions: 200_000,
  /** Of one feature: it is handed to the map in one piece, during which the page stands still. */
  positionsOfFeature: 30_000,
  /** Levels of nesting: brackets of JSON, elements of XML. */
  depth: 64,
  /** Files shown at once. */
  files: 10,
} as const;

/** Formats that are known and cannot be read, so that they can be called by name. */
export const FOREIGN_FORMATS = [
  'kmz',
  'excel',
  'zip',
  'shapefile',
  'geopackage',
  'flatgeobuf',
  'gzip',
  'pdf',
  'image',
  'binary',
  'html',
  'topojson',
  'esri-json',
  'json-lines',
  'json-script',
  'json-quoted',
  'json',
  'gml',
  'osm',
  'svg',
  'xml',
  'wkt',
  'text',
] as const;
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];

/** Why a whole file, a row or an element cannot be used. */
export type FileFault =
  | 'file-too-large'
  | 'too-many-features'
  | 'too-many-positions'
  | 'too-many-files'
  | 'empty'
  | 'unreadable'
  | 'too-slow'
  | 'foreign'
  | 'encoding'
  | 'truncated'
  | 'not-xml'
  | 'entities'
  | 'network-link'
  | 'no-features'
  | 'no-header'
  | 'no-coordinate-columns'
  | 'not-a-number';

/** One thing that is wrong with a reader's file, with its place. Places count from 1. */
export interface OverlayFault {
  readonly code: GeoJsonFault | FileFault;
  readonly feature?: number;
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
  /** Within the feature or document: `geometry.coordinates[0]`. */
  readonly path?: string;
  /** A word of the file, or of a format: never to be taken for anything but text. */
  readonly detail?: string;
  readonly foreign?: ForeignFormat;
}

/** What was put right without asking, because there is only one way to do it. */
export type Repair = 'bom' | 'utf16' | 'winding' | 'crs' | 'decimal-comma' | 'swapped';

export interface RepairNotice {
  readonly code: Repair;
  /** How many features it concerns; 0 for the whole file. */
  readonly count: number;
}

/** Why the positions may be shifted. */
export interface DatumDoubt {
  readonly suspected: Exclude<Datum, 'wgs84'>;
  readonly reason: 'mention' | 'landmark';
  /** The word of the file, or the name of the place. */
  readonly detail: string;
}

/** Colours (`#rrggbb`) and sizes that a file asks for, within bounds. */
export interface OverlayLook {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  /** CSS pixels. */
  readonly strokeWidth?: number;
  readonly marker?: string;
}

/** One feature of a reader's file. All its texts are foreign: to be shown as text alone. */
export interface OverlayFeature {
  readonly name: string | null;
  /** Longitude and latitude, WGS 84 degrees; null where the file gives no position. */
  readonly geometry: Geometry | null;
  readonly properties: readonly (readonly [key: string, value: string])[];
  readonly look: OverlayLook;
  /** Name and values, folded for the search. */
  readonly searchText: string;
}

/** What a file turned out to be. */
export interface OverlayContent {
  readonly format: OverlayFormat;
  readonly datum: Datum;
  readonly features: readonly OverlayFeature[];
  readonly repairs: readonly RepairNotice[];
  /** What was left out, with the reason. */
  readonly skipped: readonly OverlayFault[];
  readonly doubt: DatumDoubt | null;
  /** West, south, east, north of everything; null where nothing has a position. */
  readonly bounds: readonly [number, number, number, number] | null;
}

export type ReadResult =
  | { readonly type: 'read'; readonly content: OverlayContent }
  | { readonly type: 'refused'; readonly faults: readonly OverlayFault[] };

/** What the reader has said about a file. */
export interface ReadChoices {
  /** Null while the reader has not been asked. */
  readonly datum: Datum | null;
  /** Whether to read latitude first. */
  readonly swap: boolean;
}

/** A place whose position is known, to notice a shifted datum by. */
export interface Landmark {
  readonly names: readonly string[];
  /** WGS 84 degrees. */
  readonly position: readonly [number, number];
}

/** Folds width, case and accents, so that texts can be compared. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase();
}
