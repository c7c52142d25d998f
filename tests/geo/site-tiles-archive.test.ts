import fc from 'fast-check';
import { Compression, TileType } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { writeArchive, type ArchiveTile } from '../../src/compile/site-tiles/archive';
import { createRandom } from '../bench/synth/random';
import { openArchive, readTile } from './support/archive-reader';

const SETTINGS = { metadata: { vector_layers: [] }, bounds: [114, 22.5, 114.2, 22.625] } as const;

function archiveOf(tiles: readonly ArchiveTile[]): Buffer {
  return writeArchive({ ...SETTINGS, tiles });
}

/** All tiles of a zoom, row after row. */
function wholeZoom(z: number, dataOf: (number: number) => Uint8Array): ArchiveTile[] {
  return Array.from({ length: 4 ** z }, (_, i) => ({
    z,
    x: i % 2 ** z,
    y: Math.floor(i / 2 ** z),
    data: dataOf(i),
  }));
}

/** Content that no other number has. */
function numbered(number: number): Uint8Array {
  return Buffer.from(`tile ${number}`);
}

function randomBytes(random: () => number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.forEach((_, i) => bytes.writeUInt8(Math.floor(random() * 256), i));
  return bytes;
}

const someTiles: fc.Arbitrary<ArchiveTile[]> = fc.uniqueArray(
  fc.integer({ min: 0, max: 16 }).chain((z) => {
    const cell = fc.integer({ min: 0, max: 2 ** z - 1 });
    // Few bytes of few values, so that contents come more than once.
    const data = fc.uint8Array({ max: 1, maxLength: 3 });
    return fc.record({ z: fc.constant(z), x: cell, y: cell, data });
  }),
  { minLength: 1, maxLength: 60, selector: ({ z, x, y }) => `${z}/${x}/${y}` },
);

describe('an archive of tiles', () => {
  test('gives each back by its address', async () => {
    await fc.assert(
      fc.asyncProperty(someTiles, async (tiles) => {
        const archive = openArchive(archiveOf(tiles));
        for (const { z, x, y, data } of tiles) {
          expect(await readTile(archive, z, x, y)).toEqual(data);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('gives nothing where none was put', async () => {
    const archive = openArchive(archiveOf(wholeZoom(3, numbered).filter(({ x }) => x !== 5)));
    expect(await readTile(archive, 3, 5, 2)).toBeNull();
    expect(await readTile(archive, 3, 4, 2)).not.toBeNull();
  });

  test('says in its header what it holds', async () => {
    const tiles = [...wholeZoom(2, numbered), { z: 5, x: 7, y: 9, data: numbered(0) }];
    const header = await openArchive(archiveOf(tiles)).getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      tileType: TileType.Mvt,
      tileCompression: Compression.Gzip,
      internalCompression: Compression.Gzip,
      clustered: true,
      minZoom: 2,
      maxZoom: 5,
      minLon: 114,
      minLat: 22.5,
      maxLon: 114.2,
      maxLat: 22.625,
      centerZoom: 2,
      centerLon: 114.1,
      centerLat: 22.5625,
      numAddressedTiles: 17,
      numTileEntries: 17,
      numTileContents: 16,
    });
  });

  test('keeps the metadata', async () => {
    const metadata = { vector_layers: [{ id: '地點', fields: { id: 'String' } }] };
    const archive = writeArchive({ ...SETTINGS, metadata, tiles: wholeZoom(0, numbered) });
    expect(await openArchive(archive).getMetadata()).toEqual(metadata);
  });

  test('stores equal tiles once, neighbours as one entry', async () => {
    const sea = Buffer.from('nothing but the sea');
    const tiles = wholeZoom(4, (i) => (i === 77 ? numbered(i) : sea));
    const archive = openArchive(archiveOf(tiles));
    const header = await archive.getHeader();
    expect(header).toMatchObject({
      numAddressedTiles: 256,
      numTileEntries: 3,
      numTileContents: 2,
    });
    expect(header.tileDataLength).toBeLessThan(100);
    for (const { z, x, y, data } of tiles) {
      expect(await readTile(archive, z, x, y)).toEqual(new Uint8Array(data));
    }
  });

  test('puts what its root cannot hold into leaves', async () => {
    // Addresses, lengths and contents that follow no rule, or the directory would compress to little.
    const random = createRandom(1);
    const tiles = wholeZoom(8, numbered)
      .filter(() => random() < 0.35)
      .map((tile) => ({ ...tile, data: randomBytes(random, 1 + random() * 80) }));
    const archive = openArchive(archiveOf(tiles));
    const header = await archive.getHeader();
    expect(tiles.length).toBeGreaterThan(20_000);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThan(16_384);
    expect(header.leafDirectoryLength).toBeGreaterThan(16_384);
    for (const { z, x, y, data } of tiles.filter((_, i) => i % 10 === 0)) {
      expect(data.equals((await readTile(archive, z, x, y)) ?? Buffer.of())).toBe(true);
    }
  });

  test('is the same for the same tiles in any order', () => {
    const tiles = wholeZoom(3, (i) => numbered(i % 9));
    expect(archiveOf(tiles.toReversed())).toEqual(archiveOf(tiles));
  });

  test('is refused without a tile, which the format does not allow', () => {
    expect(() => archiveOf([])).toThrow('at least one tile');
  });

  test('is refused where a tile is given twice', () => {
    const data = numbered(1);
    const twice = [
      { z: 3, x: 2, y: 1, data },
      { z: 3, x: 2, y: 1, data },
    ];
    expect(() => archiveOf(twice)).toThrow('given twice');
  });
});
