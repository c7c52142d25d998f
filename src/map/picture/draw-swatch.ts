import type { Swatch } from '../../domain/legend';
import { ICON_PLACE, swatchShapes, type SwatchShape } from '../../domain/swatch-shapes';
import { drawStatus } from '../draw-status';
import type { Inks } from './frame';

const STATUS_SIDE = 15;

/** Draws the swatch in a box of `SWATCH_BOX` whose top left corner is the origin. */
export function drawSwatch(
  context: CanvasRenderingContext2D,
  swatch: Swatch,
  { ink, paper }: Inks,
  rule: string,
  family: string,
): void {
  context.save();
  if (swatch.type === 'status') {
    context.translate(16, 10);
    drawStatus(context, swatch.status, STATUS_SIDE, ink, paper);
  } else if (swatch.type === 'icon') {
    context.translate(ICON_PLACE.x, ICON_PLACE.y);
    context.scale(ICON_PLACE.scale, ICON_PLACE.scale);
    context.fillStyle = ink;
    context.fill(new Path2D(swatch.path));
  } else {
    for (const shape of swatchShapes(swatch, rule)) drawShape(context, shape, family);
  }
  context.restore();
}

function drawShape(context: CanvasRenderingContext2D, shape: SwatchShape, family: string): void {
  context.save();
  if (shape.type === 'text') {
    context.font = `700 ${shape.size}px ${family}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = shape.fill;
    context.fillText(shape.text, shape.x, shape.y + 0.5);
  } else {
    if (shape.clip !== null) {
      context.beginPath();
      context.rect(...shape.clip);
      context.clip();
    }
    const path = new Path2D(shape.d);
    if (shape.fill !== null) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke !== null) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width;
      context.setLineDash([...shape.dash]);
      context.stroke(path);
    }
  }
  context.restore();
}
