import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ImageDescription } from './badges';
import { drawImage } from './draw-images';

/**
 * Draws the images for this screen, or for so many device pixels a CSS pixel, and hands them to the map;
 * those it has are drawn anew.
 */
export function registerImages(
  map: MapLibreMap,
  images: readonly ImageDescription[],
  pixelRatio = window.devicePixelRatio,
): void {
  for (const image of images) {
    const drawn = drawImage(image, pixelRatio);
    const known = map.hasImage(image.id) ? map.getImage(image.id) : null;
    if (known?.data.width === drawn.width) {
      map.updateImage(image.id, drawn);
      continue;
    }
    // An image of another size, as after a move to another screen, cannot be updated in place.
    if (known) map.removeImage(image.id);
    map.addImage(image.id, drawn, { pixelRatio });
  }
}
