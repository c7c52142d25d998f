import type { Map as MapLibreMap } from 'maplibre-gl';
import { imageOf, type ImageDescription } from './badges';
import { drawImage } from './draw-images';
import type { MapTheme } from './themes';

/**
 * Draws the images for this screen, or for so many device pixels a CSS pixel, and hands them to the map; those it
 * has are drawn anew. Badges and symbols that are not among them follow when the map asks for them.
 */
export function registerImages(
  map: MapLibreMap,
  images: readonly ImageDescription[],
  theme: MapTheme,
  pixelRatio = window.devicePixelRatio,
): void {
  const given = new Set(images.map(({ id }) => id));
  const asked = map.listImages().filter((id) => !given.has(id));
  for (const image of [...images, ...asked.flatMap((id) => imageOf(id, theme) ?? [])]) {
    register(map, image, pixelRatio);
  }
  map.setMissingStyleImageResolver((id) => {
    const image = imageOf(id, theme);
    if (image !== null) register(map, image, pixelRatio);
  });
}

function register(map: MapLibreMap, image: ImageDescription, pixelRatio: number): void {
  const drawn = drawImage(image, pixelRatio);
  const known = map.hasImage(image.id) ? map.getImage(image.id) : null;
  if (known?.data.width === drawn.width) {
    map.updateImage(image.id, drawn);
    return;
  }
  // An image of another size, as after a move to another screen, cannot be updated in place.
  if (known) map.removeImage(image.id);
  map.addImage(image.id, drawn, { pixelRatio });
}
