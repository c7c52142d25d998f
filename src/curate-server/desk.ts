import { realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { checkFiles, compile } from '../compile/compile';
import { fileKind, readGeoFiles, type GeoFiles } from '../compile/files';
import { parseJsonBytes } from '../compile/json-text';
import { localize } from '../compile/simplify';
import type {
  CheckAnswer,
  Conflict,
  Draft,
  FileChange,
  GeoFile,
  Problem,
  SaveAnswer,
  State,
} from '../curate/protocol';
import { hashOf, REAL_DISK, type Disk } from './disk';
import { DraftError, draftText, withDrafts } from './draft';
import { recover, writeAll } from './journal';
import { withLock } from './lock';
import { diffLines, fileChange } from './text-diff';

const decoder = new TextDecoder();

/**
 * The curator's desk over one `geo/` folder: shows the files, checks drafts by every rule of
 * `npm run geo`, and saves them: all of a save or nothing, and never over somebody else's change.
 */
export class Desk {
  readonly folder: string;
  readonly #disk: Disk;
  #files: GeoFiles = new Map();
  #rescued: readonly string[] = [];

  /** Finishes what an earlier run could not. Throws where the folder cannot be read. */
  constructor(folder: string, disk: Disk = REAL_DISK) {
    this.folder = realpathSync(resolve(folder));
    this.#disk = disk;
    this.#rescued = withLock(this.folder, () => recover(this.#disk, this.folder));
  }

  state(): State {
    const files = this.#read();
    const { problems, compiled } = compile(files);
    return {
      folder: this.folder,
      files: [...files]
        .filter(([name]) => isData(name))
        .map(([name, bytes]) => toFile(name, bytes)),
      problems,
      dataset: compiled?.dataset ?? null,
      mapData: compiled?.mapData ?? null,
      rescued: this.#rescued,
    };
  }

  check(drafts: readonly Draft[]): CheckAnswer {
    const files = this.#read();
    return { problems: checkFiles(withDrafts(files, drafts)), changes: changesOf(files, drafts) };
  }

  /** Throws `DraftError` where a name is no file of the data, or lies elsewhere. */
  save(drafts: readonly Draft[]): SaveAnswer {
    for (const { name } of drafts) this.#refuseElsewhere(name);
    return withLock(this.folder, () => {
      recover(this.#disk, this.folder);
      const files = this.#read();
      const conflicts = conflictsOf(files, drafts);
      if (conflicts.length > 0) return { type: 'conflict', conflicts };
      const problems = newProblems(files, withDrafts(files, drafts));
      if (problems.length > 0) return { type: 'refused', problems };
      const changes = changesOf(files, drafts);
      const entries = drafts
        .map((draft) => ({ name: draft.name, before: draft.base, text: draftText(draft) }))
        .filter(({ name }) => changes.some((change) => change.name === name));
      if (entries.length > 0) writeAll(this.#disk, this.folder, entries);
      return { type: 'saved', changes, state: this.state() };
    });
  }

  /** The texts in Simplified characters, as the build derives them. */
  simplify(texts: readonly string[]): readonly string[] {
    return texts.map((text) => localize({ 'zh-Hant': text, en: text })['zh-Hans']);
  }

  /** Files that have not changed stay the same objects, so that their rules need not run again. */
  #read(): GeoFiles {
    const before = this.#files;
    const now = [...readGeoFiles(this.folder)].map(([name, bytes]) => {
      const known = before.get(name);
      const isSame = known !== undefined && Buffer.compare(known, bytes) === 0;
      return [name, isSame ? known : bytes] as const;
    });
    this.#files = new Map(now);
    return this.#files;
  }

  /** A link in the folder could lead out of it. */
  #refuseElsewhere(name: string): void {
    const parent = dirname(join(this.folder, name));
    try {
      const real = realpathSync(parent);
      if (real === this.folder || real.startsWith(this.folder + sep)) return;
    } catch {
      // A folder that does not exist yet is made inside.
      return;
    }
    throw new DraftError(`"${name.slice(0, 100)}" lies outside the data`);
  }
}

function isData(name: string): boolean {
  const kind = fileKind(name);
  return kind !== null && kind !== 'readme';
}

function toFile(name: string, bytes: Uint8Array): GeoFile {
  const { value } = parseJsonBytes(bytes);
  const file = { name, hash: hashOf(bytes), text: decoder.decode(bytes) };
  return value === undefined ? file : { ...file, value };
}

function textOf(files: GeoFiles, name: string): string | null {
  const bytes = files.get(name);
  return bytes === undefined ? null : decoder.decode(bytes);
}

function changesOf(files: GeoFiles, drafts: readonly Draft[]): readonly FileChange[] {
  return drafts.flatMap((draft) => {
    const before = textOf(files, draft.name);
    const after = draftText(draft);
    return before === after ? [] : [fileChange(draft.name, before, after)];
  });
}

function conflictsOf(files: GeoFiles, drafts: readonly Draft[]): readonly Conflict[] {
  return drafts.flatMap((draft): Conflict[] => {
    const bytes = files.get(draft.name);
    const now = bytes === undefined ? null : hashOf(bytes);
    const text = draftText(draft);
    const theirs = textOf(files, draft.name);
    if (now === draft.base || text === theirs) return [];
    return [
      {
        name: draft.name,
        theirs: bytes === undefined ? null : toFile(draft.name, bytes),
        lines: diffLines(theirs ?? '', text ?? ''),
      },
    ];
  });
}

/**
 * Problems that saving would bring into files that have none. A file that is already at fault may be
 * saved as it is, so that a new report can be filled in piece by piece.
 */
function newProblems(before: GeoFiles, after: GeoFiles): readonly Problem[] {
  const faulty = new Set(checkFiles(before).map(({ file }) => file));
  return checkFiles(after).filter(({ file }) => !faulty.has(file));
}
