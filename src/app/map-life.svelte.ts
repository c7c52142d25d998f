import type { MapApi, MapPictures } from '../map/api';
import type { Picture } from '../ui/picture';
import { TakeOver } from './take-over.svelte';
import { when } from './when.svelte';

/** What comes with the map. */
export type MapParts = typeof import('./late-map');
/** The life of the map of this page. */
export type StageLife = MapLife<MapParts>;

/**
 * The life of the map: the parts that it is made of, which are loaded on demand, what it can do once it is
 * ready, its failures, and the retry. The list and the details outlive whatever happens here.
 */
export class MapLife<Parts> extends TakeOver {
  /** Null until the map is wanted. */
  parts = $state.raw<Promise<Parts> | null>(null);
  retries = $state(0);
  /** What moves the camera: null until the picture is out of sight. */
  api = $state.raw<MapApi | null>(null);
  /** What can be taken away of the map; null before it is drawn. */
  pictures = $state.raw<MapPictures | null>(null);
  /** The part of the page that holds the map, once that stands there. */
  stage: HTMLElement | null = null;
  /** Draws the map's part of the page again, after it broke. */
  #reset: (() => void) | null = null;
  readonly #load: () => Promise<Parts>;

  /** @param onfail Called at every failure. */
  constructor(
    picture: Pick<Picture, 'leave' | 'stay'>,
    load: () => Promise<Parts>,
    onfail?: () => void,
  ) {
    super(picture, onfail);
    this.#load = load;
  }

  /** Asks for the map, the heaviest part of the page, unless it was asked for before. */
  readonly wake = (): void => {
    if (this.parts === null) this.#start();
  };

  /** The stage carries the map's verbs, so that tests can ask what is drawn. */
  readonly ready = async (api: MapApi, pictures: MapPictures): Promise<void> => {
    this.pictures = pictures;
    if (this.stage !== null) Object.assign(this.stage, { mapApi: api });
    await this.begin();
    this.api = api;
  };

  /** What can be taken away of the map, which is woken for that, once it has drawn; null where it fails. */
  async draws(): Promise<MapPictures | null> {
    this.wake();
    await when(() => this.pictures !== null || this.failure !== null);
    return this.pictures;
  }

  /** What draws the map did not come, or broke. */
  readonly lose = (error: unknown, reset: (() => void) | null = null): void => {
    console.error(error);
    this.#reset = reset;
    this.fail('worker');
  };

  /** Browsers keep in mind which file was broken: what has failed again is asked for with the page. */
  readonly retry = (): void => {
    this.retries += 1;
    if (this.retries > 1) return location.reload();
    this.failure = null;
    this.#start();
    this.#reset?.();
    this.#reset = null;
    this.stage?.focus();
  };

  #start(): void {
    this.parts = this.#load();
    this.parts.catch(this.lose);
  }
}
