import { compile } from '../../../src/compile/compile';
import { readGeoFiles } from '../../../src/compile/files';
import { formatProblem } from '../../../src/compile/problem';
import { writeSynthGeo } from './write';

const SHOWN_PROBLEMS = 20;
/** More sites than Node's usual memory can build with. */
const MANY = 50_000;

const count = Number(process.argv[2]);
if (!Number.isInteger(count) || count < 1) {
  console.error('usage: npm run dataset:synth -- <number of sites>');
  process.exit(2);
}
const folder = writeSynthGeo(count, true);
const { problems, compiled } = compile(readGeoFiles(folder));
for (const problem of problems.slice(0, SHOWN_PROBLEMS)) console.error(formatProblem(problem));
const { sites = [], targets = [] } = compiled?.dataset ?? {};
console.log(`${sites.length} sites, ${targets.length} targets, ${problems.length} problem(s)`);
const memory = count > MANY ? 'NODE_OPTIONS=--max-old-space-size=10000 ' : '';
console.log(`${memory}GEO_FOLDER=${folder} npm run build`);
process.exitCode = problems.length > 0 ? 1 : 0;
