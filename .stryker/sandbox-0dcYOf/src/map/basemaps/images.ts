// @ts-nocheck
import { SPRITE_ID, type Sprite, type SpriteImage } from './content';
import { isRecord } from './records';

/** Properties that name an image, by the part of the layer they stand in. */
export const IMAGE_PROPERTIES = {
  layout: ['icon-image'],
  paint: ['fill-pattern', 'line-pattern', 'background-pattern'],
} as const;

/** Largest picture of a sprite, and of an image in it, in pixels. */
const MAX_SIZE = 4096;

/**
 * The name of an image, or the expression for it, as the map knows the images of the base map's sprite.
 * The empty name stays empty: it stands for no image.
 */
export function prefixImage(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : `${SPRITE_ID}:${value}`;
  if (!Array.isArray(value)) return undefined;
  // The zoom may only be asked for at the top, so a step is kept and its results are prefixed.
  const [operator, input, ...results]: unknown[] = value;
  if (operator === 'step') {
    return [
      'step',
      input,
      ...results.map((result, i) => (i % 2 === 0 ? prefixImage(result) : result)),
    ];
  }
  const name = ['to-string', value];
  return ['case', ['==', name, ''], '', ['concat', `${SPRITE_ID}:`, name]];
}

/**
 * The index of a sprite, with the images that can be cut out of it. Throws where there is none: MapLibre
 * reads sizes when it draws, too late to be caught.
 */
export function readSpriteIndex(json: unknown): Sprite['images'] {
  if (!isRecord(json)) throw new Error('The sprite has no index');
  const images = Object.entries(json).flatMap(([name, value]): [string, SpriteImage][] => {
    const image = readImage(value);
    return image === null ? [] : [[name, image]];
  });
  if (images.length === 0) throw new Error('The sprite has no images');
  return Object.fromEntries(images);
}

function readImage(value: unknown): SpriteImage | null {
  if (!isRecord(value)) return null;
  const { x, y, width, height, pixelRatio = 1, sdf = false } = value;
  if (!isLength(x, 0) || !isLength(y, 0) || !isLength(width, 1) || !isLength(height, 1))
    return null;
  if (typeof pixelRatio !== 'number' || !(pixelRatio > 0)) return null;
  return { x, y, width, height, pixelRatio, sdf: sdf === true };
}

function isLength(value: unknown, least: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= MAX_SIZE;
}
