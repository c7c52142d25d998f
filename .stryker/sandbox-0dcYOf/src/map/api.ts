/** Where the badge of a site stands, in CSS pixels from the top left corner of the map. */
// @ts-nocheck

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

/** What the app may ask of the map once it is ready. Does nothing while the map is lost. */
export interface MapApi {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows the whole district. */
  readonly home: () => void;
  readonly flyToSite: (id: string) => void;
  /** Shows all of these sites at once; the whole district where none of them is on the map. */
  readonly showSites: (ids: readonly string[]) => void;
  /** Shows the whole circle of "near here"; leaves the camera alone where there is none. */
  readonly showNear: () => void;
  /** Ids of the sites drawn in view, in no order: for tests. */
  readonly drawnSites: () => string[];
  /** The badges drawn in view, in no order: for tests. */
  readonly drawnBadges: () => DrawnBadge[];
  /** The box of the circle of "near here" where it is drawn, or null: for tests. */
  readonly drawnCircle: () => DrawnBox | null;
}

/** Why there is no map: no WebGL 2, no worker, or the graphics context was taken away. */
export type MapFailure = 'no-webgl' | 'worker' | 'lost';
