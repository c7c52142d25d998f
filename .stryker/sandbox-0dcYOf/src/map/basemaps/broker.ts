// @ts-nocheck
import type { AddProtocolAction } from 'maplibre-gl';
import type { BaseMapReader, OutsideId, TileAddress } from './content';
import type { TileCounts } from './verdict';

/** Scheme of the addresses by which the map asks for the parts of a base map. */
export const SCHEME = 'basemap';

/** After a failure the map asks for the tile again this much later. */
const RETRY_MS = 20_000;

/** Address template of a source's tiles. */
export function tileTemplate(id: OutsideId, source: string): string {
  return `${SCHEME}://${id}/tile/${encodeURIComponent(source)}/{z}/{x}/{y}`;
}

export function glyphTemplate(id: OutsideId): string {
  return `${SCHEME}://${id}/glyphs/{fontstack}/{range}`;
}

export function spriteAddress(id: OutsideId): string {
  return `${SCHEME}://${id}/sprite`;
}

/**
 * Answers the map's requests for a base map from its reader, and counts how the tiles fare. MapLibre takes
 * a missing tile for an empty one and says nothing, so nobody else can know.
 */
export interface Broker {
  /** To be registered with the map for `SCHEME`. Never rejects for a tile. */
  readonly answer: AddProtocolAction;
  /** Answers for this base map from now on, with all counts at nought. */
  readonly open: (id: OutsideId, reader: BaseMapReader) => void;
  /** Answers everything with nothing. */
  readonly close: () => void;
  readonly counts: () => TileCounts;
}

interface Session {
  readonly id: OutsideId | null;
  readonly reader: BaseMapReader | null;
  counts: TileCounts;
}

const NO_COUNTS: TileCounts = { full: 0, empty: 0, failed: 0, failedInRow: 0, pending: 0 };

/** @param onchange A tile has come or failed. */
export function createBroker(onchange: () => void): Broker {
  let current: Session = { id: null, reader: null, counts: NO_COUNTS };

  const count = (session: Session, change: (counts: TileCounts) => Partial<TileCounts>): void => {
    session.counts = { ...session.counts, ...change(session.counts) };
  };

  const answerTile = async (
    session: Session,
    reader: BaseMapReader,
    tile: TileAddress,
    signal: AbortSignal,
  ): Promise<{ data: ArrayBuffer; expires?: string }> => {
    count(session, ({ pending }) => ({ pending: pending + 1 }));
    try {
      const data = await reader.tile(tile, signal);
      if (data === null) count(session, ({ empty }) => ({ empty: empty + 1, failedInRow: 0 }));
      else count(session, ({ full }) => ({ full: full + 1, failedInRow: 0 }));
      return { data: data ?? new ArrayBuffer(0) };
    } catch {
      if (signal.aborted) return { data: new ArrayBuffer(0) };
      count(session, ({ failed, failedInRow }) => ({
        failed: failed + 1,
        failedInRow: failedInRow + 1,
      }));
      const expires = new Date(Date.now() + RETRY_MS).toUTCString();
      return { data: new ArrayBuffer(0), expires };
    } finally {
      count(session, ({ pending }) => ({ pending: pending - 1 }));
      if (session === current) onchange();
    }
  };

  return {
    open: (id, reader) => {
      current = { id, reader, counts: NO_COUNTS };
    },
    close: () => {
      current = { id: null, reader: null, counts: NO_COUNTS };
    },
    counts: () => current.counts,
    answer: async ({ url }, { signal }) => {
      const session = current;
      const { reader } = session;
      const [id, kind = '', ...rest] = url.slice(`${SCHEME}://`.length).split('/');
      if (reader === null || id !== session.id) return { data: new ArrayBuffer(0) };
      if (kind === 'tile') return answerTile(session, reader, tileOf(rest), signal);
      if (kind === 'glyphs' && reader.glyphs !== null) {
        const [stack = '', range = ''] = rest;
        return { data: await reader.glyphs(decodeURIComponent(stack), range, signal) };
      }
      const { sprite } = reader;
      if (/^sprite(@2x)?\.json$/.test(kind) && sprite) return { data: sprite.images };
      // A copy: the map may hand the buffer over to another thread.
      if (/^sprite(@2x)?\.png$/.test(kind) && sprite) return { data: sprite.png.slice(0) };
      throw new Error(`Nothing at ${url}`);
    },
  };
}

function tileOf([source = '', z, x, y]: readonly string[]): TileAddress {
  return { source: decodeURIComponent(source), z: Number(z), x: Number(x), y: Number(y) };
}
