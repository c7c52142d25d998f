// @ts-nocheck
import type { Status } from './dataset';

/** How the mark of a status is drawn, in a square of 16. Shapes differ, so that none relies on colour. */
export interface StatusShape {
  /** Around the centre of the square. */
  readonly circle: { readonly radius: number; readonly fill: 'solid' | 'none' | 'dashed' };
  /** SVG path data to be filled, or null. */
  readonly filled: string | null;
  /** SVG path data to be stroked; on a solid circle in the colour of the ground. */
  readonly stroked: string;
}

const OPEN = { radius: 6.2, fill: 'none' } as const;
const SOLID = { radius: 7.2, fill: 'solid' } as const;

export const STATUS_SHAPES: Readonly<Record<Status, StatusShape>> = {
  met: { circle: SOLID, filled: null, stroked: 'M3.5 8.5 6.5 11.5 12.5 4.5' },
  'met-late': { circle: OPEN, filled: null, stroked: 'M8 4.2V8L10.6 9.8' },
  partly: { circle: OPEN, filled: 'M8 2.5A5.5 5.5 0 0 0 8 13.5Z', stroked: 'M8 2.5V13.5' },
  'under-way': { circle: OPEN, filled: null, stroked: 'M4 8H11.5M8.5 4.8 11.7 8 8.5 11.2' },
  missed: { circle: SOLID, filled: null, stroked: 'M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5' },
  'no-evidence': {
    circle: { radius: 6.2, fill: 'dashed' },
    filled: null,
    stroked: 'M6 6.2C6.2 3.9 10 4 10 6.3 10 8 8 7.9 8 9.5M8 11.6V11.8',
  },
};
