// @ts-nocheck
import type { Feature, Geometry } from 'geojson';
import Papa from 'papaparse';
import { OVERLAY_LIMITS, type OverlayFault } from '../domain/overlay';
import { LENIENT, validateGeoJson } from '../validate/geojson';
import { findColumns, readNumber, readPair, type Columns } from './csv-columns';
import { swapAxes } from './positions';
import type { RawFile } from './raw';
import { cut, Refusal } from './refusal';

const DELIMITERS = [',', ';', '\t', '|', '，'];
const MAX_COLUMNS = 200;

/** The rows of a table with coordinates, as points. Rows without a usable position are left out and told. */
export function readCsv(text: string): RawFile {
  const { header, rows, delimiter } = parse(text);
  if (header.some((cell) => readNumber(cell, true) !== null)) {
    throw new Refusal({ code: 'no-header', row: 1 });
  }
  const columns = findColumns(header);
  if (columns === null) {
    throw new Refusal({
      code: 'no-coordinate-columns',
      row: 1,
      detail: cut(header.join(' · '), 120),
    });
  }
  if (rows.length > OVERLAY_LIMITS.features) {
    throw new Refusal({ code: 'too-many-features', detail: `> ${OVERLAY_LIMITS.features}` });
  }
  const hasDecimalComma = delimiter !== ',' && usesDecimalComma(rows, columns);
  const features: Feature<Geometry | null>[] = [];
  const lines: number[] = [];
  const skipped: OverlayFault[] = [];
  rows.forEach((cells, index) => {
    const result = readRow(cells, index + 2, columns, hasDecimalComma);
    if ('code' in result) skipped.push(result);
    else {
      const geometry: Geometry = { type: 'Point', coordinates: [...result.position] };
      features.push({ type: 'Feature', properties: propertiesOf(header, cells), geometry });
      lines.push(index + 2);
    }
  });
  return {
    format: 'csv',
    features: orderPairs(features, columns),
    rows: lines,
    repairs: hasDecimalComma ? [{ code: 'decimal-comma', count: features.length }] : [],
    skipped,
    words: header,
  };
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

function parse(text: string): Table {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const { data, meta } = Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? '',
    delimitersToGuess: DELIMITERS,
    preview: OVERLAY_LIMITS.features + 2,
    skipEmptyLines: 'greedy',
  });
  const [header = [], ...rows] = data;
  return {
    header: header.slice(0, MAX_COLUMNS).map((cell) => cell.trim()),
    rows,
    delimiter: meta.delimiter,
  };
}

function usesDecimalComma(rows: readonly (readonly string[])[], columns: Columns): boolean {
  if (columns.type === 'one') return false;
  const cells = rows.slice(0, 100).map((row) => row[columns.longitude] ?? '');
  return cells.some((cell) => /^\s*[-+]?\d+,\d+\s*$/.test(cell));
}

function readRow(
  cells: readonly string[],
  row: number,
  columns: Columns,
  hasDecimalComma: boolean,
): { readonly position: readonly [number, number] } | OverlayFault {
  const written =
    columns.type === 'one'
      ? [cells[columns.both] ?? '']
      : [cells[columns.longitude] ?? '', cells[columns.latitude] ?? ''];
  const position =
    columns.type === 'one'
      ? readPair(written[0] ?? '')
      : pair(written.map((cell) => readNumber(cell, hasDecimalComma)));
  if (position === null) return { code: 'not-a-number', row, detail: cut(written.join(', ')) };
  return { position };
}

function pair([first, second]: readonly (number | null)[]): readonly [number, number] | null {
  return first == null || second == null ? null : [first, second];
}

/** In one column either may stand first: the order that lies on the globe for most rows counts. */
function orderPairs(
  features: readonly Feature<Geometry | null>[],
  { type }: Columns,
): readonly Feature<Geometry | null>[] {
  if (type === 'two') return features;
  const isOff = ({ geometry }: Feature<Geometry | null>): boolean =>
    validateGeoJson(geometry, LENIENT).some(({ reason }) => reason === 'swapped');
  if (features.filter(isOff).length <= features.length / 2) return features;
  return swapAxes(features);
}

function propertiesOf(
  header: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> {
  const entries = header.map((name, index) => [name, cells[index] ?? ''] as const);
  return Object.fromEntries(entries.filter(([name, value]) => name !== '' && value !== ''));
}
