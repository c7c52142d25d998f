import type { MapFailure } from '../map/api';
import type { Picture } from '../ui/picture';

/** How the map takes over from the picture that stands for it: whether it has, and why not. */
export class TakeOver {
  /** True once the map has drawn and stands in sight. */
  isLive = $state(false);
  failure = $state<MapFailure | null>(null);
  readonly #picture: Pick<Picture, 'leave' | 'stay'>;
  readonly #onfail: (() => void) | undefined;

  /** @param onfail Called at every failure. */
  constructor(picture: Pick<Picture, 'leave' | 'stay'>, onfail?: () => void) {
    this.#picture = picture;
    this.#onfail = onfail;
  }

  /** The map is drawn, at first or again; fulfilled once the picture, which does not move, is out of sight. */
  async begin(): Promise<void> {
    this.failure = null;
    this.isLive = true;
    await this.#picture.leave();
  }

  /** Where no map will come the picture stands for it, whatever the address asked for. */
  readonly fail = (reason: MapFailure): void => {
    this.failure = reason;
    this.#onfail?.();
    if (reason !== 'lost') this.#picture.stay();
  };
}
