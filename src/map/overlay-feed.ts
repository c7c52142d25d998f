import type { GeoJSONSource, GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl';
import type { OverlayFeature } from '../domain/overlay';
import { inParts } from '../domain/overlay-parts';
import { OVERLAY_SOURCE } from './layers/overlay';
import { drawingId, drawingsOfPart, type OverlayOnMap } from './overlay-drawing';

/** How much of a file the source has been given. */
interface Held {
  readonly features: readonly OverlayFeature[];
  readonly rest: Iterator<readonly OverlayFeature[], undefined>;
  /** Features given so far: the first of the file. */
  count: number;
}

/** What a source has been given, and what it lacks. */
class OverlayShare {
  readonly #held = new Map<number, Held>();
  #isFresh = true;

  /**
   * The next change towards exactly these files, small enough for one frame; null when there is none left.
   * It counts as made.
   */
  next(files: readonly OverlayOnMap[]): GeoJSONSourceDiff | null {
    if (this.#isFresh) {
      this.#isFresh = false;
      // A source that came back with the drawing context holds what the former one did.
      return { removeAll: true };
    }
    return this.#removal(files) ?? this.#addition(files);
  }

  #removal(files: readonly OverlayOnMap[]): GeoJSONSourceDiff | null {
    for (const [file, { features, count }] of this.#held) {
      if (files.some(({ id, features: wanted }) => id === file && wanted === features)) continue;
      this.#held.delete(file);
      return { remove: Array.from({ length: count }, (_, index) => drawingId({ file, index })) };
    }
    return null;
  }

  #addition(files: readonly OverlayOnMap[]): GeoJSONSourceDiff | null {
    for (const { id: file, features } of files) {
      const held = this.#held.get(file) ?? { features, rest: inParts(features), count: 0 };
      this.#held.set(file, held);
      const { value: part } = held.rest.next();
      if (part === undefined) continue;
      const add = drawingsOfPart(file, part, held.count);
      held.count += part.length;
      return { add: [...add] };
    }
    return null;
  }
}

/**
 * Keeps the source of own files in step with the files, a part at a time: handed over whole, a large file
 * keeps the page waiting. Call what it gives again whenever files, style or source may have changed.
 */
export function createOverlayFeed(map: MapLibreMap): (files: readonly OverlayOnMap[]) => void {
  let wanted: readonly OverlayOnMap[] = [];
  let source: GeoJSONSource | undefined;
  let share = new OverlayShare();
  let isFeeding = false;

  const feed = async (to: GeoJSONSource): Promise<void> => {
    isFeeding = true;
    for (let diff = share.next(wanted); diff !== null; diff = share.next(wanted)) {
      await to.updateData(diff);
      // Another source has taken its place, and is fed by a loop of its own.
      if (to !== source) return;
    }
    isFeeding = false;
  };

  return (files) => {
    wanted = files;
    const current = map.getSource<GeoJSONSource>(OVERLAY_SOURCE);
    if (current !== source) {
      source = current;
      share = new OverlayShare();
      isFeeding = false;
    }
    if (source !== undefined && !isFeeding) void feed(source);
  };
}
