// @ts-nocheck
import type { Package } from './packages';

/** Licences under which a package may be part of the page, whatever it is. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND OFL-1.1',
  'OFL-1.1',
  'Unlicense',
  '(MIT OR Apache-2.0)',
  '(EDL-1.0 OR EPL-1.0)',
]);

/** Packages that may be part of the page under a licence that asks for more than a notice. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // In a file of its own that can be exchanged, with its source named and both licence texts at hand.
  'geojson-validation': 'LGPL-3.0-only',
};

/** One line for each package that must not be part of the page. */
export function licenceProblems(packages: readonly Package[]): string[] {
  return packages
    .filter(({ name, licence }) => !ALLOWED.has(licence) && EXCEPTIONS[name] !== licence)
    .map(({ name, version, licence }) => `${name} ${version}: licence ${licence} is not allowed`);
}
