// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of a `geo/` folder: content by path from that folder, with slashes
 * (`luohu-2024/report.json`). Bytes rather than text, so that the encoding can be checked.
 */
export type GeoFiles = ReadonlyMap<string, Uint8Array>;

/** Reads every file below `folder` except hidden ones. Throws where the folder cannot be read. */
export function readGeoFiles(folder: string): GeoFiles {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (name.split('/').some((part) => part.startsWith('.'))) continue;
    files.set(name, readFileSync(path));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type FileKind = 'report' | 'action' | 'review' | 'sources' | 'site' | 'base' | 'readme';

const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^README\.md$/, 'readme'],
  [/^base\/[^/]+\.geojson$/, 'base'],
  [/^[^/]+\/report\.json$/, 'report'],
  [/^[^/]+\/actions\/[^/]+\.json$/, 'action'],
  [/^[^/]+\/review-\d{4}\.json$/, 'review'],
  [/^[^/]+\/sources\.json$/, 'sources'],
  [/^[^/]+\/sites\/[^/]+\.geojson$/, 'site'],
];

/** What a file is, by its path; null where no such file is expected. */
export function fileKind(name: string): FileKind | null {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The report folders: all but `base`. */
export function reportFolders(files: GeoFiles): readonly string[] {
  const folders = [...files.keys()].filter((name) => name.includes('/'));
  return [...new Set(folders.map((name) => name.split('/')[0] ?? ''))].filter(
    (folder) => folder !== 'base',
  );
}

/** The file name without folders and extension. */
export function stem(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
