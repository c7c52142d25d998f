import type { Bounds } from './bounds';
import type { PictureRequest } from './picture';

/** Where the badge of a site stands, in CSS pixels from the top left corner of the map. */
export interface DrawnBadge {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels from the top left corner of the map. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Left, top, right, bottom, in CSS pixels from the top left corner of the map. */
export type ScreenBox = readonly [number, number, number, number];

/** A name on the map, and the sign that stands with it. */
export interface DrawnLabel {
  readonly text: string;
  /** Id of its layer. */
  readonly layer: string;
  /** What it covers; a name along a line covers a row of squares. */
  readonly parts: readonly ScreenBox[];
}

/** A map for paper, and the legend's entries for what it shows. */
export interface PaperMap {
  readonly canvas: HTMLCanvasElement;
  readonly entries: readonly string[];
}

/** What can be taken away of what the map shows. */
export interface MapPictures {
  /** The part of the map that no panel covers, with all that belongs on a sheet: a PNG file. */
  readonly picture: (request: PictureRequest) => Promise<Blob>;
  /** The same part for paper, drawn anew. */
  readonly paper: () => Promise<PaperMap>;
  /** The same part as it is, at once: for a browser that prints and does not wait. */
  readonly paperNow: () => PaperMap | null;
}

/** What the app may ask of the map once it is ready. Does nothing while the map is lost. */
export interface MapApi {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** The middle of the part that no panel covers: WGS 84 longitude and latitude. */
  readonly centre: () => readonly [number, number];
  /** Shows the whole district. */
  readonly home: () => void;
  readonly flyToSite: (id: string) => void;
  /** Shows all of these sites at once; the whole district where none of them is on the map. */
  readonly showSites: (ids: readonly string[]) => void;
  /** Shows the whole circle of "near here"; leaves the camera alone where there is none. */
  readonly showNear: () => void;
  /** Shows these bounds, as far as the map reaches: west, south, east, north. */
  readonly showBounds: (bounds: Bounds) => void;
  /** Numbers of the features drawn in view of the reader's own files, in no order: for tests. */
  readonly drawnOverlay: () => number[];
  /** Ids of the sites drawn in view, in no order: for tests. */
  readonly drawnSites: () => string[];
  /** The badges drawn in view, in no order: for tests. */
  readonly drawnBadges: () => DrawnBadge[];
  /** The box of the circle of "near here" where it is drawn, or null: for tests. */
  readonly drawnCircle: () => DrawnBox | null;
  /** The labels drawn in view, in no order: for tests. */
  readonly drawnLabels: () => DrawnLabel[];
  /** What the images of the badges cover, in no order: for tests. */
  readonly badgeBoxes: () => ScreenBox[];
}

/** Why there is no map: no WebGL 2, no worker, or the graphics context was taken away. */
export type MapFailure = 'no-webgl' | 'worker' | 'lost';
