import { BANDED_RADIUS, GUARD_SIZE, SYMBOL_REACH, type ImageDescription } from './badges';
import { drawBadge, drawSymbol } from './draw-badge';
import { HATCH_SIZE } from '../domain/hatch';
import { drawHatch } from './draw-hatch';

/** Room round a badge for the smoothing of its edge, in CSS pixels. */
const MARGIN = 1;
const MARK_SIZE = 12;

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
  switch (image.type) {
    case 'badge':
      return 2 * (BANDED_RADIUS + MARGIN);
    case 'symbol':
      return 2 * (SYMBOL_REACH + MARGIN);
    case 'hatch':
      return HATCH_SIZE;
    case 'mark':
      return MARK_SIZE;
    case 'blank':
      return GUARD_SIZE;
  }
}

function draw(context: CanvasRenderingContext2D, image: ImageDescription): void {
  const middle = sizeOf(image) / 2;
  switch (image.type) {
    case 'badge':
      context.translate(middle, middle);
      return drawBadge(context, image);
    case 'symbol':
      context.translate(middle, middle);
      return drawSymbol(context, image);
    case 'hatch':
      return drawHatch(context, image.pattern, image.colour);
    case 'mark':
      return drawMark(context, image);
    case 'blank':
      return;
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: Extract<ImageDescription, { type: 'mark' }>,
): void {
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
