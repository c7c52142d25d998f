import type { LegendEntry } from '../../domain/legend';
import type { Language } from '../../domain/language';
import { SWATCH_BOX } from '../../domain/swatch-shapes';
import { drawSwatch } from './draw-swatch';
import { drawFurniture, type Inks } from './frame';
import { linesOf } from './text-lines';

/** What stands round the map in a picture, in the language of the page. */
export interface PictureTexts {
  readonly title: string;
  /** What the map shows: filter and count. */
  readonly caption: string;
  /** Date of the data. */
  readonly date: string;
  readonly legend: readonly {
    readonly heading: string;
    readonly entries: readonly Pick<LegendEntry, 'label' | 'swatch'>[];
  }[];
  /** Whose data it is, what it is not, where it is. */
  readonly notes: readonly string[];
}

/** The look of the sheet. CSS colours and a CSS font family. */
export interface PictureLook extends Inks {
  readonly ink2: string;
  readonly rule: string;
  readonly family: string;
}

const MARGIN = 24;
const ROW = 21;
const COLUMN_WIDTH = 208;
const TEXT_LEFT = SWATCH_BOX.width + 8;

interface Item {
  readonly height: number;
  readonly draw: (x: number, y: number) => void;
  /** Must not be the last of a column. */
  readonly isHeading: boolean;
}

/**
 * The sheet: title, map with scale and north arrow, legend, notes.
 * @param map Already drawn, at the resolution of the picture.
 * @param width Of the map, in CSS pixels.
 */
export function composePicture(
  map: { readonly canvas: HTMLCanvasElement; readonly metersPerPixel: number },
  width: number,
  texts: PictureTexts,
  look: PictureLook,
  lang: Language,
): HTMLCanvasElement {
  const ratio = map.canvas.width / width;
  const height = map.canvas.height / ratio;
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas);
  const measure = (text: string): number => context.measureText(text).width;
  const setFont = (weight: number, size: number, colour: string): void => {
    context.font = `${weight} ${size}px ${look.family}`;
    context.fillStyle = colour;
    context.textBaseline = 'alphabetic';
  };

  setFont(400, 13, look.ink2);
  const caption = linesOf(texts.caption, width, measure);
  setFont(400, 11, look.ink2);
  const notes = texts.notes.flatMap((note) => linesOf(note, width, measure));
  const columns = flow(legendItems(context, texts, look, setFont), columnCount(width));
  const legendHeight = Math.max(0, ...columns.map(heightOf));
  const top = MARGIN + 30 + caption.length * 18 + 8;
  const legendTop = top + height + 16;
  const notesTop = legendTop + legendHeight + (legendHeight > 0 ? 16 : 0);
  const total = notesTop + notes.length * 15 + MARGIN - 4;

  canvas.width = Math.round((width + 2 * MARGIN) * ratio);
  canvas.height = Math.round(total * ratio);
  // A new size takes the state of the context away.
  context.scale(ratio, ratio);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width + 2 * MARGIN, total);

  setFont(700, 22, look.ink);
  context.fillText(texts.title, MARGIN, MARGIN + 20);
  setFont(400, 13, look.ink2);
  const dateWidth = measure(texts.date);
  const titleRoom = titleWidth(context, texts.title, look.family);
  if (titleRoom + dateWidth + 16 <= width) {
    setFont(400, 13, look.ink2);
    context.fillText(texts.date, MARGIN + width - dateWidth, MARGIN + 20);
  }
  setFont(400, 13, look.ink2);
  for (const [row, line] of caption.entries()) {
    context.fillText(line, MARGIN, MARGIN + 42 + row * 18);
  }

  context.drawImage(map.canvas, MARGIN, top, width, height);
  context.strokeStyle = look.ink;
  context.lineWidth = 1;
  context.strokeRect(MARGIN - 0.5, top - 0.5, width + 1, height + 1);
  context.save();
  context.translate(MARGIN, top);
  drawFurniture(context, { width, height }, map.metersPerPixel, lang, look, look.family);
  context.restore();

  const step = width / columns.length;
  for (const [index, column] of columns.entries()) {
    let y = legendTop;
    for (const item of column) {
      item.draw(MARGIN + index * step, y);
      y += item.height;
    }
  }
  setFont(400, 11, look.ink2);
  for (const [row, line] of notes.entries()) {
    context.fillText(line, MARGIN, notesTop + 11 + row * 15);
  }
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas');
  return context;
}

function titleWidth(context: CanvasRenderingContext2D, title: string, family: string): number {
  context.font = `700 22px ${family}`;
  return context.measureText(title).width;
}

function columnCount(width: number): number {
  return Math.max(1, Math.floor(width / COLUMN_WIDTH));
}

function legendItems(
  context: CanvasRenderingContext2D,
  { legend }: PictureTexts,
  look: PictureLook,
  setFont: (weight: number, size: number, colour: string) => void,
): Item[] {
  return legend.flatMap(({ heading, entries }, index) => [
    {
      height: ROW + (index === 0 ? 0 : 6),
      isHeading: true,
      draw: (x: number, y: number) => {
        setFont(700, 12, look.ink);
        context.fillText(heading, x, y + (index === 0 ? 12 : 18));
      },
    },
    ...entries.map(({ label, swatch }) => {
      setFont(400, 12, look.ink);
      const lines = linesOf(
        label,
        COLUMN_WIDTH - TEXT_LEFT - 8,
        (text) => context.measureText(text).width,
      );
      const extra = (lines.length - 1) * 14;
      return {
        height: ROW + extra,
        isHeading: false,
        draw: (x: number, y: number) => {
          context.save();
          context.translate(x, y + extra / 2);
          drawSwatch(context, swatch, look, look.rule, look.family);
          context.restore();
          setFont(400, 12, look.ink);
          for (const [row, line] of lines.entries()) {
            context.fillText(line, x + TEXT_LEFT, y + 14.5 + row * 14);
          }
        },
      };
    }),
  ]);
}

/** The items in columns of about the same height, in their order. */
export function flow<T extends { readonly height: number; readonly isHeading: boolean }>(
  items: readonly T[],
  count: number,
): T[][] {
  const least = heightOf(items) / count;
  const highest = Math.max(0, ...items.map(({ height }) => height));
  for (let limit = least; ; limit += highest / 4) {
    const columns = fill(items, limit);
    if (columns.length <= count || highest === 0) return columns.length === 0 ? [[]] : columns;
  }
}

function fill<T extends { readonly height: number; readonly isHeading: boolean }>(
  items: readonly T[],
  limit: number,
): T[][] {
  const columns: T[][] = [];
  let column: T[] = [];
  for (const [index, item] of items.entries()) {
    const needed = item.height + (item.isHeading ? (items[index + 1]?.height ?? 0) : 0);
    if (column.length > 0 && heightOf(column) + needed > limit) {
      columns.push(column);
      column = [];
    }
    column.push(item);
  }
  return column.length > 0 ? [...columns, column] : columns;
}

function heightOf(items: readonly { readonly height: number }[]): number {
  return items.reduce((sum, { height }) => sum + height, 0);
}
