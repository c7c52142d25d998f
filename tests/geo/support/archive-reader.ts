import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';

/** Reads an archive in ranges, as the page reads it from a host. */
export function openArchive(archive: Buffer): PMTiles {
  const source: Source = {
    getKey: () => 'archive',
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(archive.subarray(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

/** The tile's bytes, decompressed; null where there is none. */
export async function readTile(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<Uint8Array | null> {
  const tile = await archive.getZxy(z, x, y);
  return tile ? new Uint8Array(tile.data) : null;
}

export interface DecodedFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: GeoJSON.Geometry;
}

/** The features of each layer in degrees, within a tile's grid; no layer where there is no tile. */
export async function decodeTile(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<Record<string, DecodedFeature[]>> {
  const bytes = await readTile(archive, z, x, y);
  if (bytes === null) return {};
  const { layers } = new VectorTile(new PbfReader(bytes));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, i) => {
        const { properties, geometry } = layer.feature(i).toGeoJSON(x, y, z);
        return { properties: properties ?? {}, geometry };
      }),
    ]),
  );
}
