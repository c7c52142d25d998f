import { SvelteSet } from 'svelte/reactivity';
import type { Language } from '../domain/language';
import type { Selection, Theme, View } from '../domain/view';

/** What the browser prefers, used where the reader has chosen nothing; may change while it is read. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: Theme;
}

/**
 * What the reader is looking at. Components read its fields and call its verbs; they never assign.
 * The camera is not part of it: MapLibre keeps that in the address's hash.
 */
export class ViewState {
  #chosenLang = $state<Language | null>(null);
  #chosenTheme = $state<Theme | null>(null);
  readonly #preferences: Preferences;
  #selection = $state.raw<Selection>(null);
  #hovered = $state<string | null>(null);
  #lastOpened: string | null = null;
  readonly #actions = new SvelteSet<string>();

  constructor(initial: View, preferences: Preferences) {
    this.#preferences = preferences;
    this.apply(initial);
  }

  get lang(): Language {
    return this.#chosenLang ?? this.#preferences.lang;
  }

  get theme(): Theme {
    return this.#chosenTheme ?? this.#preferences.theme;
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

  /** Chosen action ids in the order of choosing; empty means all. */
  get actions(): readonly string[] {
    return [...this.#actions];
  }

  /** The plain value, for the address. */
  get snapshot(): View {
    return {
      lang: this.#chosenLang,
      theme: this.#chosenTheme,
      actions: this.actions,
      selection: this.#selection,
    };
  }

  isActionChosen(id: string): boolean {
    return this.#actions.has(id);
  }

  /** Takes a view over as it is, as when the reader goes back in history. */
  apply(view: View): void {
    this.#chosenLang = view.lang;
    this.#chosenTheme = view.theme;
    this.#replaceActions(view.actions);
    this.#selection = view.selection;
  }

  toggleAction(id: string): void {
    if (!this.#actions.delete(id)) this.#actions.add(id);
  }

  /** Filters by one action and shows it in the panel. */
  openAction(id: string): void {
    this.#lastOpened = id;
    this.#replaceActions([id]);
    this.#selection = null;
  }

  clearActions(): void {
    this.#actions.clear();
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

  hover(id: string | null): void {
    this.#hovered = id;
  }

  setLanguage(lang: Language): void {
    this.#chosenLang = lang;
  }

  setTheme(theme: Theme): void {
    this.#chosenTheme = theme;
  }

  #replaceActions(ids: readonly string[]): void {
    this.#actions.clear();
    for (const id of ids) this.#actions.add(id);
  }
}
