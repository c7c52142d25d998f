import { render } from 'svelte/server';
import { vi } from 'vitest';
import { Desk } from '../../../src/curate-server/desk';
import { Bench } from '../../../src/curate/state/bench.svelte';
import { Editor } from '../../../src/curate/state/editor.svelte';
import type { RecordRef } from '../../../src/curate/state/records';
import { folderOf } from './desk';
import RecordForm from './RecordForm.svelte';
import { createWorld, toFiles } from './world';

/** An editor over a small sound folder, with the server's own desk behind it. */
export interface Editing {
  readonly editor: Editor;
  readonly desk: Desk;
  readonly folder: string;
  /** Waits for what the rules say of the drafts. */
  readonly check: () => Promise<void>;
  /** The form of a record as the page has it: fields, and the problems beside them. */
  readonly form: (record: RecordRef) => string;
  readonly end: () => void;
}

export function startEditing(files = toFiles(createWorld())): Editing {
  vi.useFakeTimers();
  const { folder, remove } = folderOf(files);
  const desk = new Desk(folder);
  const editor = new Editor(
    {
      state: () => Promise.resolve(desk.state()),
      check: (drafts) => Promise.resolve(desk.check(drafts)),
      save: (drafts) => Promise.resolve(desk.save(drafts)),
      simplify: (texts) => Promise.resolve(desk.simplify(texts)),
    },
    desk.state(),
  );
  return {
    editor,
    desk,
    folder,
    check: async () => void (await vi.advanceTimersByTimeAsync(1000)),
    form: (record) => {
      const bench = new Bench(editor, 'luohu-2024');
      bench.show(record);
      return render(RecordForm, { props: { bench, record } }).body;
    },
    end: () => {
      vi.useRealTimers();
      remove();
    },
  };
}

/** The parts of a form by the place in the record that each is for. */
export function fieldsOf(html: string): ReadonlyMap<string, string> {
  const parts = html.split(/data-field="/).slice(1);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('"')), part.slice(part.indexOf('"'))]),
  );
}
