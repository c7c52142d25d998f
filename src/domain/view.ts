import type { BaseMapId } from './base-map';
import type { Status } from './dataset';
import type { Language } from './language';
import type { Kind } from './closed-lists';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TABS = ['places', 'targets', 'overview'] as const;
export type Tab = (typeof TABS)[number];

export const LOCATED = ['yes', 'no'] as const;
export type Located = (typeof LOCATED)[number];

/** What is open in the panel, if anything. */
export type Selection =
  | { readonly type: 'site'; readonly id: string }
  | { readonly type: 'target'; readonly id: string }
  | null;

/** A circle to look in. WGS 84 longitude and latitude in degrees, radius in metres. */
export interface Near {
  readonly lon: number;
  readonly lat: number;
  readonly radiusMeters: number;
}

/** Bounds of the radius, in metres. */
export const NEAR_RADIUS = { least: 500, most: 5000, usual: 1500 } as const;

/** Where a circle may lie: Luohu with a margin. West, south, east, north, WGS 84 degrees. */
export const NEAR_BOX = [113.9, 22.4, 114.4, 22.75] as const;

/** The part of a view that decides which records are shown: OR inside a facet, AND between facets. */
export interface Filter {
  /** Action ids; none means all, here and below. */
  readonly actions: readonly string[];
  readonly kinds: readonly Kind[];
  readonly statuses: readonly Status[];
  /** Only what is on the map, or only what is not; null for both. */
  readonly located: Located | null;
}

export const NO_FILTER: Filter = { actions: [], kinds: [], statuses: [], located: null };

/** What the reader is looking at, except the camera, which belongs to the map's own hash. */
export interface View extends Filter {
  /** Null: follow the browser. */
  readonly lang: Language | null;
  /** Null: follow the system. */
  readonly theme: Theme | null;
  /** Search text; empty for none. */
  readonly q: string;
  readonly tab: Tab;
  readonly near: Near | null;
  readonly base: BaseMapId;
  /** Id of the report; null for the one that is shown by default. */
  readonly report: string | null;
  readonly selection: Selection;
  /** The map and its popup alone, for a frame in another page. */
  readonly embed: boolean;
}

export const DEFAULT_VIEW: View = {
  ...NO_FILTER,
  lang: null,
  theme: null,
  q: '',
  tab: 'places',
  near: null,
  base: 'embedded',
  report: null,
  selection: null,
  embed: false,
};
