import { hatch } from '../domain/hatch';

/** One tile of the pattern, which joins seamlessly. */
export function drawHatch(
  context: CanvasRenderingContext2D,
  pattern: number,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke(new Path2D(hatch(pattern)));
}
