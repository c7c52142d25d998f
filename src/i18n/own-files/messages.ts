import type {
  Datum,
  DatumDoubt,
  ForeignFormat,
  OverlayFault,
  OverlayFormat,
  Repair,
} from '../../domain/overlay';

/** The texts about the reader's own files, in one language. Numbers come formatted. */
export interface OverlayMessages {
  readonly choose: string;
  readonly limits: (megabytes: string, features: string) => string;
  readonly formats: Readonly<Record<OverlayFormat, string>>;
  readonly apart: string;
  readonly reading: string;
  readonly cancel: string;
  readonly remove: (file: string) => string;
  readonly show: (file: string) => string;
  readonly zoom: (file: string) => string;
  readonly zoomShort: string;
  readonly added: (file: string, count: string) => string;
  readonly refused: (file: string) => string;
  readonly count: (count: string) => string;
  readonly outside: (count: string) => string;
  readonly withoutPlace: string;
  readonly unnamed: (number: string) => string;
  readonly more: (count: string) => string;
  readonly noProperties: string;
  readonly close: string;
  readonly skipped: (count: string) => string;
  readonly moreFaults: (count: string) => string;
  readonly swapQuestion: string;
  readonly swap: string;
  readonly datumHeading: string;
  readonly datums: Readonly<Record<Datum, string>>;
  readonly datumNotes: Readonly<Record<Datum, string>>;
  readonly doubt: Readonly<
    Record<DatumDoubt['reason'], (detail: string, suspected: string) => string>
  >;
  readonly question: string;
  readonly found: (count: string) => string;
  readonly foundHeading: string;
  readonly repairs: Readonly<Record<Repair, (count: string) => string>>;
  readonly foreign: Readonly<Record<ForeignFormat, string>>;
  readonly place: {
    readonly feature: (number: string) => string;
    readonly row: (number: string) => string;
    readonly line: (line: string) => string;
    readonly lineAndColumn: (line: string, column: string) => string;
    readonly separator: string;
  };
  readonly faults: Readonly<
    Record<Exclude<OverlayFault['code'], 'foreign'>, (detail: string) => string>
  >;
}
