import type { Language } from './language';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What is open in the panel, if anything. */
export type Selection =
  | { readonly type: 'site'; readonly id: string }
  | { readonly type: 'target'; readonly id: string }
  | null;

/** What the reader is looking at, except the camera, which belongs to the map's own hash. */
export interface View {
  /** Null: follow the browser. */
  readonly lang: Language | null;
  /** Null: follow the system. */
  readonly theme: Theme | null;
  /** Chosen action ids; none chosen means all. */
  readonly actions: readonly string[];
  readonly selection: Selection;
}

export const DEFAULT_VIEW: View = { lang: null, theme: null, actions: [], selection: null };
