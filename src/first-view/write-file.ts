import { THEMES } from '../map/themes';
import { badgeMarkup } from './badge';
import { cssColour } from './colour';
import type { Picture } from './model';
import type { Shape } from './shapes';
import { STEPS } from './steps';

/** Where the picture goes in a drawing of its own. */
export interface Place {
  /** Units of the drawing, from its top left corner to that of the picture. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Units of the drawing for a CSS pixel: lines and badges grow with it. */
  readonly scale: number;
}

/**
 * Writes the picture in its light colours as SVG elements for a file, where no style sheet scales it. What lies
 * beyond its frame is drawn too: the drawing round it cuts it off.
 */
export function writeFile(picture: Picture, place: Place): string {
  const { frame } = picture;
  const size = place.width / frame.width;
  const step = stepFor(frame.pixelsAt, place.width / place.scale);
  return [
    `<g transform="translate(${place.left} ${place.top})">`,
    `<g transform="scale(${round(size)})">`,
    ...picture.shapes.map((shape, index) => shapeMarkup(shape, index, step, place.scale / size)),
    '</g>',
    ...marksMarkup(picture, place, step),
    '</g>',
  ].join('\n');
}

/** Height of the picture in the drawing. */
export function heightOf({ frame }: Picture, { width }: Place): number {
  return (frame.height * width) / frame.width;
}

/** Index of the last step that fits into this many CSS pixels; the first where none does. */
function stepFor(pixelsAt: (zoom: number) => number, width: number): number {
  return Math.max(
    0,
    STEPS.findLastIndex((zoom) => pixelsAt(zoom) <= width),
  );
}

/** @param unit Units of the frame for a CSS pixel. */
function shapeMarkup(shape: Shape, index: number, step: number, unit: number): string {
  const look = shape.looks[step] ?? null;
  if (look === null) return '';
  const { colour, opacity } = look.colours.light;
  const paint = cssColour(colour, opacity);
  if (shape.type === 'fill') return `<path d="${shape.path}" fill="${paint}"/>`;
  const attributes = [
    `fill="none" stroke="${paint}" stroke-width="${round(look.width * unit)}"`,
    'stroke-linejoin="round"',
    ...(shape.cap === 'round' ? ['stroke-linecap="round"'] : []),
    ...(look.dashes.length === 0
      ? []
      : [`stroke-dasharray="${look.dashes.map((length) => round(length * unit)).join(' ')}"`]),
  ].join(' ');
  if (!shape.isInside) return `<path d="${shape.path}" ${attributes}/>`;
  return `<clipPath id="inside-${index}"><path d="${shape.path}"/></clipPath><path d="${shape.path}" clip-path="url(#inside-${index})" ${attributes}/>`;
}

function marksMarkup(picture: Picture, place: Place, step: number): string[] {
  const { marks, badges, badgeScales } = picture;
  const height = heightOf(picture, place);
  const scale = round((badgeScales[step] ?? 1) * place.scale);
  return marks.flatMap((mark) => {
    const badge = badges.light.find(({ id }) => id === mark.badge);
    const [x, y] = mark.spots[step] ?? [];
    if (badge === undefined || x === undefined || y === undefined) return [];
    const markup = badgeMarkup(badge, (property, colour) => `${property}="${colour}"`);
    const at = `translate(${round(x * place.width)} ${round(y * height)}) scale(${scale})`;
    return [`<g transform="${at}">${markup}</g>`];
  });
}

/** The ground that the picture is drawn on. */
export const GROUND = THEMES.light.land;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
