// @ts-nocheck
import { ACTION_COLOURS, NEUTRAL_COLOUR, actionColour } from '../domain/palette';
import type { MapTheme } from './themes';

/** How the map draws one action. CSS colours. */
export interface MapActionColour {
  /** Disc of the badge. */
  readonly fill: string;
  /** On `fill`. */
  readonly on: string;
  /** Lines and outlines. */
  readonly stroke: string;
  /** Areas, translucent. */
  readonly wash: string;
}

const PAPER: MapActionColour = {
  fill: '#ffffff',
  on: '#000000',
  stroke: '#333333',
  wash: '#6b6b6b',
};
const PAPER_NEUTRAL: MapActionColour = { ...PAPER, stroke: '#666666' };

/** The colours of the action with this number, from 1; neutral for 0. On paper all actions look alike. */
export function mapActionColour(order: number, theme: MapTheme): MapActionColour {
  if (theme === 'print') return order < 1 ? PAPER_NEUTRAL : PAPER;
  const { fill, on, stroke } = actionColour(order);
  return { fill, on, stroke: stroke[theme], wash: fill };
}

/** Neutral first, then the actions in order. */
export function mapActionColours(theme: MapTheme): MapActionColour[] {
  return [NEUTRAL_COLOUR, ...ACTION_COLOURS].map((_, order) => mapActionColour(order, theme));
}
