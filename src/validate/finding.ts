import { formatPath, type Path } from './path';

/** Why a document is refused, for a reader's own language. */
export type Reason =
  | 'too-deep'
  | 'too-large'
  | 'reserved-key'
  | 'not-json'
  | 'not-finite'
  | 'unknown-type'
  | 'structure'
  | 'crs'
  | 'id'
  | 'position'
  | 'range'
  | 'precision'
  | 'ring'
  | 'winding'
  | 'topology';

/** One thing that is wrong with a document, with its place in it. */
export interface Finding {
  readonly reason: Reason;
  /** `features[3].geometry.coordinates[0]`; empty for the document itself. */
  readonly path: string;
  readonly message: string;
}

export function finding(reason: Reason, path: Path, message: string): Finding {
  return { reason, path: formatPath(path), message };
}
