// @ts-nocheck
import { fileKind } from '../files';
import { canonicalText } from '../normalise';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';

/** Every file is written in the one canonical way, so that a diff shows changes of content only. */
export function canonical({ name, file, text, value, problems }: SourceFile): readonly Problem[] {
  const kind = fileKind(name);
  if (kind === null || kind === 'readme' || value === undefined || problems.length > 0) return [];
  const expected = canonicalText(kind, value);
  if (text === expected) return [];
  const path = `line ${firstDifference(text.split('\n'), expected.split('\n'))}`;
  return [{ file, path, message: 'is not the canonical text: run "npm run geo:fix"' }];
}

function firstDifference(lines: readonly string[], expected: readonly string[]): number {
  const index = lines.findIndex((line, at) => line !== expected[at]);
  return (index === -1 ? lines.length : index) + 1;
}
