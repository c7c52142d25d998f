/** Eight points of the compass, clockwise from north. */
// @ts-nocheck

export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How far away a thing is, and on which side. */
export interface Away {
  /** In metres, to the nearest edge; 0 where the two touch or overlap. */
  readonly distanceMeters: number;
  /** Towards the nearest part; null where there is no gap to speak of. */
  readonly direction: Direction | null;
}

/** A site seen from somewhere else. */
export interface SiteAway extends Away {
  readonly id: string;
}

/** The point of the compass nearest to a bearing in degrees clockwise from north, of either sign. */
export function directionOf(bearingDegrees: number): Direction {
  return DIRECTIONS.at(Math.round(bearingDegrees / 45) % DIRECTIONS.length) ?? 'n';
}
