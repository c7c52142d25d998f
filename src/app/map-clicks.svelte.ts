import type { Site } from '../domain/dataset';
import type { Lookup } from '../domain/lookup';
import type { OverlayRef } from '../state/overlay.svelte';
import type { ViewState } from '../state/view.svelte';
import type { Spot } from '../ui/finder.svelte';
import { alsoHere } from './also-here';
import type { CameraMemory } from './camera-memory';
import type { MeasureTool } from './measure-tool.svelte';
import type { NearPin } from './near-pin.svelte';
import type { OwnFiles } from './own-files';
import type { Room } from './room.svelte';

/** What a click on the map can mean, the first that asks for it first. */
interface Askers {
  readonly page: {
    readonly view: Pick<ViewState, 'openSite' | 'close'>;
    readonly lookup: Pick<Lookup, 'site'>;
    readonly site: Site | null;
  };
  readonly measure: Pick<MeasureTool, 'inHand'>;
  readonly pin: Pick<NearPin, 'isPicking' | 'pick'>;
  readonly own: Pick<OwnFiles, 'open'>;
  readonly room: Pick<Room, 'showPanel'>;
  readonly camera: Pick<CameraMemory, 'clicked'>;
}

/** What a click on the map or on the picture of it does, and what lies under it. */
export class MapClicks {
  /** Ids of all sites under the last click on the map, smallest first. */
  #here = $state.raw<readonly string[]>([]);
  /** Id of the site whose popup the reader closed while its details stay open. */
  #closedPopup = $state<string | null>(null);
  readonly #askers: Askers;
  /** Other sites under the click that opened the present one. */
  readonly others = $derived.by(() => {
    const { site, lookup } = this.#askers.page;
    return alsoHere(site, this.#here, lookup);
  });

  constructor(askers: Askers) {
    this.#askers = askers;
  }

  /** Whether the open site has its popup, where there is room for one. */
  get hasPopup(): boolean {
    const { site } = this.#askers.page;
    return site !== null && this.#closedPopup !== site.id;
  }

  /**
   * The map was clicked.
   *
   * @param id Of the site there; null for none.
   * @param here Ids of all sites there.
   */
  readonly take = (id: string | null, here: readonly string[], spot: Spot): void => {
    if (this.#takeSpot(spot)) return;
    this.#here = here;
    this.open(id);
  };

  /** A feature of an own file was clicked on the map. */
  readonly takeOwn = (ref: OverlayRef, spot: Spot): void => {
    if (!this.#takeSpot(spot)) this.#askers.own.open(ref);
  };

  /** Opens the site, which is in sight, or closes what is open. */
  readonly open = (id: string | null): void => {
    const { page, room, camera } = this.#askers;
    camera.clicked(id);
    this.#closedPopup = null;
    if (id === null) return page.view.close();
    page.view.openSite(id);
    room.showPanel();
  };

  readonly closePopup = (): void => {
    this.#closedPopup = this.#askers.page.site?.id ?? null;
  };

  /** True where the spot alone is asked for; a measurement has taken it already. */
  #takeSpot(spot: Spot): boolean {
    const { measure, pin } = this.#askers;
    if (measure.inHand !== null) return true;
    if (!pin.isPicking) return false;
    pin.pick(spot);
    return true;
  }
}
