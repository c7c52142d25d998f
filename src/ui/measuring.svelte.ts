import type { Language } from '../domain/language';
import type { MeasureLabel, MeasureMode, MeasureOnMap, MeasurePoint } from '../domain/measure';
import { figuresOf } from '../geometry/measure';
import { formatLength, formatNumber } from '../i18n/format';
import { formatMeasuredArea, measureMessages } from '../i18n/measure';

/** Decimals of a degree that are kept: a centimetre. */
const DECIMALS = 1e7;
/** Points for a figure. */
const FEWEST: Readonly<Record<MeasureMode, number>> = { distance: 2, area: 3 };

/** A measurement that a reader makes on the map. Loaded when the first one begins. */
export class Measuring implements MeasureOnMap {
  mode = $state<MeasureMode>('distance');
  points = $state.raw<readonly MeasurePoint[]>([]);
  isAiming = $state(false);
  readonly end: () => void;
  readonly #lang: () => Language;
  readonly #figures = $derived(figuresOf(this.points, this.mode));

  /** @param end Called when the reader has done with it. */
  constructor(lang: () => Language, end: () => void) {
    this.#lang = lang;
    this.end = end;
  }

  readonly add = ([lon, lat]: MeasurePoint): void => {
    const round = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;
    const next: MeasurePoint = [round(lon), round(lat)];
    const last = this.points.at(-1);
    // The second click of a double click.
    if (last !== undefined && last[0] === next[0] && last[1] === next[1]) return;
    this.points = [...this.points, next];
  };

  readonly undo = (): void => {
    this.points = this.points.slice(0, -1);
  };

  clear(): void {
    this.points = [];
  }

  get isFilled(): boolean {
    return this.#figures.squareMeters !== null;
  }

  /** The figure that is asked for, or what it still takes; in words. */
  get result(): string {
    const [m, lang] = [measureMessages(this.#lang()), this.#lang()];
    const missing = FEWEST[this.mode] - this.points.length;
    if (missing > 0) return m.more(formatNumber(missing, lang));
    const { meters, squareMeters, isCrossed } = this.#figures;
    if (isCrossed) return m.crossed;
    return squareMeters === null
      ? formatLength(meters, lang)
      : formatMeasuredArea(squareMeters, lang);
  }

  /** What stands beside the result: the last piece of a way of several, the perimeter of an area. */
  get detail(): string {
    const [m, lang] = [measureMessages(this.#lang()), this.#lang()];
    const { segments, meters } = this.#figures;
    const last = segments.at(-1);
    if (this.mode === 'area') {
      return this.points.length > 2 ? m.perimeter(formatLength(meters, lang)) : '';
    }
    return last === undefined || segments.length < 2 ? '' : m.segment(formatLength(last, lang));
  }

  get hasResult(): boolean {
    return this.points.length >= FEWEST[this.mode] && !this.#figures.isCrossed;
  }

  /** The pieces' lengths at their middles, and the result at the last point or inside the outline. */
  get labels(): readonly MeasureLabel[] {
    const { points } = this;
    const { segments } = this.#figures;
    const lang = this.#lang();
    const parts =
      segments.length < 2
        ? []
        : segments.map((meters, index): MeasureLabel => {
            const start = points[index];
            const end = points[(index + 1) % points.length];
            return {
              at: middleOf([start, end].flatMap((point) => (point ? [point] : []))),
              text: formatLength(meters, lang),
              isTotal: false,
            };
          });
    const last = points.at(-1);
    if (!this.hasResult || last === undefined) return parts;
    const at = this.mode === 'area' ? middleOf(points) : last;
    return [...parts, { at, text: this.result, isTotal: true }];
  }

  /** All of it as text. */
  get text(): string {
    const [m, lang] = [measureMessages(this.#lang()), this.#lang()];
    const figures = [this.result, this.detail].filter(Boolean).join(' · ');
    const points = this.points.map(([lon, lat]) => `${lon.toFixed(6)}, ${lat.toFixed(6)}`);
    const colon = lang === 'en' ? ': ' : '：';
    return [`${m.modes[this.mode]}${colon}${figures}`, `${m.coordinates}${colon}`, ...points].join(
      '\n',
    );
  }
}

function middleOf(points: readonly MeasurePoint[]): MeasurePoint {
  const sum = points.reduce(([x, y], [lon, lat]) => [x + lon, y + lat] as const, [0, 0] as const);
  return [sum[0] / points.length, sum[1] / points.length];
}
