import { gzipSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { Entry } from 'pmtiles';

/** The directories of an archive as they are stored: compressed with gzip. */
export interface Directories {
  readonly root: Buffer;
  /** One after the other; empty where the root holds all entries itself. */
  readonly leaves: Buffer;
}

/** Entries of a leaf at first; as many as one request of some 10 kB brings. */
const LEAF_ENTRIES = 4096;

/**
 * Puts the entries, in rising order of their tiles, into a root of at most `longestRoot` bytes; into leaves below
 * it where they need more.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md#directory-hierarchy
 */
export function writeDirectories(entries: readonly Entry[], longestRoot: number): Directories {
  const root = writeDirectory(entries);
  if (root.length <= longestRoot) return { root, leaves: Buffer.alloc(0) };
  for (let size = LEAF_ENTRIES; ; size *= 2) {
    const written = writeLeaves(entries, size);
    if (written.root.length <= longestRoot) return written;
  }
}

/** Leaves of `size` entries each, and the root that points to them. */
function writeLeaves(entries: readonly Entry[], size: number): Directories {
  const pointers: Entry[] = [];
  const leaves: Buffer[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += size) {
    const leaf = writeDirectory(entries.slice(start, start + size));
    const tileId = entries[start]?.tileId ?? 0;
    pointers.push({ tileId, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: writeDirectory(pointers), leaves: Buffer.concat(leaves) };
}

/**
 * Column by column: differences of ids, run lengths, lengths, offsets (0: right after the entry before).
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md#directory-serialization
 */
function writeDirectory(entries: readonly Entry[]): Buffer {
  const columns = new PbfWriter();
  const put = (value: number): void => columns.writeVarint(value);
  put(entries.length);
  entries.forEach(({ tileId }, i) => put(tileId - (entries[i - 1]?.tileId ?? 0)));
  entries.forEach(({ runLength }) => put(runLength));
  entries.forEach(({ length }) => put(length));
  entries.forEach(({ offset }, i) => put(follows(entries[i - 1], offset) ? 0 : offset + 1));
  return gzipSync(columns.finish());
}

function follows(before: Entry | undefined, offset: number): boolean {
  return before !== undefined && before.offset + before.length === offset;
}
