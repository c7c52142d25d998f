/** One thing that is wrong in `geo/`, with its place. */
// @ts-nocheck

export interface Problem {
  /** From the repository's root, with slashes: `geo/luohu-2024/sites/dawang-bridge.geojson`. */
  readonly file: string;
  /** Place in the file, such as `properties.targets[0]`; empty where the whole file is meant. */
  readonly path: string;
  /** What is wrong and, where possible, what would be right. */
  readonly message: string;
}

/** One line: `file: path: message`. */
export function formatProblem({ file, path, message }: Problem): string {
  const oneLine = message.replaceAll(/\s+/g, ' ');
  return path === '' ? `${file}: ${oneLine}` : `${file}: ${path}: ${oneLine}`;
}

/** By file, and within a file in the order in which they were found; repetitions are dropped. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
