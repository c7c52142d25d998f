import { BADGE_RADIUS, BANDED_RADIUS, type Badge, type SiteSymbol } from './badges';
import { ICON_SIZE } from './icons';
import { drawStatus } from './draw-status';

export const RING_WIDTH = 1.5;
export const SEPARATOR_WIDTH = 0.9;
const FULL_TURN = 2 * Math.PI;

export const HOLLOW_DOT = { radius: 6.5, ring: 2.2 };
export const BADGE_BAND = 2.8;

const SYMBOL = { radius: 13.5, banded: 15, band: 2.8, hollow: 12, hollowRing: 1.8 };
const ICON_SIDE = 15.5;
const BANDED_ICON_SIDE = 13.5;
/** The numbers: top right, as wide as they need, never farther right than this. */
const PILL = { right: 19.5, middle: -11, height: 14.5, margin: 3.4, font: 12 };
const STATUS_MARK = { x: 11.5, y: 11.5, side: 15 };

/** The overview's badge, round the origin. */
export function drawBadge(context: CanvasRenderingContext2D, badge: Badge): void {
  if (badge.text === null) {
    disc(context, HOLLOW_DOT.radius, badge.ring);
    disc(context, HOLLOW_DOT.radius - HOLLOW_DOT.ring, badge.fill);
    return;
  }
  const outside = badge.bands.length > 0 ? BANDED_RADIUS : BADGE_RADIUS;
  const radius = drawDisc(context, badge, outside, BADGE_BAND);
  const size = badge.text.length > 1 ? radius * 1.15 : radius * 1.45;
  context.fillStyle = badge.textColour;
  drawText(context, badge.text, size, 0, 0);
}

/** The closer view's symbol, round the origin. */
export function drawSymbol(context: CanvasRenderingContext2D, symbol: SiteSymbol): void {
  if (symbol.numbers === null) {
    disc(context, SYMBOL.hollow, symbol.ring);
    disc(context, SYMBOL.hollow - SYMBOL.hollowRing, symbol.fill);
    drawIcon(context, symbol, ICON_SIDE);
    return;
  }
  const isBanded = symbol.bands.length > 0;
  drawDisc(context, symbol, isBanded ? SYMBOL.banded : SYMBOL.radius, SYMBOL.band);
  drawIcon(context, symbol, isBanded ? BANDED_ICON_SIDE : ICON_SIDE);
  drawNumbers(context, symbol, symbol.numbers);
  if (symbol.status === '') return;
  context.save();
  context.translate(STATUS_MARK.x, STATUS_MARK.y);
  drawStatus(context, symbol.status, STATUS_MARK.side, symbol.ring, symbol.paper);
  context.restore();
}

/** Ring, bands and disc; the radius that is left for what stands on it. */
function drawDisc(
  context: CanvasRenderingContext2D,
  { fill, ring, bands }: Badge | SiteSymbol,
  outside: number,
  bandWidth: number,
): number {
  const inside = outside - RING_WIDTH;
  disc(context, outside, ring);
  if (bands.length === 0) {
    disc(context, inside, fill);
    return inside;
  }
  const radius = inside - bandWidth;
  drawBands(context, bands, inside, ring);
  disc(context, radius + SEPARATOR_WIDTH, ring);
  disc(context, radius, fill);
  return radius;
}

/** Sectors of equal angle from the top on, parted from each other by the colour of the ring. */
function drawBands(
  context: CanvasRenderingContext2D,
  bands: readonly string[],
  radius: number,
  ring: string,
): void {
  const angle = FULL_TURN / bands.length;
  for (const [index, colour] of bands.entries()) {
    const start = -Math.PI / 2 + index * angle;
    context.beginPath();
    context.moveTo(0, 0);
    context.arc(0, 0, radius, start, start + angle);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
    if (bands.length === 1) continue;
    context.strokeStyle = ring;
    context.lineWidth = SEPARATOR_WIDTH;
    context.stroke();
  }
}

function drawIcon(context: CanvasRenderingContext2D, symbol: SiteSymbol, side: number): void {
  context.save();
  context.scale(side / ICON_SIZE, side / ICON_SIZE);
  context.translate(-ICON_SIZE / 2, -ICON_SIZE / 2);
  context.fillStyle = symbol.iconColour;
  context.fill(new Path2D(symbol.icon));
  context.restore();
}

function drawNumbers(
  context: CanvasRenderingContext2D,
  { ring, paper }: SiteSymbol,
  numbers: string,
): void {
  setFont(context, PILL.font);
  const width = Math.max(PILL.height, context.measureText(numbers).width + 2 * PILL.margin);
  const [left, top] = [PILL.right - width, PILL.middle - PILL.height / 2];
  context.beginPath();
  context.roundRect(left - 1, top - 1, width + 2, PILL.height + 2, PILL.height / 2 + 1);
  context.fillStyle = paper;
  context.fill();
  context.beginPath();
  context.roundRect(left, top, width, PILL.height, PILL.height / 2);
  context.fillStyle = ring;
  context.fill();
  context.fillStyle = paper;
  drawText(context, numbers, PILL.font, left + width / 2, PILL.middle);
}

/** Text with the middle of its ink at this position. */
function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  size: number,
  x: number,
  y: number,
): void {
  setFont(context, size);
  context.textAlign = 'center';
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } =
    context.measureText(text);
  context.fillText(text, x, y + (above - below) / 2);
}

function setFont(context: CanvasRenderingContext2D, size: number): void {
  context.font = `700 ${size}px "Source Sans 3 Variable", system-ui, sans-serif`;
}

function disc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, FULL_TURN);
  context.fillStyle = colour;
  context.fill();
}
