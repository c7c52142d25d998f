import { structuredPatch } from 'diff';
import type { DiffLine, FileChange } from '../curate/protocol';

/** Lines shown round a change. */
const CONTEXT = 2;

/** The difference of two texts line by line, with a few lines round each change. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  return hunks.flatMap(({ lines }, index): DiffLine[] => {
    const shown = lines.filter((line) => !line.startsWith('\\')).map(toLine);
    return index === 0 ? shown : [{ sign: '…', text: '' }, ...shown];
  });
}

function toLine(line: string): DiffLine {
  const sign = line[0] === '-' || line[0] === '+' ? line[0] : ' ';
  return { sign, text: line.slice(1) };
}

/** Null stands for "no such file". */
export function fileChange(name: string, before: string | null, after: string | null): FileChange {
  return {
    name,
    isNew: before === null,
    isGone: after === null,
    lines: diffLines(before ?? '', after ?? ''),
  };
}
