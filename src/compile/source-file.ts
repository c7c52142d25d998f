import type { Finding, Reason } from '../validate/finding';
import { validateGeoJson } from '../validate/geojson';
import { guard } from '../validate/guard';
import type { GeoFiles } from './files';
import { parseJsonBytes } from './json-text';
import type { Problem } from './problem';

/** A file of `geo/`, read and parsed. */
export interface SourceFile {
  /** From `geo/`: `luohu-2024/report.json`. */
  readonly name: string;
  /** As problems name it: `geo/luohu-2024/report.json`. */
  readonly file: string;
  readonly text: string;
  /** Undefined where the file cannot be parsed, or must not be walked. */
  readonly value: unknown;
  /** What is wrong with the file as JSON. */
  readonly problems: readonly Problem[];
  /** What is wrong with it as GeoJSON; empty for other files. */
  readonly findings: readonly Finding[];
  /** False where its geometry is so broken that nothing can be derived from it. */
  readonly isUsable: boolean;
}

/** Faults that leave a geometry measurable: it is reported, and its other faults as well. */
const HARMLESS: ReadonlySet<Reason> = new Set([
  'winding',
  'precision',
  'crs',
  'id',
  'range',
  'metres',
  'swapped',
]);

/** Reads and guards every JSON and GeoJSON file; nothing recursive has to fear what it returns. */
export function readSourceFiles(files: GeoFiles): readonly SourceFile[] {
  const readable = [...files].filter(([name]) => /\.(geo)?json$/.test(name));
  return readable.map(([name, bytes]) => {
    const known = knownFiles.get(bytes);
    const file = known?.name === name ? known : readSourceFile(name, bytes);
    knownFiles.set(bytes, file);
    return file;
  });
}

/** The bytes of a file are never changed in place: the same bytes are the same file. */
const knownFiles = new WeakMap<Uint8Array, SourceFile>();

function readSourceFile(name: string, bytes: Uint8Array): SourceFile {
  const file = `geo/${name}`;
  const parsed = parseJsonBytes(bytes);
  const guarded = parsed.value === undefined ? [] : guard(parsed.value);
  const value = guarded.length === 0 ? parsed.value : undefined;
  const isGeoJson = name.endsWith('.geojson') && value !== undefined;
  const findings = isGeoJson ? validateGeoJson(value) : [];
  return {
    name,
    file,
    text: new TextDecoder().decode(bytes),
    value,
    problems: [...parsed.findings, ...guarded].map(({ path, message }) => ({
      file,
      path,
      message,
    })),
    findings,
    isUsable: value !== undefined && findings.every(({ reason }) => HARMLESS.has(reason)),
  };
}
