// @ts-nocheck
import { zxyToTileId } from 'pmtiles';

export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Buffer;
}

export interface ArchiveSettings {
  readonly tiles: readonly ArchiveTile[];
  readonly metadata: object;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

const HEADER_LENGTH = 127;
const NO_COMPRESSION = 1;
const VECTOR_TILES = 1;

/**
 * The smallest PMTiles archive that holds these tiles: version 3, one directory, nothing compressed.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writeArchive({ tiles, metadata, bounds }: ArchiveSettings): Buffer {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
    .toSorted((a, b) => a.id - b.id);
  const directory = writeDirectory(sorted);
  const json = Buffer.from(JSON.stringify(metadata));
  const data = Buffer.concat(sorted.map((tile) => tile.data));

  const metadataOffset = HEADER_LENGTH + directory.length;
  const dataOffset = metadataOffset + json.length;
  const count = sorted.length;
  const header = Buffer.alloc(HEADER_LENGTH);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  // Root directory, metadata, leaf directories (none), tile data: offset and length of each; three counts.
  [
    [HEADER_LENGTH, directory.length],
    [metadataOffset, json.length],
    [dataOffset, 0],
    [dataOffset, data.length],
    [count, count, count],
  ]
    .flat()
    .forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
  const zooms = sorted.map(({ z }) => z);
  header.set([1, NO_COMPRESSION, NO_COMPRESSION, VECTOR_TILES], 96);
  header.set([Math.min(...zooms), Math.max(...zooms)], 100);
  bounds.forEach((degree, i) => header.writeInt32LE(Math.round(degree * 1e7), 102 + 4 * i));
  return Buffer.concat([header, directory, json, data]);
}

/** Column by column: differences of ids, run lengths, lengths, offsets (0: right after the last one). */
function writeDirectory(tiles: readonly { id: number; data: Buffer }[]): Buffer {
  const ids = tiles.map(({ id }, i) => id - (tiles[i - 1]?.id ?? 0));
  const runs = tiles.map(() => 1);
  const lengths = tiles.map(({ data }) => data.length);
  const offsets = tiles.map((_, i) => (i === 0 ? 1 : 0));
  return Buffer.from([tiles.length, ...ids, ...runs, ...lengths, ...offsets].flatMap(varint));
}

/** Seven bits a byte, the lowest first. */
export function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
