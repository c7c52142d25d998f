/** How a legend draws one thing of the map. Colours are CSS colours, lengths CSS pixels. */
export type Swatch =
  | {
      readonly type: 'fill';
      readonly fill: string;
      readonly outline: string | null;
      readonly dashed: boolean;
      readonly hatched: boolean;
    }
  | {
      readonly type: 'line';
      readonly colour: string;
      readonly width: number;
      readonly casing: string | null;
      /** Lengths of stroke and gap; null for a solid line. */
      readonly dash: readonly number[] | null;
    }
  | {
      readonly type: 'circle';
      readonly fill: string;
      readonly ring: string;
      readonly ringWidth: number;
      readonly radius: number;
      /** A second colour round the disc, inside the ring. */
      readonly band: string | null;
      readonly text: string | null;
      readonly textColour: string;
    }
  | { readonly type: 'symbol'; readonly shape: 'triangle' | 'square'; readonly fill: string };

export interface LegendEntry {
  /** Stable over languages and themes. */
  readonly id: string;
  readonly group: 'sites' | 'base';
  /** In the language asked for. */
  readonly label: string;
  readonly swatch: Swatch;
}
