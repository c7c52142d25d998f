import { hatch, HATCH_SIZE } from './hatch';
import type { Swatch } from './legend';

/** One thing to draw of a swatch, in a box of `SWATCH_BOX`; later ones lie on top. Colours are CSS colours. */
export type SwatchShape =
  | {
      readonly type: 'path';
      /** SVG path data. */
      readonly d: string;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
      readonly dash: readonly number[];
      /** The only part that is drawn: left, top, width, height. */
      readonly clip: readonly [number, number, number, number] | null;
    }
  | {
      readonly type: 'text';
      /** Middle of the text. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: string;
    };

export const SWATCH_BOX = { width: 32, height: 20 } as const;

const MIDDLE = { x: 16, y: 10 } as const;
/** Icons are drawn in a square of 15; this side fits the line of text. */
const ICON_SCALE = 1.1;
/** Left of the disc, where an action has a pattern of its own. */
const PATCH = [0, 2, 14, 16] as const;
const DISC_BESIDE_PATCH = 24;

type Given<T extends Swatch['type']> = Extract<Swatch, { type: T }>;

/** @param edge Colour of the line round the casing of a line. */
export function swatchShapes(swatch: Swatch, edge: string): SwatchShape[] {
  switch (swatch.type) {
    case 'fill':
      return fillShapes(swatch);
    case 'line':
      return lineShapes(swatch, edge);
    case 'circle':
      return circleShapes(swatch);
    case 'leader':
      return [
        stroked('M8 15 20 7', swatch.colour, 1.2),
        { ...stroked(circle(8, 15, 2.6), swatch.paper, 1), fill: swatch.colour },
        { ...stroked(circle(21, 7, 5.5), swatch.colour, 1), fill: swatch.paper },
      ];
    case 'symbol':
      return [
        filled(swatch.shape === 'triangle' ? 'M16 4 22 15H10Z' : 'M12 6h8v8h-8Z', swatch.fill),
      ];
    // These are drawn from shapes of their own.
    case 'icon':
    case 'status':
      return [];
  }
}

/** Where an icon stands in the box, and how large. */
export const ICON_PLACE = { x: 7.75, y: 1.75, scale: ICON_SCALE } as const;

function fillShapes({ fill, outline, dashed, hatched }: Given<'fill'>): SwatchShape[] {
  const box = 'M5 3h22a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-22a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2Z';
  const lines =
    hatched && outline !== null ? [stroked('M8 17 15 3M15 17 22 3M22 17 27 7', outline, 0.8)] : [];
  return [{ ...stroked(box, outline, 1.4, dashed ? [3, 2] : []), fill }, ...lines];
}

function lineShapes(
  { colour, width, casing, dash, isDouble = false }: Given<'line'>,
  edge: string,
): SwatchShape[] {
  const across = (y: number): string => `M2 ${y}H30`;
  if (isDouble) {
    return [-width / 2, width / 2].map((shift) =>
      stroked(across(MIDDLE.y + shift), colour, 1.5, dash ?? []),
    );
  }
  const casings =
    casing === null
      ? []
      : [stroked(across(10), edge, width + 3.2), stroked(across(10), casing, width + 2)];
  return [...casings, stroked(across(10), colour, width, dash ?? [])];
}

function circleShapes(swatch: Given<'circle'>): SwatchShape[] {
  const { fill, ring, ringWidth, ringDash = [], radius, band, text, textColour, hatched } = swatch;
  const x = hatched === undefined ? MIDDLE.x : DISC_BESIDE_PATCH;
  const disc = (r: number, colour: string): SwatchShape => filled(circle(x, MIDDLE.y, r), colour);
  const inside = radius - ringWidth;
  const discs =
    band === undefined
      ? [
          {
            ...stroked(circle(x, MIDDLE.y, radius - ringWidth / 2), ring, ringWidth, ringDash),
            fill,
          },
        ]
      : [
          disc(radius, ring),
          disc(inside, band),
          disc(inside - 1.8, ring),
          disc(inside - 2.5, fill),
        ];
  const patch = hatched === undefined ? [] : patchShapes(hatched);
  if (text === undefined) return [...patch, ...discs];
  const size = band === undefined && text.length === 1 ? 10.5 : 8.5;
  const label = { type: 'text', x, y: MIDDLE.y, text, size, fill: textColour ?? ring } as const;
  return [...patch, ...discs, label];
}

function patchShapes({ pattern, colour }: NonNullable<Given<'circle'>['hatched']>): SwatchShape[] {
  const [left, top, width, height] = PATCH;
  const tiles = [0, 1].flatMap((row) =>
    [0, 1].map((column) =>
      moved(hatch(pattern), left + column * HATCH_SIZE, top + row * HATCH_SIZE),
    ),
  );
  return [
    { ...stroked(tiles.join(''), colour, 1), clip: PATCH },
    stroked(`M${left} ${top}h${width}v${height}h${-width}Z`, colour, 1),
  ];
}

/** The path of absolute M and L commands, and of relative arcs, moved. */
function moved(path: string, dx: number, dy: number): string {
  return path.replace(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, command: string, x: string, y: string) => `${command}${Number(x) + dx} ${Number(y) + dy}`,
  );
}

function circle(x: number, y: number, r: number): string {
  return `M${x + r} ${y}a${r} ${r} 0 1 0 ${-2 * r} 0a${r} ${r} 0 1 0 ${2 * r} 0Z`;
}

function filled(d: string, fill: string): SwatchShape {
  return { type: 'path', d, fill, stroke: null, width: 0, dash: [], clip: null };
}

function stroked(
  d: string,
  stroke: string | null,
  width: number,
  dash: readonly number[] = [],
): Extract<SwatchShape, { type: 'path' }> {
  return { type: 'path', d, fill: null, stroke, width, dash, clip: null };
}
