import { createContext } from 'svelte';
import type { Dataset } from '../domain/dataset';
import type { Lookup } from '../domain/lookup';
import type { Shown } from '../domain/select';
import type { ViewState } from './view.svelte';

/** What every panel needs; set once in `App.svelte`. */
export interface AppContext {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly view: ViewState;
  /** A text of the interface as it reads of this report, in the reader's language. */
  readonly say: (text: string) => string;
  /** What the filter leaves; the map, and the lists show this and nothing else. */
  readonly shown: Shown;
  /**
   * Where there is no panel to open things in: the address of the page that shows the target, or all of
   * the action.
   */
  readonly addressOf?: (id: string, type: 'target' | 'action') => string;
}

export const [getApp, setApp] = createContext<AppContext>();
