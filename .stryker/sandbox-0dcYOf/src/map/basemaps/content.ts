// @ts-nocheck
import type { LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { BaseMapId } from '../../domain/base-map';

/** A base map from outside as plain data. Ids of sources and layers begin with `basemap:`. */
export interface BaseMapContent {
  readonly sources: Readonly<Record<string, VectorSourceSpecification>>;
  /** To lie under everything of the sites. */
  readonly layersBelow: readonly LayerSpecification[];
  /** To lie over the sites' shapes and under their labels. */
  readonly labelLayersAbove: readonly LayerSpecification[];
  /** Addresses that the broker answers. */
  readonly glyphs?: string;
  readonly sprite?: string;
}

/** What lies under the sites. */
export type BaseMapLook =
  | { readonly id: 'embedded' }
  | { readonly id: 'plain' }
  | {
      readonly id: OutsideId;
      readonly content: BaseMapContent;
      /** False while its tiles come in: it is drawn, but the embedded map covers it. */
      readonly isProven: boolean;
    };

/** Base maps that are not part of the page. */
export type OutsideId = Exclude<BaseMapId, 'embedded' | 'plain'>;

export const EMBEDDED: BaseMapLook = { id: 'embedded' };

/** Keeps the ids of a base map apart from the map's own. */
export function ownId(id: string): string {
  return `basemap:${id}`;
}

/** Id of the sprite in the style; the names of its images begin with it. */
export const SPRITE_ID = 'basemap';

/** One image of a sprite. Lengths are pixels of the sprite's picture. */
export interface SpriteImage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly sdf: boolean;
}

export interface Sprite {
  readonly images: Readonly<Record<string, SpriteImage>>;
  readonly png: ArrayBuffer;
}

/** Reads what a base map needs. Rejects where that fails, and when the signal is aborted. */
export interface BaseMapReader {
  /** Null where the map has nothing at this place. */
  readonly tile: (tile: TileAddress, signal: AbortSignal) => Promise<ArrayBuffer | null>;
  readonly glyphs:
    ((stack: string, range: string, signal: AbortSignal) => Promise<ArrayBuffer>) | null;
  readonly sprite: Sprite | null;
}

export interface TileAddress {
  readonly source: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface LoadedBaseMap {
  readonly content: BaseMapContent;
  readonly reader: BaseMapReader;
}
