import { SvelteMap } from 'svelte/reactivity';
import { formatPath, type Path } from '../../validate/path';
import type {
  CheckAnswer,
  Conflict,
  Content,
  Draft,
  FileChange,
  Problem,
  State,
} from '../protocol';
import type { Client } from './client';
import { byName, namesOf, NO_DRAFTS, rebased, withContent, without, type Drafts } from './drafts';
import { getIn, isWithin, setIn } from './paths';

/** Long enough for a word to be typed, short enough to feel at once. */
const CHECK_DELAY_MS = 250;

/** What the editor asks of the server. */
type Server = Pick<Client, keyof Client>;

/** What is to stand in a file: a value, or undefined for no such file. */
export type Edit = readonly [name: string, value: unknown];

/** What became of a save. */
export type Saved =
  | { readonly type: 'saved'; readonly changes: readonly FileChange[] }
  | { readonly type: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] }
  | { readonly type: 'failed'; readonly message: string };

/**
 * The curator's changes over the files as they stand on the disk: drafts, undo and redo, the answers of
 * the rules. Nothing is written until `save`.
 */
export class Editor {
  readonly #client: Server;
  /** The files as the server told them last. */
  disk: State;
  #drafts = $state.raw<Drafts>(NO_DRAFTS);
  #undo = $state.raw<readonly Drafts[]>([]);
  #redo = $state.raw<readonly Drafts[]>([]);
  /** The place being typed into: what is typed there is undone as one. */
  #typing: string | null = null;
  /** What the rules say of the files with the drafts in place. */
  checked = $state.raw<CheckAnswer>({ problems: [], changes: [] });
  isChecking = $state(false);
  /** Why the server could not be asked; null while it answers. */
  failure = $state<string | null>(null);
  readonly #simplified = new SvelteMap<string, string>();
  /** Not reactive: it grows while a text is being shown. */
  #wanted: readonly string[] = [];
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #deriveTimer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  readonly #texts;

  constructor(client: Server, state: State) {
    this.#client = client;
    this.disk = $state.raw(state);
    this.#texts = $derived(byName(this.disk.files));
    this.checked = { problems: state.problems, changes: [] };
  }

