import { createNear } from '../domain/near';
import type { Near } from '../domain/view';
import type { NearCircle } from '../map/near-circle';
import type { ViewState } from '../state/view.svelte';
import type { Finder, Spot } from '../ui/finder.svelte';
import type { CameraMemory } from './camera-memory';

/** The pin of "near here": where it is while it is being moved, and the circle round it. */
export class NearPin {
  /** True while the next click on the map chooses the spot to look near. */
  isPicking = $state(false);
  /** Where the pin is while it is being moved; the address follows when it rests. */
  #moved = $state.raw<Near | null>(null);
  readonly #view: Pick<ViewState, 'near' | 'lookNear'>;
  readonly #finder: Pick<Finder, 'within' | 'outline'>;
  readonly #camera: Pick<CameraMemory, 'saw'>;
  /** The circle to look in, as it is now. */
  readonly near = $derived.by(() =>
    this.#view.near === null ? null : (this.#moved ?? this.#view.near),
  );
  /** Ids of the sites in the circle; null where there is none, and while geometry is loading. */
  readonly within = $derived.by(() => this.#finder.within(this.near));
  /** As the map draws it. */
  readonly circle = $derived.by((): NearCircle | null => {
    const outline = this.#finder.outline(this.near);
    if (this.near === null || outline === null) return null;
    return { centre: [this.near.lon, this.near.lat], outline };
  });

  constructor(
    view: Pick<ViewState, 'near' | 'lookNear'>,
    finder: Pick<Finder, 'within' | 'outline'>,
    camera: Pick<CameraMemory, 'saw'>,
  ) {
    this.#view = view;
    this.#finder = finder;
    this.#camera = camera;
  }

  /** The reader clicked the spot to look near: WGS 84 longitude and latitude. */
  pick([lon, lat]: Spot): void {
    this.isPicking = false;
    this.#view.lookNear(this.#at(lon, lat));
  }

  /** The pin is being moved to this longitude and latitude, or has been; outside the map it stays where it was. */
  readonly move = (lon: number, lat: number, isRest: boolean): void => {
    const next = this.#at(lon, lat);
    this.#moved = isRest ? null : (next ?? this.#moved);
    if (!isRest || next === null) return;
    this.#camera.saw(next);
    this.#view.lookNear(next);
  };

  #at(lon: number, lat: number): Near | null {
    return createNear(lon, lat, this.#view.near?.radiusMeters);
  }
}
