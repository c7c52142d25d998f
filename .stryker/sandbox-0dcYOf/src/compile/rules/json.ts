// @ts-nocheck
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';

/** Every file is JSON in UTF-8 without a byte-order mark, without duplicate keys, and safe to walk. */
export function json(file: SourceFile): readonly Problem[] {
  return file.problems;
}
