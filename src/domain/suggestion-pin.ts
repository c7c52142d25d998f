/** A pin on the map with which the reader says where the open site lies. */
export interface SuggestionPin {
  /** WGS 84 longitude and latitude in degrees. */
  readonly at: readonly [number, number];
  readonly label: string;
  readonly onmove: (lon: number, lat: number) => void;
}
