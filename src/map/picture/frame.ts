import type { Language } from '../../domain/language';
import { scaleBar, scaleText } from '../scale-bar';

/** What the furniture of the map is drawn in. CSS colours. */
export interface Inks {
  readonly ink: string;
  readonly paper: string;
}

/** For paper. */
const PAPER_INKS: Inks = { ink: '#000000', paper: '#ffffff' };

/** Draws scale and north arrow onto a map that was drawn at some resolution. Size in CSS pixels. */
export function furnish(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  metersPerPixel: number,
  lang: Language,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const ratio = canvas.width / size.width;
  context.scale(ratio, ratio);
  const family = getComputedStyle(document.body).fontFamily;
  drawFurniture(context, size, metersPerPixel, lang, PAPER_INKS, family);
}

const MARGIN = 10;

/**
 * Draws the scale and the north arrow into the corners of a map of this size, in CSS pixels. The context is
 * scaled to CSS pixels, with the map's top left corner as its origin.
 */
export function drawFurniture(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  metersPerPixel: number,
  lang: Language,
  { ink, paper }: Inks,
  family: string,
): void {
  drawScale(context, size, metersPerPixel, lang, { ink, paper }, family);
  drawNorth(context, size, { ink, paper }, family);
}

function drawScale(
  context: CanvasRenderingContext2D,
  { height }: { readonly height: number },
  metersPerPixel: number,
  lang: Language,
  { ink, paper }: Inks,
  family: string,
): void {
  const bar = scaleBar(metersPerPixel, 130);
  const [x, y] = [MARGIN + 8, height - MARGIN - 9];
  plate(context, MARGIN, height - MARGIN - 30, bar.width + 16, 30, paper);
  context.lineWidth = 1;
  for (const [part, colour] of [ink, paper].entries()) {
    context.fillStyle = colour;
    context.fillRect(x + (part * bar.width) / 2, y, bar.width / 2, 4);
  }
  context.strokeStyle = ink;
  context.strokeRect(x, y, bar.width, 4);
  context.fillStyle = ink;
  context.font = `600 11px ${family}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText('0', x, y - 4);
  context.textAlign = 'right';
  context.fillText(scaleText(bar, lang), x + bar.width, y - 4);
  context.textAlign = 'left';
}

function drawNorth(
  context: CanvasRenderingContext2D,
  { width }: { readonly width: number },
  { ink, paper }: Inks,
  family: string,
): void {
  const x = width - MARGIN - 15;
  plate(context, x - 15, MARGIN, 30, 44, paper);
  const top = MARGIN + 16;
  context.fillStyle = ink;
  context.fill(new Path2D(`M${x} ${top}L${x} ${top + 19}L${x - 7} ${top + 23}Z`));
  context.strokeStyle = ink;
  context.lineWidth = 1;
  context.lineJoin = 'round';
  context.stroke(
    new Path2D(`M${x} ${top}L${x + 7} ${top + 23}L${x} ${top + 19}L${x - 7} ${top + 23}Z`),
  );
  context.font = `700 12px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText('N', x, top - 3);
  context.textAlign = 'left';
}

function plate(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  paper: string,
): void {
  context.save();
  context.globalAlpha = 0.85;
  context.fillStyle = paper;
  context.fillRect(x, y, width, height);
  context.restore();
}
