import { createContext } from 'svelte';
import type { Language } from '../../domain/language';
import type { Suggestion } from '../../domain/suggestion';
import type { Theme } from '../../domain/view';
import { messages } from '../../i18n/all';
import { curateMessages } from '../../i18n/curate';
import { member } from '../../validate/json';
import { geometryOf, partsOf, readGeometry, shapeOf, type SimpleGeometry } from '../draw/parts';
import type { Tool } from '../draw/drawing';
import { split } from '../draw/split';
import type { Editor } from './editor.svelte';
import { setIn } from './paths';
import { withSuggestion } from './suggestion';
import { sameRecord, type RecordRef, type RecordType } from './records';

export type Tab = RecordType | 'text';

/** A question that is asked before something is thrown away. */
export interface Question {
  readonly text: string;
  readonly onyes: () => void;
}

/** What the curator has in hand: the open record, the tool, the question that is being asked. */
export class Bench {
  readonly editor: Editor;
  lang = $state<Language>('zh-Hant');
  theme = $state<Theme>('light');
  tab = $state<Tab>('site');
  /** Folder of the report that is being worked on. */
  report = $state('');
  open = $state.raw<RecordRef | null>(null);
  tool = $state<Tool>('look');
  snaps = $state(true);
  /** True where the next drawing is another part of the geometry instead of a new one. */
  addsPart = $state(false);
  cutFailed = $state(false);
  /** What a reader suggests of the open site. */
  suggestion = $state.raw<Suggestion | null>(null);
  question = $state.raw<Question | null>(null);
  readonly m = $derived(curateMessages(this.lang));
  /** Names of kinds, statuses and the like, as the page has them. */
  readonly page = $derived(messages(this.lang));
  readonly geometry = $derived.by(() => (this.open === null ? null : this.#read(this.open)));

  constructor(editor: Editor, report: string) {
    this.editor = editor;
    this.report = report;
  }

  show(ref: RecordRef | null): void {
    if (!sameRecord(ref, this.open)) {
      this.tool = 'look';
      this.suggestion = null;
    }
    this.cutFailed = false;
    this.open = ref;
    this.editor.endTyping();
    if (ref !== null) this.tab = ref.type;
  }

  /** Opens the site of a suggestion beside it; false where there is no such site. */
  openSuggestion(suggestion: Suggestion): boolean {
    const { report, site } = suggestion.properties;
    const file = `${report}/sites/${site}.geojson`;
    if (!this.editor.names.includes(file)) return false;
    this.report = report;
    this.show({ type: 'site', file, path: [] });
    this.suggestion = suggestion;
    return true;
  }

  acceptSuggestion(): void {
    const { suggestion } = this;
    if (suggestion === null) return;
    this.place(withSuggestion(this.geometry, suggestion));
    this.suggestion = null;
    this.tool = 'edit';
  }

  ask(text: string, onyes: () => void): void {
    this.question = { text, onyes };
  }

  /** Puts a geometry in the open record's place; null where it has none. */
  place(geometry: SimpleGeometry | null): void {
    const { open, editor } = this;
    if (open === null) return;
    let value = setIn(editor.value(open.file), [...open.path, 'geometry'], geometry);
    if (open.type === 'site') value = withMethod(value, geometry !== null);
    editor.endTyping();
    editor.edit([[open.file, value]]);
  }

  /** A shape that was just drawn: in place of the geometry, or as a further part of it. */
  drawn(shape: SimpleGeometry): void {
    const { geometry } = this;
    const isFurther = this.addsPart && geometry !== null && shapeOf(geometry) === shapeOf(shape);
    if (!isFurther || geometry === null) this.place(shape);
    else {
      const parts = partsOf(geometry);
      const of = Math.max(...parts.map((part) => part.of)) + 1;
      this.place(geometryOf([...parts, ...partsOf(shape).map((part) => ({ ...part, of }))]));
    }
    this.tool = 'edit';
  }

  cut(knife: readonly (readonly number[])[]): void {
    const { geometry } = this;
    const pieces =
      geometry === null
        ? null
        : split(
            geometry,
            knife.map((at) => [...at]),
          );
    this.cutFailed = pieces === null;
    if (pieces === null) return;
    this.place(pieces);
    this.tool = 'edit';
  }

  #read({ file, path, type }: RecordRef): SimpleGeometry | null {
    if (type === 'target' || type === 'source') return null;
    return readGeometry(this.editor.get(file, [...path, 'geometry']));
  }
}

/** A place that is drawn is no longer unknown, and one that is taken away is. */
function withMethod(site: unknown, isPlaced: boolean): unknown {
  const at = ['properties', 'position'] as const;
  const method = member(member(member(site, 'properties'), 'position'), 'method');
  if (isPlaced) return method === 'unknown' ? setIn(site, [...at, 'method'], 'sketch') : site;
  return setIn(setIn(site, [...at, 'method'], 'unknown'), [...at, 'accuracy_m'], undefined);
}

export const [getBench, setBench] = createContext<Bench>();
