// @ts-nocheck
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile, type CompileResult } from './compile';
import { fileKind, readGeoFiles } from './files';
import { canonicalText } from './normalise';
import { formatProblem } from './problem';
import { readSourceFiles } from './source-file';

const USAGE = 'usage: tsx src/compile/cli.ts check|fix [folder]';

/** Runs the command and answers with the exit code: 0 green, 1 problems, 2 wrong use. */
export function run([command, folder = 'geo']: readonly string[]): number {
  if (command !== 'check' && command !== 'fix') {
    console.error(USAGE);
    return 2;
  }
  const path = resolve(folder);
  try {
    if (command === 'fix') fix(path);
    return check(compile(readGeoFiles(path)));
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
}

function check(result: CompileResult): number {
  const { problems } = result;
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    console.error(`${problems.length} problem(s) in ${files} file(s)`);
    return 1;
  }
  console.log(summary(result));
  return 0;
}

/** Rewrites what can be parsed; a file with a duplicate key is left alone, or one would be lost. */
function fix(folder: string): void {
  for (const { name, file, text, value, problems } of readSourceFiles(readGeoFiles(folder))) {
    const kind = fileKind(name);
    if (kind === null || kind === 'readme' || value === undefined || problems.length > 0) continue;
    const canonical = canonicalText(kind, value);
    if (canonical === text) continue;
    writeFileSync(join(folder, name), canonical);
    console.log(`${file}: rewritten`);
  }
}

function summary({ compiled, ledger }: CompileResult): string {
  if (compiled === null) return 'nothing to compile';
  const { dataset, mapData } = compiled;
  const { sites, targets, actions } = dataset;
  const located = sites.filter(({ place }) => place !== null).length;
  const outcomes = targets.reduce((sum, target) => sum + target.outcomes.length, 0);
  const features = new Set(
    [...mapData.baseShapes.features, ...mapData.baseLabels.features].map(({ properties }) =>
      JSON.stringify([properties?.['layer'], properties?.['id']]),
    ),
  );
  return [
    `${actions.length} actions, ${targets.length} targets, ${outcomes} outcomes`,
    `${sites.length} sites: ${located} located, ${sites.length - located} without a position`,
    `${features.size} base features`,
    `ledger closed: ${ledger.closed} of ${ledger.all} figures`,
  ].join('\n');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  process.exitCode = run(process.argv.slice(2));
}
