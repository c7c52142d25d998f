// @ts-nocheck
import type { GeoJsonFault } from '../domain/fault';
import { formatPath, type Path } from './path';

export type Reason = GeoJsonFault;

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
