import type { Near } from '../domain/view';

/**
 * What the camera has shown already, or what the reader has in sight anyway: it does not go there once more.
 * A camera in the address shows what that address opens.
 */
export class CameraMemory {
  #site: string | null;
  #near: Near | null;

  /**
   * @param site Id of the site that the first camera shows.
   * @param near The circle that the first camera shows, or cuts as the reader left it.
   */
  constructor(site: string | null, near: Near | null) {
    this.#site = site;
    this.#near = near;
  }

  /** The reader clicked this site on the map, or none: it stays where it is. */
  clicked(site: string | null): void {
    this.#site = site;
  }

  /** The reader moved the pin of "near here", whose circle is in sight. */
  saw(near: Near): void {
    this.#near = near;
  }

  /** Whether the camera has to bring the open site into view: one opened in the panel, close up. */
  asksForSite(site: string): boolean {
    return site !== this.#site;
  }

  /** Whether the camera has to show the circle whole: one that is new or has grown. It is known from then on. */
  asksForNear(near: Near | null): boolean {
    const before = this.#near;
    this.#near = near;
    if (near === null) return false;
    const isKnown = before !== null && before.lon === near.lon && before.lat === near.lat;
    return !isKnown || near.radiusMeters > before.radiusMeters;
  }
}
