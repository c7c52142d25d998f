// @ts-nocheck
import type { ForeignFormat, Repair } from '../domain/overlay';
import { foreign, Refusal } from './refusal';

/** First bytes of formats that are not text. */
const SIGNATURES: readonly (readonly [ForeignFormat, string])[] = [
  ['gzip', '1f8b'],
  ['pdf', '25504446'],
  ['image', '89504e47'],
  ['image', 'ffd8ff'],
  ['image', '47494638'],
  ['image', '49492a00'],
  ['image', '4d4d002a'],
  ['geopackage', '53514c69746520666f726d6174203300'],
  ['shapefile', '0000270a'],
  ['flatgeobuf', '666762'],
  ['excel', 'd0cf11e0a1b11ae1'],
];

const ENCODINGS: readonly (readonly [string, string])[] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** Encodings of Chinese files that are not UTF-8, to name the likely one. */
const LIKELY = ['gb18030', 'big5'] as const;

const NUL = String.fromCharCode(0);

export interface Decoded {
  readonly text: string;
  readonly repair: Repair | null;
}

/**
 * The text of a file. A byte-order mark tells the encoding for certain and is taken off; without one
 * the file must be UTF-8. Throws a `Refusal` that names what the bytes are instead.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new Refusal({ code: 'empty' });
  const head = hex(bytes.subarray(0, 16));
  if (head.startsWith('504b0304')) throw foreign(archiveKind(bytes));
  const known = SIGNATURES.find(([, start]) => head.startsWith(start));
  if (known !== undefined) throw foreign(known[0]);
  const utf16 = ENCODINGS.find(([start]) => head.startsWith(start));
  if (utf16 !== undefined) return finish(decodeAs(utf16[1], bytes), 'utf16');
  const text = decodeAs('utf-8', bytes);
  if (text === null) throw new Refusal(encodingFault(bytes));
  return finish(text, head.startsWith('efbbbf') ? 'bom' : null);
}

function finish(text: string | null, repair: Repair | null): Decoded {
  if (text === null) throw new Refusal({ code: 'encoding', detail: 'UTF-16' });
  if (text.trim() === '') throw new Refusal({ code: 'empty' });
  if (text.slice(0, 1000).includes(NUL)) throw foreign('binary');
  return { text, repair };
}

/** Null where the bytes are not in this encoding. A byte-order mark is taken off. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingFault(bytes: Uint8Array): { code: 'encoding'; detail: string } | never {
  const start = bytes.subarray(0, 1000);
  const zeros = start.filter((byte) => byte === 0).length;
  if (zeros > start.length / 4) return { code: 'encoding', detail: 'UTF-16' };
  if (zeros > 0) throw foreign('binary');
  const likely = LIKELY.find((encoding) => decodeAs(encoding, bytes) !== null);
  if (likely === undefined) throw foreign('binary');
  return { code: 'encoding', detail: likely === 'big5' ? 'Big5' : 'GBK / GB18030' };
}

/** The names of an archive's files stand in it as plain text. */
function archiveKind(bytes: Uint8Array): ForeignFormat {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const end = new TextDecoder('latin1').decode(bytes.subarray(-4096));
  if (/\.kml/i.test(text + end)) return 'kmz';
  if (/xl\/|\[Content_Types\]/.test(text + end)) return 'excel';
  return /\.shp/i.test(text + end) ? 'shapefile' : 'zip';
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
