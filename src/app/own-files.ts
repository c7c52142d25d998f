import dataset from 'virtual:dataset';
import { Overlays, type OverlayRef, type ReadFile } from '../state/overlay.svelte';
import type { ViewState } from '../state/view.svelte';
import type { Room } from './room.svelte';

/** Loads what reads files, then reads this one. */
const read: ReadFile = async (file, choices, signal) => {
  const [{ readFile }, { landmarksOf }] = await Promise.all([
    import('../overlay/client'),
    import('../domain/landmarks'),
  ]);
  return readFile(file, choices, landmarksOf(dataset.sites), signal);
};

/** The reader's own files, and the place in the panel where they stand. */
export class OwnFiles {
  readonly overlays = new Overlays(read);
  readonly #view: Pick<ViewState, 'selection' | 'q' | 'close' | 'search'>;
  readonly #room: Pick<Room, 'showPanel'>;

  constructor(
    view: Pick<ViewState, 'selection' | 'q' | 'close' | 'search'>,
    room: Pick<Room, 'showPanel'>,
  ) {
    this.#view = view;
    this.#room = room;
  }

  /** Files were dropped on the page. */
  readonly take = (files: readonly File[]): void => {
    this.#show();
    void this.overlays.add(files);
  };

  /** Shows a feature in the list of its file. */
  open(ref: OverlayRef): void {
    this.#show();
    this.overlays.select(ref);
  }

  /** Own files stand with the lists, which what is open and the search would hide. */
  #show(): void {
    if (this.#view.selection !== null) this.#view.close();
    if (this.#view.q !== '') this.#view.search('');
    this.#room.showPanel();
    this.overlays.open(true);
  }
}
