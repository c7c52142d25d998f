// @ts-nocheck
import { join } from 'node:path';
import { compile, type Compiled } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';

/** The data of this repository, compiled as the build does it. */
export function committedData(): Compiled {
  const { compiled } = compile(readGeoFiles(join(import.meta.dirname, '../../geo')));
  if (compiled === null) throw new Error('geo/ does not compile');
  return compiled;
}
