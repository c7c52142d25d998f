// @ts-nocheck
import type { Theme } from './view';

/** How one action is coloured, in the panels and on the map alike. Colours are `#rrggbb`. */
export interface ActionColour {
  /** The colour itself: badge, chip, area fill. */
  readonly fill: string;
  /** The number or text on `fill`: contrast at least 4.5:1. */
  readonly on: string;
  /** The same hue, darkened or lightened until it stands out 3:1 from the map of that theme: outlines. */
  readonly stroke: Readonly<Record<Theme, string>>;
}

/**
 * petroff10, told apart under every common colour blindness, in the order of the actions:
 * https://matplotlib.org/stable/gallery/style_sheets/petroff10.html
 */
export const ACTION_COLOURS: readonly ActionColour[] = [
  { fill: '#3f90da', on: '#000000', stroke: { light: '#3385ce', dark: '#3f90da' } },
  { fill: '#ffa90e', on: '#000000', stroke: { light: '#b47500', dark: '#ffa90e' } },
  { fill: '#bd1f01', on: '#ffffff', stroke: { light: '#bd1f01', dark: '#e34930' } },
  { fill: '#94a4a2', on: '#000000', stroke: { light: '#758482', dark: '#94a4a2' } },
  { fill: '#832db6', on: '#ffffff', stroke: { light: '#832db6', dark: '#ab59e2' } },
  { fill: '#a96b59', on: '#000000', stroke: { light: '#a96b59', dark: '#ae6f5d' } },
  { fill: '#e76300', on: '#000000', stroke: { light: '#d75c00', dark: '#e76300' } },
  { fill: '#b9ac70', on: '#000000', stroke: { light: '#8e8146', dark: '#b9ac70' } },
  { fill: '#717581', on: '#ffffff', stroke: { light: '#717581', dark: '#7b7f8b' } },
  { fill: '#92dadd', on: '#000000', stroke: { light: '#458d90', dark: '#92dadd' } },
];

/** Places that no action of the year names: only the review of the year before. */
export const NEUTRAL_COLOUR: ActionColour = {
  fill: '#8a8f98',
  on: '#000000',
  stroke: { light: '#6b7079', dark: '#9aa0aa' },
};

/** The ring round every badge: it, and not the fill, carries the contrast with the map. */
export const RING: Readonly<Record<Theme, string>> = { light: '#1f2329', dark: '#ffffff' };

/** The colour of the action with this number, from 1; neutral for 0, and again from the first after the last. */
export function actionColour(order: number): ActionColour {
  if (order < 1) return NEUTRAL_COLOUR;
  return ACTION_COLOURS[(order - 1) % ACTION_COLOURS.length] ?? NEUTRAL_COLOUR;
}
