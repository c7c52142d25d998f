/** What Leaflet and OpenLayers draw: features with their looks worked out. */
export interface Drawing {
  /** West, south, east, north in degrees, WGS 84. */
  readonly home: readonly [number, number, number, number];
  readonly base: readonly Drawn[];
  readonly sites: readonly Drawn[];
  readonly labels: readonly DrawnLabel[];
}

export interface Look {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Of a point, in CSS pixels. */
  readonly radius?: number;
}

export interface Drawn {
  readonly geometry: GeoJSON.Geometry;
  readonly look: Look;
  /** For sites only. */
  readonly id?: string;
  /** Ids of the site's actions, framed by `|`. */
  readonly actions?: string;
}

export interface DrawnLabel {
  readonly at: readonly [number, number];
  readonly text: string;
  /** For sites only. */
  readonly id?: string;
  readonly actions?: string;
}

export function isOfAction({ actions }: Pick<Drawn, 'actions'>, action: string | null): boolean {
  return action === null || (actions ?? '').includes(`|${action}|`);
}
