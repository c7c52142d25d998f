/** What the app may ask of the map once it is ready. Does nothing while the map is lost. */
export interface MapApi {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows the whole district. */
  readonly home: () => void;
  readonly flyToSite: (id: string) => void;
  /** Shows all of these sites at once; the whole district where none of them is on the map. */
  readonly showSites: (ids: readonly string[]) => void;
  /** Ids of the sites drawn in view, in no order: for tests. */
  readonly drawnSites: () => string[];
}

/** Why there is no map: no WebGL 2, no worker, or the graphics context was taken away. */
export type MapFailure = 'no-webgl' | 'worker' | 'lost';
