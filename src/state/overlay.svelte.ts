import { createContext } from 'svelte';
import {
  OVERLAY_LIMITS,
  type OverlayContent,
  type OverlayFault,
  type OverlayFeature,
  type ReadChoices,
  type ReadResult,
} from '../domain/overlay';

/** Reads one file; rejects when `signal` is aborted. */
export type ReadFile = (
  file: File,
  choices: ReadChoices,
  signal: AbortSignal,
) => Promise<ReadResult>;

/** What has become of a file. */
export type OverlayProgress =
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly faults: readonly OverlayFault[] }
  /** Read, but the reader has to say in which datum it is. */
  | { readonly type: 'asking'; readonly content: OverlayContent }
  | { readonly type: 'shown'; readonly content: OverlayContent; readonly isVisible: boolean };

export interface OverlayFile {
  readonly id: number;
  /** As the reader's device calls it. */
  readonly name: string;
  readonly progress: OverlayProgress;
}

/** One feature of one file. */
export interface OverlayRef {
  readonly file: number;
  readonly index: number;
}

const UNASKED: ReadChoices = { datum: null, swap: false };

/**
 * The reader's own files: read here, kept in memory alone, gone with the page. They are no part of the
 * data: nothing of them is counted, downloaded or put into the address.
 */
export class Overlays {
  readonly #read: ReadFile;
  /** What was handed in, to read it again under other choices. */
  readonly #sources: Record<number, { readonly file: File; abort: AbortController }> = {};
  #files = $state.raw<readonly OverlayFile[]>([]);
  #selected = $state.raw<OverlayRef | null>(null);
  #isOpen = $state(false);
  #lastShown = $state.raw<OverlayContent | null>(null);
  #nextId = 1;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  get files(): readonly OverlayFile[] {
    return this.#files;
  }

  /** The files on the map. */
  get visible(): readonly { readonly id: number; readonly features: readonly OverlayFeature[] }[] {
    return this.#files.flatMap(({ id, progress }) =>
      progress.type === 'shown' && progress.isVisible
        ? [{ id, features: progress.content.features }]
        : [],
    );
  }

  get selected(): OverlayRef | null {
    return this.#selected;
  }

  /** Whether the part of the panel about own files is open. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What was put on the map last, so that the camera can go there. */
  get lastShown(): OverlayContent | null {
    return this.#lastShown;
  }

  open(isOpen: boolean): void {
    this.#isOpen = isOpen;
  }

  /** Reads the files one after the other; over the limit they are refused. */
  async add(files: readonly File[]): Promise<void> {
    this.#isOpen = true;
    const added = files.slice(0, 2 * OVERLAY_LIMITS.files).map((file) => {
      const id = this.#nextId++;
      this.#sources[id] = { file, abort: new AbortController() };
      return { id, name: file.name, progress: { type: 'reading' } } as const;
    });
    this.#files = [...this.#files, ...added];
    for (const { id } of added) await this.#readAgain(id, UNASKED);
  }

  /** Reads the file again in the datum, or the order of axes, that the reader has named. */
  async choose(id: number, choices: ReadChoices): Promise<void> {
    this.#set(id, { type: 'reading' });
    await this.#readAgain(id, choices);
  }

  show(id: number, isVisible: boolean): void {
    const progress = this.#files.find((file) => file.id === id)?.progress;
    if (progress?.type !== 'shown') return;
    if (!isVisible && this.#selected?.file === id) this.#selected = null;
    this.#set(id, { ...progress, isVisible });
  }

  /** Takes the file away, also while it is being read. */
  remove(id: number): void {
    this.#sources[id]?.abort.abort();
    Reflect.deleteProperty(this.#sources, id);
    this.#files = this.#files.filter((file) => file.id !== id);
    if (this.#selected?.file === id) this.#selected = null;
  }

  select(ref: OverlayRef | null): void {
    this.#selected = ref;
  }

  async #readAgain(id: number, choices: ReadChoices): Promise<void> {
    const source = this.#sources[id];
    if (source === undefined) return;
    const others = this.#files.filter(({ progress }) => progress.type === 'shown').length;
    if (others >= OVERLAY_LIMITS.files) {
      this.#set(id, { type: 'refused', faults: [{ code: 'too-many-files' }] });
      return;
    }
    source.abort = new AbortController();
    const { signal } = source.abort;
    try {
      this.#accept(id, await this.#read(source.file, choices, signal));
    } catch (error) {
      if (signal.aborted) return;
      console.warn('The reader of files cannot be loaded:', error);
      this.#set(id, { type: 'refused', faults: [{ code: 'unreadable' }] });
    }
  }

  #accept(id: number, result: ReadResult): void {
    if (result.type === 'refused') return this.#set(id, result);
    const { content } = result;
    if (content.doubt !== null) return this.#set(id, { type: 'asking', content });
    this.#set(id, { type: 'shown', content, isVisible: true });
    this.#lastShown = content;
  }

  #set(id: number, progress: OverlayProgress): void {
    this.#files = this.#files.map((file) => (file.id === id ? { ...file, progress } : file));
  }
}

export const [getOverlays, setOverlays] = createContext<Overlays>();
