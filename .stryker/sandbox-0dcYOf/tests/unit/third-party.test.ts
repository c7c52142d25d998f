// @ts-nocheck
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenceProblems } from '../../src/compile/third-party/licences';
import { noticesPage } from '../../src/compile/third-party/notices-page';
import {
  licenceText,
  packageOf,
  readPackages,
  withNeeds,
  type Package,
} from '../../src/compile/third-party/packages';
import { partsOfPage } from '../../src/compile/third-party/plugin';
import { billOfMaterials } from '../../src/compile/third-party/sbom';

const ROOT = resolve(import.meta.dirname, '../..');
const PACKAGES = readPackages(ROOT);

function createPackage(name: string, more: Partial<Package> = {}): Package {
  return {
    name,
    version: '1.0.0',
    licence: 'MIT',
    integrity: null,
    isForDevelopment: false,
    path: `node_modules/${name}`,
    needs: [],
    ...more,
  };
}

describe('packages', () => {
  test('the lockfile names exact versions and an integrity for each', () => {
    expect(PACKAGES.length).toBeGreaterThan(100);
    for (const { name, version, integrity } of PACKAGES) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
      expect(integrity, name).toMatch(/^sha512-/);
    }
  });

  test('a module belongs to the innermost package', () => {
    const outer = createPackage('a');
    const inner = createPackage('@x/b', { path: 'node_modules/a/node_modules/@x/b' });
    const packages = [outer, inner, createPackage('aa')];
    expect(packageOf('/p/node_modules/a/index.js', packages)).toBe(outer);
    expect(packageOf('/p/node_modules/a/node_modules/@x/b/x.js', packages)).toBe(inner);
    expect(packageOf('/p/src/main.ts', packages)).toBeNull();
  });

  test('what a package needs is found where Node finds it', () => {
    const near = createPackage('c', { path: 'node_modules/a/node_modules/c' });
    const far = createPackage('c');
    const b = createPackage('b', { needs: ['a', 'c'] });
    const a = createPackage('a', { needs: ['b', 'c', 'absent'] });
    expect(new Set(withNeeds(a, [a, b, near, far]))).toEqual(new Set([a, b, near, far]));
    expect(withNeeds(b, [a, b, near, far])).toContain(far);
  });
});

describe('licences', () => {
  test('an unknown one and a copyleft one are refused', () => {
    const parts = [
      createPackage('good'),
      createPackage('unknown', { licence: 'UNKNOWN' }),
      createPackage('copyleft', { licence: 'GPL-3.0-only' }),
      createPackage('lesser', { licence: 'LGPL-3.0-only' }),
      createPackage('geojson-validation', { licence: 'LGPL-3.0-only' }),
    ];
    expect(licenceProblems(parts).map((line) => line.split(' ')[0])).toEqual([
      'unknown',
      'copyleft',
      'lesser',
    ]);
  });

  test('all packages that the project itself names for the page are allowed', () => {
    const modules = ['maplibre-gl', 'svelte', 'geojson-validation', 'minisearch', 'valibot'];
    const ids = modules.map((name) => `${ROOT}/node_modules/${name}/index.js`);
    const parts = partsOfPage(ids, PACKAGES);
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(modules));
    // What MapLibre holds comes in one piece with it.
    expect(parts.map(({ name }) => name)).toContain('earcut');
    expect(licenceProblems(parts)).toEqual([]);
  });

  test('the text of geojson-validation is there', () => {
    const lesser = PACKAGES.find(({ name }) => name === 'geojson-validation');
    expect(lesser && licenceText(ROOT, lesser)).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  });
});

test('the page of notices shows texts as text, and the GPL beside the LGPL', () => {
  const lesser = createPackage('lesser', { licence: 'LGPL-3.0-only' });
  const page = noticesPage([{ package: lesser, text: '<script>alert(1)</script>' }], 'GPL <3>');
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).toContain('GPL &lt;3&gt;');
  expect(page).not.toMatch(/<script|style=/);
  expect(noticesPage([{ package: createPackage('mit'), text: null }], 'GPL')).not.toContain('GPL');
});

test('the bill of materials names every package with address, licence and hash', () => {
  const bill = billOfMaterials({ name: 'map', version: '1.0.0' }, [
    createPackage('@a/b', { integrity: `sha512-${Buffer.from('x').toString('base64')}` }),
    createPackage('tool', { isForDevelopment: true, licence: 'MIT AND OFL-1.1' }),
  ]);
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [
      {
        purl: 'pkg:npm/%40a/b@1.0.0',
        scope: 'required',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: '78' }],
      },
      { scope: 'excluded', licenses: [{ expression: 'MIT AND OFL-1.1' }] },
    ],
  });
});
