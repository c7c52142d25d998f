import { BADGE_RADIUS, BANDED_RADIUS, type ImageDescription } from './badges';

/** Room round a badge for the smoothing of its edge, in CSS pixels. */
const MARGIN = 1;
const HATCH_SIZE = 8;
const MARK_SIZE = 12;
/** Smaller than a badge by as much as a label may come near its edge. */
const GUARD_SIZE = 18;

/** Draws an image at `pixelRatio` device pixels a CSS pixel. Throws where the browser gives no canvas. */
export function drawImage(image: ImageDescription, pixelRatio: number): ImageData {
  const size = Math.round(sizeOf(image) * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(`No canvas to draw image "${image.id}"`);
  context.scale(pixelRatio, pixelRatio);
  draw(context, image);
  return context.getImageData(0, 0, size, size);
}

function sizeOf(image: ImageDescription): number {
  if (image.type === 'hatch') return HATCH_SIZE;
  if (image.type === 'mark') return MARK_SIZE;
  if (image.type === 'blank') return GUARD_SIZE;
  return 2 * (BANDED_RADIUS + MARGIN);
}

function draw(context: CanvasRenderingContext2D, image: ImageDescription): void {
  if (image.type === 'badge') drawBadge(context, image);
  if (image.type === 'hatch') drawHatch(context, image.colour);
  if (image.type === 'mark') drawMark(context, image);
}

type Badge = Extract<ImageDescription, { type: 'badge' }>;
type Mark = Extract<ImageDescription, { type: 'mark' }>;

const RING_WIDTH = 1.5;
const BAND_WIDTH = 2.6;
const SEPARATOR_WIDTH = 0.8;
const HOLLOW_RADIUS = 6.5;

function drawBadge(context: CanvasRenderingContext2D, badge: Badge): void {
  const middle = BANDED_RADIUS + MARGIN;
  context.translate(middle, middle);
  if (badge.text === null) {
    disc(context, HOLLOW_RADIUS, badge.ring);
    disc(context, HOLLOW_RADIUS - 2.2, badge.fill);
    return;
  }
  const isBanded = badge.bands.length > 0;
  const outside = isBanded ? BANDED_RADIUS : BADGE_RADIUS;
  const inside = outside - RING_WIDTH;
  const radius = isBanded ? inside - BAND_WIDTH : inside;
  disc(context, outside, badge.ring);
  drawBands(context, badge.bands, inside);
  if (isBanded) disc(context, radius + SEPARATOR_WIDTH, badge.ring);
  disc(context, radius, badge.fill);
  drawNumber(context, badge, radius);
}

function drawBands(
  context: CanvasRenderingContext2D,
  bands: readonly string[],
  radius: number,
): void {
  const angle = (2 * Math.PI) / Math.max(1, bands.length);
  for (const [index, colour] of bands.entries()) {
    const start = -Math.PI / 2 + index * angle;
    context.beginPath();
    context.moveTo(0, 0);
    context.arc(0, 0, radius, start, start + angle);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
  }
}

function drawNumber(context: CanvasRenderingContext2D, badge: Badge, radius: number): void {
  const text = badge.text ?? '';
  const size = text.length > 1 ? radius * 1.15 : radius * 1.45;
  context.font = `700 ${size}px "Source Sans 3 Variable", system-ui, sans-serif`;
  context.textAlign = 'center';
  context.fillStyle = badge.textColour;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } =
    context.measureText(text);
  context.fillText(text, 0, (above - below) / 2);
}

function disc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

function drawHatch(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  // Three parallels, so that the pattern joins at its corners.
  for (const shift of [-HATCH_SIZE, 0, HATCH_SIZE]) {
    context.moveTo(shift - 1, HATCH_SIZE + 1);
    context.lineTo(shift + HATCH_SIZE + 1, -1);
  }
  context.stroke();
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark): void {
  context.beginPath();
  if (mark.shape === 'triangle') {
    context.moveTo(6, 2);
    context.lineTo(10.5, 10);
    context.lineTo(1.5, 10);
    context.closePath();
  } else {
    context.rect(2.5, 2.5, 7, 7);
  }
  context.lineJoin = 'round';
  context.lineWidth = 2.4;
  context.strokeStyle = mark.halo;
  context.stroke();
  context.fillStyle = mark.fill;
  context.fill();
}
