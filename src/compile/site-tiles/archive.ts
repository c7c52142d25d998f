import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId, type Entry } from 'pmtiles';
import type { Box } from '../box';
import { writeDirectories } from './directory';

/** A vector tile by its address in the Web Mercator scheme of slippy maps, rows counted from the north. */
export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Not compressed. */
  readonly data: Uint8Array;
}

export interface ArchiveSettings {
  /** In any order, each address once. Only what they compress to is kept, so they may be made one by one. */
  readonly tiles: Iterable<ArchiveTile>;
  /** With `vector_layers` as TileJSON has them. */
  readonly metadata: object;
  readonly bounds: Box;
}

const HEADER_LENGTH = 127;
/** Header and root are shorter than the 16,384 bytes that readers fetch first. */
const LONGEST_ROOT = 16_383 - HEADER_LENGTH;
const DEGREE = 1e7;

/** What one or more tiles hold. */
interface Content {
  readonly data: Buffer;
  /** From the start of the tile data; null until it has its place. */
  offset: number | null;
}

interface Addressed {
  readonly id: number;
  readonly content: Content;
}

/**
 * A PMTiles archive, version 3: vector tiles, compressed with gzip like the directories and the metadata, in the
 * order of their ids; equal tiles are stored once. Throws where there is no tile, which the format does not
 * allow, and for an address outside the world or given twice.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writeArchive({ tiles, metadata, bounds }: ArchiveSettings): Buffer {
  const { addressed, zooms } = collect(tiles);
  if (addressed.length === 0) throw new Error('A PMTiles archive needs at least one tile');
  const { entries, contents } = layOut(addressed.toSorted((a, b) => a.id - b.id));
  const { root, leaves } = writeDirectories(entries, LONGEST_ROOT);
  const json = gzipSync(JSON.stringify(metadata));
  const data = Buffer.concat(contents);

  const header = Buffer.alloc(HEADER_LENGTH);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const sections = [root, json, leaves, data];
  let offset = HEADER_LENGTH;
  const places = sections.flatMap(({ length }) => {
    offset += length;
    return [offset - length, length];
  });
  const counts = [addressed.length, entries.length, contents.length];
  [...places, ...counts].forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
  const isClustered = 1;
  header.set([isClustered, Compression.Gzip, Compression.Gzip, TileType.Mvt, ...zooms], 96);
  bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * DEGREE), 102 + 4 * i));
  header.writeUInt8(zooms[0], 118);
  const [west, south, east, north] = bounds;
  const centre = [(west + east) / 2, (south + north) / 2];
  centre.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * DEGREE), 119 + 4 * i));
  return Buffer.concat([header, ...sections]);
}

/** The tiles by id, equal ones with the same content, and their least and greatest zoom. */
function collect(tiles: Iterable<ArchiveTile>): {
  addressed: Addressed[];
  zooms: readonly [number, number];
} {
  const contents = new Map<string, Content>();
  const addressed: Addressed[] = [];
  let zooms: readonly [number, number] = [Infinity, -Infinity];
  for (const { z, x, y, data } of tiles) {
    const digest = createHash('sha256').update(data).digest('base64');
    const content = contents.get(digest) ?? { data: gzipSync(data), offset: null };
    contents.set(digest, content);
    addressed.push({ id: zxyToTileId(z, x, y), content });
    zooms = [Math.min(zooms[0], z), Math.max(zooms[1], z)];
  }
  return { addressed, zooms };
}

/** Gives each content its place where its first tile comes, and neighbours with the same content one entry. */
function layOut(sorted: readonly Addressed[]): { entries: Entry[]; contents: Buffer[] } {
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  let end = 0;
  for (const { id, content } of sorted) {
    const last = entries.at(-1);
    if (last && id < last.tileId + last.runLength) throw new Error('A tile is given twice');
    if (content.offset === null) {
      content.offset = end;
      end += content.data.length;
      contents.push(content.data);
    }
    const { offset } = content;
    const { length } = content.data;
    if (last && last.offset === offset && last.tileId + last.runLength === id) last.runLength++;
    else entries.push({ tileId: id, offset, length, runLength: 1 });
  }
  return { entries, contents };
}
