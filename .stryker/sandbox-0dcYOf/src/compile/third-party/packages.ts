// @ts-nocheck
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package of the lockfile. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** As in the lockfile: `sha512-…`; null where it has none. */
  readonly integrity: string | null;
  /** True where only building and testing need it. */
  readonly isForDevelopment: boolean;
  /** Path from the project's root: `node_modules/…`. */
  readonly path: string;
  /** Names of the packages that it needs itself. */
  readonly needs: readonly string[];
}

/** Licences that the packages' own records leave out or misspell, as their licence files have them. */
const CORRECTED: Readonly<Record<string, string>> = {
  '@mapbox/jsonlint-lines-primitives': 'MIT',
  arc: 'MIT',
  'geojson-validation': 'LGPL-3.0-only',
  'splaytree-ts': 'BSD-3-Clause',
};

interface LockEntry {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** All packages of `package-lock.json`, by path. */
export function readPackages(root: string): Package[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version: entry.version,
        licence: CORRECTED[name] ?? entry.license ?? 'UNKNOWN',
        integrity: entry.integrity ?? null,
        isForDevelopment: entry.dev === true,
        path,
        needs: Object.keys(entry.dependencies ?? {}),
      };
    });
}

/** The package that a module belongs to: the innermost one whose folder holds it. */
export function packageOf(moduleId: string, packages: readonly Package[]): Package | null {
  const holding = packages.filter(({ path }) => moduleId.includes(`/${path}/`));
  return holding.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}

/** The package and all that it needs, as Node would find them. */
export function withNeeds(start: Package, packages: readonly Package[]): Package[] {
  const byPath = new Map(packages.map((each) => [each.path, each]));
  const found = new Set<Package>();
  const visit = (each: Package): void => {
    if (found.has(each)) return;
    found.add(each);
    for (const name of each.needs) {
      const needed = resolvedFrom(each.path, name, byPath);
      if (needed !== null) visit(needed);
    }
  };
  visit(start);
  return [...found];
}

/** Looks in the `node_modules` of the package itself, then in those of the folders around it. */
function resolvedFrom(
  path: string,
  name: string,
  byPath: ReadonlyMap<string, Package>,
): Package | null {
  const own = byPath.get(`${path}/node_modules/${name}`);
  if (own !== undefined) return own;
  const around = path.lastIndexOf('/node_modules/');
  if (around >= 0) return resolvedFrom(path.slice(0, around), name, byPath);
  return byPath.get(`node_modules/${name}`) ?? null;
}

/** The licence files of a package, one after the other; null where it ships none. */
export function licenceText(root: string, { path }: Package): string | null {
  const folder = join(root, path);
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .toSorted();
  if (files.length === 0) return null;
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}
