import type { Dataset, MapData } from '../domain/dataset';
import type { Localized } from '../domain/language';

/** What editor and server say to each other, as JSON. File names are from `geo/`, with slashes. */

/** Sent with every request: the secret of this run of the server, from the address that it printed. */
export const TOKEN_HEADER = 'x-curate-token';

/** One thing that is wrong, in the words of `npm run geo`. */
export interface Problem {
  /** From the repository's root: `geo/luohu-2024/report.json`. */
  readonly file: string;
  /** Place in the file, such as `properties.targets[0]`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** A file as it stands on the disk. */
export interface GeoFile {
  readonly name: string;
  /** SHA-256 of its bytes: tells whether it has changed since. */
  readonly hash: string;
  readonly text: string;
  /** Absent where the text cannot be parsed. */
  readonly value?: unknown;
}

/** What is to become of a file: another content, as a value or as raw text, or none. */
export type Content =
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'none' };

/** A change that is not saved yet. */
export interface Draft {
  readonly name: string;
  /** Hash of the file that it started from; null for a new file. */
  readonly base: string | null;
  readonly content: Content;
}

/** A line of a difference: taken away, added, or left (a few round each change). */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ' | '…';
  readonly text: string;
}

export interface FileChange {
  readonly name: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly lines: readonly DiffLine[];
}

/** All that the editor starts from. */
export interface State {
  /** Where the files lie, for the curator to read. */
  readonly folder: string;
  readonly files: readonly GeoFile[];
  readonly problems: readonly Problem[];
  /** Null where not even a report could be read. */
  readonly dataset: Dataset | null;
  readonly mapData: MapData | null;
  /** What an unfinished save of an earlier run left behind, in words. */
  readonly rescued: readonly string[];
}

export interface CheckAnswer {
  /** Every problem of the whole folder with the drafts in place. */
  readonly problems: readonly Problem[];
  /** What saving would change. */
  readonly changes: readonly FileChange[];
}

/** A file that somebody else has changed since it was opened. */
export interface Conflict {
  readonly name: string;
  /** Null where it is gone. */
  readonly theirs: GeoFile | null;
  /** From theirs to the draft. */
  readonly lines: readonly DiffLine[];
}

export type SaveAnswer =
  | { readonly type: 'saved'; readonly state: State; readonly changes: readonly FileChange[] }
  | { readonly type: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] };

/** Traditional texts in Simplified characters, as the build derives them. */
export interface DeriveAnswer {
  readonly simplified: readonly Localized['zh-Hans'][];
}

/** Paths of the requests, below the editor's own address. */
export const ROUTES = {
  state: 'api/state',
  check: 'api/check',
  save: 'api/save',
  derive: 'api/derive',
} as const;
