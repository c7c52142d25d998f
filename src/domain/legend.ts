import type { Status } from './dataset';

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
      /** Two thin lines, `width` apart, instead of a broad one. */
      readonly isDouble?: boolean;
    }
  | {
      readonly type: 'circle';
      readonly fill: string;
      readonly ring: string;
      readonly ringWidth: number;
      /** Lengths of stroke and gap; solid where it is left out. */
      readonly ringDash?: readonly number[];
      readonly radius: number;
      /** A second colour round the disc, inside the ring. */
      readonly band?: string;
      readonly text?: string;
      readonly textColour?: string;
      /** The pattern of the areas that belong to it, by number in `hatch`. */
      readonly hatched?: { readonly pattern: number; readonly colour: string };
    }
  | {
      readonly type: 'icon';
      /** SVG path data in a square of 15. */
      readonly path: string;
    }
  | { readonly type: 'leader'; readonly colour: string; readonly paper: string }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'symbol'; readonly shape: 'triangle' | 'square'; readonly fill: string };

/** In the order of the legend. */
export const LEGEND_GROUPS = ['actions', 'statuses', 'kinds', 'sites', 'base'] as const;
export type LegendGroup = (typeof LEGEND_GROUPS)[number];

export interface LegendEntry {
  /** Stable over languages and themes. */
  readonly id: string;
  readonly group: LegendGroup;
  /** In the language asked for. */
  readonly label: string;
  readonly swatch: Swatch;
}
