// @ts-nocheck
import type { ForeignFormat, OverlayFault } from '../domain/overlay';

/** Thrown within this folder, caught in `read.ts`: the file cannot be shown, for these reasons. */
export class Refusal extends Error {
  readonly faults: readonly OverlayFault[];

  constructor(...faults: readonly OverlayFault[]) {
    super(faults.map(({ code }) => code).join(', '));
    this.faults = faults;
  }
}

export function foreign(format: ForeignFormat, detail?: string): Refusal {
  return new Refusal({
    code: 'foreign',
    foreign: format,
    ...(detail === undefined ? {} : { detail }),
  });
}

/** A text of the file, short enough for a message. */
export function cut(text: string, length = 60): string {
  const characters = Array.from(text.slice(0, 2 * length));
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