  get names(): readonly string[] {
    return namesOf(this.#texts, this.#drafts);
  }

  get drafts(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  isChanged(name: string): boolean {
    return this.#drafts.has(name);
  }

  isNew(name: string): boolean {
    return !this.#texts.has(name);
  }

  /** The file's value with the changes; undefined where it is gone or cannot be parsed. */
  value(name: string): unknown {
    const draft = this.#drafts.get(name);
    if (draft === undefined) return this.#texts.get(name)?.value;
    const { content } = draft;
    if (content.type === 'value') return content.value;
    return content.type === 'none' ? undefined : parse(content.text);
  }

  get(name: string, path: Path): unknown {
    return getIn(this.value(name), path);
  }

  /** The file's value as it stands on the disk; undefined of a new one. */
  saved(name: string): unknown {
    return this.#texts.get(name)?.value;
  }

  /** The file's text as it stands on the disk, or as it was typed. */
  text(name: string): string {
    const content = this.#drafts.get(name)?.content;
    if (content?.type === 'text') return content.text;
    if (content?.type === 'value') return JSON.stringify(content.value, null, 2);
    return this.#texts.get(name)?.text ?? '';
  }

  /** Changes one place of a file; undefined takes it away. Typing in one place is undone as one. */
  set(name: string, path: Path, value: unknown): void {
    this.edit([[name, setIn(this.value(name), path, value)]], `${name} ${formatPath(path)}`);
  }

  /** Changes several files as one step. */
  edit(edits: readonly Edit[], typing: string | null = null): void {
    this.#change(
      edits.map(([name, value]) => {
        const none: Content = { type: 'none' };
        return [name, value === undefined ? none : { type: 'value', value }] as const;
      }),
      typing,
    );
  }

  setText(name: string, text: string): void {
    this.#change([[name, { type: 'text', text }]], `${name} as text`);
  }

  /** What is typed from now on is undone by itself. */
  endTyping(): void {
    this.#typing = null;
  }

  undo(): void {
    const before = this.#undo.at(-1);
    if (before === undefined) return;
    this.#redo = [...this.#redo, this.#drafts];
    this.#undo = this.#undo.slice(0, -1);
    this.#show(before);
  }

  redo(): void {
    const after = this.#redo.at(-1);
    if (after === undefined) return;
    this.#undo = [...this.#undo, this.#drafts];
    this.#redo = this.#redo.slice(0, -1);
    this.#show(after);
  }

  /** Takes back every change of these files, or of all. Can be undone. */
  discard(names: readonly string[] = [...this.#drafts.keys()]): void {
    this.#push(null);
    this.#show(without(this.#drafts, names));
  }

  /** The problems of a place and of all within it, in the words of `npm run geo`. */
  problemsAt(name: string, path: Path = []): readonly Problem[] {
    const place = formatPath(path);
    return this.checked.problems.filter(
      ({ file, path: at }) => file === `geo/${name}` && isWithin(at, place),
    );
  }

  /** The text in Simplified characters as the build derives it; empty until the server has answered. */
  simplified(text: string): string {
    const known = this.#simplified.get(text);
    if (known === undefined && text !== '' && !this.#wanted.includes(text)) {
      this.#wanted = [...this.#wanted, text];
      clearTimeout(this.#deriveTimer);
      this.#deriveTimer = setTimeout(() => void this.#derive(), CHECK_DELAY_MS);
    }
    return known ?? '';
  }

  /** Saves every change, or none: see `Saved`. */
  async save(): Promise<Saved> {
    try {
      const answer = await this.#client.save(this.drafts);
      if (answer.type !== 'saved') return answer;
      this.disk = answer.state;
      this.#undo = [];
      this.#redo = [];
      this.#typing = null;
      this.#drafts = NO_DRAFTS;
      this.checked = { problems: answer.state.problems, changes: [] };
      this.failure = null;
      return { type: 'saved', changes: answer.changes };
    } catch (error) {
      return { type: 'failed', message: String(error) };
    }
  }

  /** Goes on from the file as somebody else has saved it: with the own change on top of it, or without. */
  async settle(conflict: Conflict, keepsMine: boolean): Promise<void> {
    this.disk = await this.#client.state();
    // Earlier steps stand on the file as it was.
    this.#undo = [];
    this.#redo = [];
    const { name, theirs } = conflict;
    this.#show(
      keepsMine ? rebased(this.#drafts, name, theirs?.hash ?? null) : without(this.#drafts, [name]),
    );
  }

  #change(edits: readonly (readonly [string, Content])[], typing: string | null): void {
    this.#push(typing);
    this.#show(withContent(this.#drafts, this.#texts, edits));
  }

  #push(typing: string | null): void {
    const goesOn = typing !== null && typing === this.#typing;
    this.#typing = typing;
    this.#redo = [];
    if (!goesOn) this.#undo = [...this.#undo, this.#drafts];
  }

  #show(drafts: Drafts): void {
    this.#drafts = drafts;
    this.isChecking = true;
    clearTimeout(this.#checkTimer);
    this.#checkTimer = setTimeout(() => void this.#check(), CHECK_DELAY_MS);
  }

  async #check(): Promise<void> {
    const turn = ++this.#asked;
    try {
      const answer = await this.#client.check(this.drafts);
      // A later question is on its way.
      if (turn !== this.#asked) return;
      this.checked = answer;
      this.failure = null;
    } catch (error) {
      this.failure = String(error);
    }
    this.isChecking = false;
  }

  async #derive(): Promise<void> {
    const texts = this.#wanted;
    this.#wanted = [];
    try {
      const simplified = await this.#client.simplify(texts);
      for (const [index, text] of texts.entries()) {
        this.#simplified.set(text, simplified[index] ?? '');
      }
    } catch (error) {
      this.failure = String(error);
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
