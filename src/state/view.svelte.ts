import { SvelteSet } from 'svelte/reactivity';
import type { BaseMapId } from '../domain/base-map';
import type { Status } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Kind } from '../domain/closed-lists';
import type { Filter, Located, Near, Selection, Tab, Theme, View } from '../domain/view';

/** What the browser prefers, used where the reader has chosen nothing; may change while it is read. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: Theme;
}

/** The languages that the interface can be shown in at once, and how it learns another. */
export interface Speech {
  readonly speaks: (lang: Language) => boolean;
  /** Rejects where the texts do not come. */
  readonly learn: (lang: Language) => Promise<void>;
}

/**
 * What the reader is looking at. Components read its fields and call its verbs; they never assign.
 * The camera is not part of it: MapLibre keeps that in the address's hash.
 */
export class ViewState {
  #chosenLang = $state<Language | null>(null);
  #chosenTheme = $state<Theme | null>(null);
  /** What is shown: the language asked for, as soon as its texts are here. */
  #spoken = $state<Language>('zh-Hant');
  #unlearned = $state<Language | null>(null);
  readonly #preferences: Preferences;
  readonly #speech: Speech;
  readonly #embed: boolean;
  readonly #report: string | null;
  readonly #actions = new SvelteSet<string>();
  readonly #kinds = new SvelteSet<Kind>();
  readonly #statuses = new SvelteSet<Status>();
  #located = $state<Located | null>(null);
  #q = $state('');
  #tab = $state<Tab>('places');
  #near = $state.raw<Near | null>(null);
  #base = $state<BaseMapId>('embedded');
  #selection = $state.raw<Selection>(null);
  #hovered = $state<string | null>(null);
  #lastOpened: string | null = null;

  /** `speech` has the language of the initial view already. */
  constructor(initial: View, preferences: Preferences, speech: Speech) {
    this.#preferences = preferences;
    this.#speech = speech;
    this.#embed = initial.embed;
    this.#report = initial.report;
    this.apply(initial);
  }

  get lang(): Language {
    return this.#spoken;
  }

  /** The language that was asked for last, where its texts did not come. */
  get unlearned(): Language | null {
    return this.#unlearned;
  }

  get theme(): Theme {
    return this.#chosenTheme ?? this.#preferences.theme;
  }

  get q(): string {
    return this.#q;
  }

  get tab(): Tab {
    return this.#tab;
  }

  get near(): Near | null {
    return this.#near;
  }

  /** The base map chosen, which may still be on its way. */
  get base(): BaseMapId {
    return this.#base;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Id of the site that the pointer or the focus is on, in the list or on the map. */
  get hovered(): string | null {
    return this.#hovered;
  }

  /** Id of the site, target or action that was opened last: where the reader's eye and focus belong. */
  get lastOpened(): string | null {
    return this.#lastOpened;
  }

  /** The chosen values of every facet, in the order of choosing. */
  get filter(): Filter {
    return {
      actions: [...this.#actions],
      kinds: [...this.#kinds],
      statuses: [...this.#statuses],
      located: this.#located,
    };
  }

  /** The plain value, for the address. */
  get snapshot(): View {
    return {
      ...this.filter,
      lang: this.#chosenLang,
      theme: this.#chosenTheme,
      q: this.#q,
      tab: this.#tab,
      near: this.#near,
      base: this.#base,
      report: this.#report,
      selection: this.#selection,
      embed: this.#embed,
    };
  }

  /** Takes a view over as it is, as when the reader goes back in history. */
  apply(view: View): void {
    this.#chosenLang = view.lang;
    this.#speak();
    this.#chosenTheme = view.theme;
    this.#q = view.q;
    this.#tab = view.tab;
    this.#near = view.near;
    this.#base = view.base;
    this.setFilter(view);
    this.#selection = view.selection;
  }

  setFilter({ actions, kinds, statuses, located }: Filter): void {
    replace(this.#actions, actions);
    replace(this.#kinds, kinds);
    replace(this.#statuses, statuses);
    this.#located = located;
  }

  toggleAction(id: string): void {
    toggle(this.#actions, id);
  }

  toggleKind(kind: Kind): void {
    toggle(this.#kinds, kind);
  }

  toggleStatus(status: Status): void {
    toggle(this.#statuses, status);
  }

  /** Chooses the value, or takes the choice back where it is chosen already. */
  toggleLocated(located: Located): void {
    this.#located = this.#located === located ? null : located;
  }

  /** Shows everything again: the circle of "near here" narrows the records as a filter does. */
  clearFilter(): void {
    this.#near = null;
    this.#actions.clear();
    this.#kinds.clear();
    this.#statuses.clear();
    this.#located = null;
  }

  /** Filters by one action alone and shows it in the panel. */
  openAction(id: string): void {
    this.clearFilter();
    this.#actions.add(id);
    this.#lastOpened = id;
    this.#tab = 'places';
    this.#q = '';
    this.#selection = null;
  }

  openSite(id: string): void {
    this.#selection = { type: 'site', id };
  }

  openTarget(id: string): void {
    this.#selection = { type: 'target', id };
  }

  close(): void {
    this.#lastOpened = this.#selection?.id ?? null;
    this.#selection = null;
  }

  openTab(tab: Tab): void {
    this.#tab = tab;
    this.#selection = null;
  }

  /** Shows the records of a filter, as a number of the overview promises. */
  showFilter(filter: Filter, tab: Tab): void {
    this.#near = null;
    this.setFilter(filter);
    this.openTab(tab);
  }

  search(q: string): void {
    this.#q = q;
  }

  lookNear(near: Near | null): void {
    this.#near = near;
  }

  chooseBaseMap(id: BaseMapId): void {
    this.#base = id;
  }

  hover(id: string | null): void {
    this.#hovered = id;
  }

  /** Everything stays as it is until the texts are here. */
  setLanguage(lang: Language): void {
    this.#chosenLang = lang;
    this.#speak();
  }

  /** Stays with the language that is shown. */
  dismissLanguage(): void {
    this.#unlearned = null;
  }

  setTheme(theme: Theme): void {
    this.#chosenTheme = theme;
  }

  #speak(): void {
    const asked = this.#askedLanguage();
    this.#unlearned = null;
    if (this.#speech.speaks(asked)) {
      this.#spoken = asked;
      return;
    }
    void this.#speech.learn(asked).then(
      () => {
        if (this.#askedLanguage() === asked) this.#spoken = asked;
      },
      () => {
        if (this.#askedLanguage() !== asked) return;
        this.#chosenLang = this.#spoken;
        this.#unlearned = asked;
      },
    );
  }

  #askedLanguage(): Language {
    return this.#chosenLang ?? this.#preferences.lang;
  }
}

function toggle<T>(set: SvelteSet<T>, value: T): void {
  if (!set.delete(value)) set.add(value);
}

function replace<T>(set: SvelteSet<T>, values: readonly T[]): void {
  set.clear();
  for (const value of values) set.add(value);
}
