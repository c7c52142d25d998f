// @ts-nocheck
import { fileKind, reportFolders, type GeoFiles } from '../files';
import type { Problem } from '../problem';

const SINGLE_FILES = ['report.json', 'sources.json'] as const;

/** Every file is one that is expected where it stands, and no report lacks one. */
export function expectedFiles(files: GeoFiles): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (name: string, message: string): void => {
    problems.push({ file: `geo/${name}`, path: '', message });
  };
  for (const name of files.keys()) {
    if (fileKind(name) === null) report(name, 'no such file is expected here (see geo/README.md)');
  }
  const folders = reportFolders(files);
  if (folders.length === 0) report('', 'holds no report folder');
  for (const folder of folders) {
    for (const name of SINGLE_FILES) {
      if (!files.has(`${folder}/${name}`)) report(`${folder}/${name}`, 'is missing');
    }
    const reviews = [...files.keys()].filter(
      (name) => name.startsWith(`${folder}/`) && fileKind(name) === 'review',
    );
    if (reviews.length === 0) report(`${folder}/review-<year>.json`, 'is missing');
    for (const name of reviews.slice(1)) report(name, `a report has one review: ${reviews[0]} too`);
  }
  return problems;
}
