import type { BaseMapEvent, BaseMapId } from '../domain/base-map';
import type { ViewState } from '../state/view.svelte';

const QUIET: BaseMapEvent = { id: 'embedded', state: 'shown' };

/** The choice of what lies under the sites, and what became of it. */
export class BaseMapChoice {
  #event = $state.raw(QUIET);
  readonly #view: Pick<ViewState, 'chooseBaseMap'>;

  constructor(view: Pick<ViewState, 'chooseBaseMap'>) {
    this.#view = view;
  }

  /** What became of the last choice, unless the reader knows by now. */
  get event(): BaseMapEvent {
    return this.#event;
  }

  /** The reader chooses. */
  readonly choose = (id: BaseMapId): void => {
    this.#event = QUIET;
    this.#view.chooseBaseMap(id);
  };

  /** After a failure the embedded map is the choice again, so that the other can be tried once more. */
  readonly follow = (event: BaseMapEvent): void => {
    if (this.#event.state === 'failed' && event.id === 'embedded') return;
    this.#event = event;
    if (event.state === 'failed') this.#view.chooseBaseMap('embedded');
  };
}
