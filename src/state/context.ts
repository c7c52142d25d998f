import { createContext } from 'svelte';
import type { Dataset } from '../domain/dataset';
import type { Lookup } from '../domain/lookup';
import type { Shown, Within } from '../domain/select';
import type { ViewState } from './view.svelte';

/** What every panel needs; set once in `App.svelte`. */
export interface AppContext {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly view: ViewState;
  /** A text of the interface as it reads of this report, in the reader's language. */
  readonly say: (text: string) => string;
  /** What the filter leaves; the map, the lists and the counts all show this and nothing else. */
  readonly shown: Shown;
  /** Ids of the sites in the circle of "near here"; null where there is no circle. */
  readonly within: Within;
  /**
   * Where there is no panel to open things in: the address of the page that shows the target, or all of
   * the action.
   */
  readonly addressOf?: (id: string, type: 'target' | 'action') => string;
}

export const [getApp, setApp] = createContext<AppContext>();
