import { compile, type Compiled } from '../../../src/compile/compile';
import { readGeoFiles, type GeoFiles } from '../../../src/compile/files';
import { formatProblem } from '../../../src/compile/problem';
import { createWorld, toFiles, type World } from './world';

/** The lines that `npm run geo` would print. */
export function problemLines(files: GeoFiles): readonly string[] {
  return compile(files).problems.map(formatProblem);
}

/** The lines for a sound world with one change. */
export function linesAfter(change: (world: World) => void): readonly string[] {
  const world = createWorld();
  change(world);
  return problemLines(toFiles(world));
}

/** What a sound world with one change is compiled to. */
export function compiledAfter(change: (world: World) => void = () => undefined): Compiled {
  const world = createWorld();
  change(world);
  const { compiled } = compile(toFiles(world));
  if (compiled === null) throw new Error('The world should compile');
  return compiled;
}

/** The files with one of them replaced by what `edit` makes of its text. */
export function withText(
  files: GeoFiles,
  name: string,
  edit: (text: string) => string,
): Map<string, Uint8Array> {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`No file "${name}" to edit`);
  const before = new TextDecoder().decode(bytes);
  const after = edit(before);
  if (after === before) throw new Error(`The edit changes nothing in "${name}"`);
  return new Map([...files, [name, new TextEncoder().encode(after)]]);
}

/** The real data of the repository. */
export function realFiles(): GeoFiles {
  return readGeoFiles(`${import.meta.dirname}/../../../geo`);
}
