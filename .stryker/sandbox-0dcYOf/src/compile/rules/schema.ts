// @ts-nocheck
import * as v from 'valibot';
import { formatPath } from '../../validate/path';
import { fileKind } from '../files';
import type { Problem } from '../problem';
import { issueMessage, issuePath, SCHEMAS } from '../schema';
import type { SourceFile } from '../source-file';

/** Every record has the members that its schema asks for, and no others. */
export function schema({ name, file, value }: SourceFile): readonly Problem[] {
  const kind = fileKind(name);
  if (kind === null || kind === 'readme' || value === undefined) return [];
  const { issues = [] } = v.safeParse(SCHEMAS[kind], value);
  return issues.map((issue) => ({
    file,
    path: formatPath(issuePath(issue)),
    message: issueMessage(issue),
  }));
}
