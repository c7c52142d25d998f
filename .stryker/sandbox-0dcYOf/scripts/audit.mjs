// @ts-nocheck
// Asks the registry's advisory service about every package of the lockfile. Exit code 0: it knows of nothing;
// 1: it knows of something; 2: it did not answer, so that nothing is known.
import { spawnSync } from 'node:child_process';
import { ROOT } from './install.mjs';

const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});

const report = parsed(stdout);
const counts = report?.metadata?.vulnerabilities;
if (counts === undefined) {
  const reason = report?.message ?? report?.error?.summary ?? stderr.trim().split('\n').at(-1);
  console.error(`NOT AUDITED: the registry's advisory service did not answer (${reason}).`);
  console.error('Nothing is known about these packages. Run this where it answers.');
  process.exitCode = 2;
} else if (counts.total > 0) {
  for (const { name, severity, range } of Object.values(report.vulnerabilities)) {
    console.error(`${severity}: ${name} ${range}`);
  }
  console.error(`${counts.total} advisories.`);
  process.exitCode = 1;
} else {
  console.log(`No advisory for the ${report.metadata.dependencies.total} packages.`);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
