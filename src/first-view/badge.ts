import { BADGE_RADIUS, BANDED_RADIUS, type Badge } from '../map/badges';
import { BADGE_BAND, HOLLOW_DOT, RING_WIDTH, SEPARATOR_WIDTH } from '../map/draw-badge';

/** Paints an element: the attributes that give it this colour. */
export type Paint = (property: 'fill' | 'stroke', colour: string) => string;

/** From the middle of a digit's height to its foot, in ems. */
const HALF_DIGIT = 0.33;

/** The badge round the origin as SVG elements, in CSS pixels: the drawing of `map/draw-badge`, in SVG. */
export function badgeMarkup({ text, bands, fill, ring, textColour }: Badge, paint: Paint): string {
  if (text === null) {
    return (
      disc(HOLLOW_DOT.radius, ring, paint) + disc(HOLLOW_DOT.radius - HOLLOW_DOT.ring, fill, paint)
    );
  }
  const outside = bands.length > 0 ? BANDED_RADIUS : BADGE_RADIUS;
  const inside = outside - RING_WIDTH;
  const radius = bands.length > 0 ? inside - BADGE_BAND : inside;
  const size = text.length > 1 ? radius * 1.15 : radius * 1.45;
  return [
    disc(outside, ring, paint),
    ...(bands.length === 0
      ? []
      : [bandsMarkup(bands, inside, ring, paint), disc(radius + SEPARATOR_WIDTH, ring, paint)]),
    disc(radius, fill, paint),
    `<text class="picture-number" font-size="${round(size)}" y="${round(size * HALF_DIGIT)}" ${paint('fill', textColour)}>${text}</text>`,
  ].join('');
}

/** Sectors of equal angle from the top on. */
function bandsMarkup(bands: readonly string[], radius: number, ring: string, paint: Paint): string {
  const [only] = bands;
  if (bands.length === 1 && only !== undefined) return disc(radius, only, paint);
  const at = (index: number): string => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / bands.length;
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  };
  return bands
    .map((colour, index) => {
      const path = `M0 0L${at(index)}A${radius} ${radius} 0 0 1 ${at(index + 1)}z`;
      const edge = `${paint('stroke', ring)} stroke-width="${SEPARATOR_WIDTH}"`;
      return `<path d="${path}" ${paint('fill', colour)} ${edge}/>`;
    })
    .join('');
}

function disc(radius: number, colour: string, paint: Paint): string {
  return `<circle r="${round(radius)}" ${paint('fill', colour)}/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
