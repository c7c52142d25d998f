// @ts-nocheck
import { getIssues } from '@placemarkio/check-geojson';
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';

/** A second validator with other habits than the first; it looks at the text, so it can name the line. */
export function checkGeojson({
  name,
  file,
  text,
  value,
  findings,
}: SourceFile): readonly Problem[] {
  // What the first has found need not be said twice, and only what it has guarded is safe to parse.
  if (!name.endsWith('.geojson') || value === undefined || findings.length > 0) return [];
  return issues(text).map(({ from, message }) => ({
    file,
    path: `line ${text.slice(0, from).split('\n').length}`,
    message,
  }));
}

function issues(text: string): readonly { readonly from: number; readonly message: string }[] {
  try {
    return getIssues(text);
  } catch (error) {
    return [{ from: 0, message: `check-geojson fails: ${String(error)}` }];
  }
}
