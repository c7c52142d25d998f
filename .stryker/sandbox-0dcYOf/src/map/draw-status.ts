// @ts-nocheck
import type { Status } from '../domain/dataset';
import { STATUS_SHAPES } from '../domain/status-shape';

const VIEW = 16;
/** Ground round the mark, in units of the view. */
const MARGIN = 1.4;
const STROKE = 2;

/** The mark of a status round the origin: in one colour, on a disc of `ground`. `side` in CSS pixels. */
export function drawStatus(
  context: CanvasRenderingContext2D,
  status: Status,
  side: number,
  colour: string,
  ground: string,
): void {
  const { circle, filled, stroked } = STATUS_SHAPES[status];
  const isSolid = circle.fill === 'solid';
  context.save();
  context.scale(side / VIEW, side / VIEW);
  context.translate(-VIEW / 2, -VIEW / 2);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = STROKE;
  fill(context, circlePath(7.2 + MARGIN), ground);
  if (filled !== null) fill(context, new Path2D(filled), colour);
  if (isSolid) fill(context, circlePath(circle.radius), colour);
  context.strokeStyle = isSolid ? ground : colour;
  context.stroke(new Path2D(stroked));
  if (!isSolid) {
    context.lineWidth = STROKE * 0.8;
    context.lineCap = 'butt';
    context.setLineDash(circle.fill === 'dashed' ? [2.4, 2.5] : []);
    context.stroke(circlePath(circle.radius));
  }
  context.restore();
}

function circlePath(radius: number): Path2D {
  const path = new Path2D();
  path.arc(VIEW / 2, VIEW / 2, radius, 0, 2 * Math.PI);
  return path;
}

function fill(context: CanvasRenderingContext2D, path: Path2D, colour: string): void {
  context.fillStyle = colour;
  context.fill(path);
}
