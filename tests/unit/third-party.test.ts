import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('a project on disk', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'third-party-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }

  test('has the packages of its lockfile, itself left out', () => {
    const packages = {
      '': { name: 'map', version: '1.0.0', license: 'MIT' },
      'node_modules/a': {
        version: '1.2.3',
        license: 'ISC',
        integrity: 'sha512-eA==',
        dependencies: { b: '^2.0.0', '@x/c': '*' },
      },
      'node_modules/a/node_modules/@x/c': { version: '0.1.0', dev: true },
      // Its own record names no licence, its licence file does.
      'node_modules/arc': { version: '0.2.0' },
    };
    write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }));
    expect(readPackages(root)).toEqual([
      {
        name: 'a',
        version: '1.2.3',
        licence: 'ISC',
        integrity: 'sha512-eA==',
        isForDevelopment: false,
        path: 'node_modules/a',
        needs: ['b', '@x/c'],
      },
      {
        name: '@x/c',
        version: '0.1.0',
        licence: 'UNKNOWN',
        integrity: null,
        isForDevelopment: true,
        path: 'node_modules/a/node_modules/@x/c',
        needs: [],
      },
      {
        name: 'arc',
        version: '0.2.0',
        licence: 'MIT',
        integrity: null,
        isForDevelopment: false,
        path: 'node_modules/arc',
        needs: [],
      },
    ]);
  });

  test('has the licence files of a package, one after the other by name', () => {
    write('node_modules/a/NOTICE.txt', '\nthe notice\n');
    write('node_modules/a/LICENSE-MIT', 'the MIT licence\n\n');
    write('node_modules/a/COPYING', 'the copying terms');
    write('node_modules/a/UNLICENSE', 'no licence file');
    write('node_modules/a/README.md', 'see LICENSE');
    expect(licenceText(root, createPackage('a'))).toBe(
      'the copying terms\n\nthe MIT licence\n\nthe notice',
    );
  });

  test.each(['licence', 'License.md', 'LICENCE.txt', 'notice', 'Copying'])(
    'finds a licence in %s',
    (name) => {
      write(`node_modules/a/${name}`, 'terms');
      expect(licenceText(root, createPackage('a'))).toBe('terms');
    },
  );

  test('has no licence text of a package that ships none, or is not there', () => {
    write('node_modules/a/index.js', '');
    expect(licenceText(root, createPackage('a'))).toBeNull();
    expect(licenceText(root, createPackage('b'))).toBeNull();
  });
});

describe('the parts of the page', () => {
  const names = (modules: readonly string[], packages: readonly Package[]): readonly string[] =>
    partsOfPage(modules, packages).map(({ name }) => name);

  test('are the packages of its modules, each once, by name', () => {
    const packages = ['a', 'b', 'c'].map((name) => createPackage(name));
    const modules = [
      '/p/node_modules/c/x.js',
      '/p/src/main.ts',
      '/p/node_modules/a/x.js',
      '/p/node_modules/c/y.js',
    ];
    expect(names(modules, packages)).toEqual(['a', 'c']);
    expect(names(['C:\\p\\node_modules\\b\\x.js'], packages)).toEqual(['b']);
    expect(names([], packages)).toEqual([]);
  });

  test('are what a package in one piece needs, and what no module tells of', () => {
    const packages = [
      createPackage('maplibre-gl', { needs: ['earcut'] }),
      createPackage('earcut', { needs: ['deep'] }),
      createPackage('deep'),
      createPackage('other', { needs: ['unseen'] }),
      createPackage('unseen'),
      createPackage('@mapbox/maki'),
    ];
    const modules = ['/p/node_modules/maplibre-gl/x.js', '/p/node_modules/other/x.js'];
    expect(names(modules, packages)).toEqual([
      '@mapbox/maki',
      'deep',
      'earcut',
      'maplibre-gl',
      'other',
    ]);
  });
});

test('a package that needs itself by way of another is found once', () => {
  const a = createPackage('a', { needs: ['b'] });
  const b = createPackage('b', { needs: ['a'] });
  expect(withNeeds(a, [a, b])).toEqual([a, b]);
});

test('what a package needs is looked for in every folder around it', () => {
  const deep = createPackage('d', {
    path: 'node_modules/a/node_modules/b/node_modules/d',
    needs: ['c'],
  });
  const near = createPackage('c', { path: 'node_modules/a/node_modules/c' });
  const far = createPackage('c');
  const beside = createPackage('c', { path: 'node_modules/x/node_modules/c' });
  expect(withNeeds(deep, [deep, near, far, beside])).toEqual([deep, near]);
  expect(withNeeds(deep, [deep, far, beside])).toEqual([deep, far]);
  expect(withNeeds(deep, [deep, beside])).toEqual([deep]);
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

  test('a problem names package, version and licence', () => {
    const part = createPackage('copyleft', { version: '2.1.0', licence: 'GPL-3.0-only' });
    expect(licenceProblems([part])).toEqual([
      'copyleft 2.1.0: licence GPL-3.0-only is not allowed',
    ]);
  });

  test('the exception is for one package and one licence', () => {
    const licence = 'LGPL-3.0-only';
    expect(licenceProblems([createPackage('geojson-validation', { licence })])).toEqual([]);
    expect(licenceProblems([createPackage('geojson', { licence })])).toHaveLength(1);
    const other = createPackage('geojson-validation', { licence: 'GPL-3.0-only' });
    expect(licenceProblems([other])).toHaveLength(1);
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

describe('a section of the page of notices', () => {
  const page = (more: Partial<Package>, text: string | null = 'terms'): string =>
    noticesPage([{ package: createPackage('@a/b', { version: '1.2.3', ...more }), text }], 'GPL');

  test('names package, version and licence, and leads to the source', () => {
    const html = page({ licence: 'MIT <AND> "ISC"' });
    expect(html).toContain('<section id="@a/b">');
    expect(html).toContain('<h2>@a/b 1.2.3</h2>');
    expect(html).toContain('<p>MIT &lt;AND&gt; &quot;ISC&quot; · <a');
    expect(html).toContain(
      '<a href="https://www.npmjs.com/package/@a/b/v/1.2.3" rel="noopener noreferrer">source</a></p>',
    );
    expect(html).toContain('<pre>terms</pre>');
    expect(html).not.toContain('ships no licence text');
  });

  test('says so where there is no text', () => {
    const html = page({}, null);
    expect(html).toContain('The package ships no licence text.');
    expect(html).not.toContain('<pre>');
  });

  test('says how to exchange a package under the LGPL, and of no other', () => {
    expect(page({ licence: 'LGPL-3.0-only' })).toContain('can be exchanged for a changed version');
    expect(page({ licence: 'MIT' })).not.toContain('can be exchanged');
  });

  test('stands where its package stands, and the GPL last and once', () => {
    const notices = ['b', 'a'].map((name) => {
      return { package: createPackage(name, { licence: 'LGPL-3.0-only' }), text: `of ${name}` };
    });
    const html = noticesPage(
      [...notices, { package: createPackage('c'), text: 'of c' }],
      'the GPL',
    );
    expect([...html.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => id)).toEqual([
      'b',
      'a',
      'c',
      'GPL-3.0',
    ]);
  });
});

test('the bill of materials says what it describes, and what is not known', () => {
  const bill = billOfMaterials({ name: '@me/map', version: '1.2.3' }, [
    createPackage('a', { licence: 'UNKNOWN', path: 'node_modules/x/node_modules/a' }),
    createPackage('b', { licence: '(MIT OR Apache-2.0)' }),
    createPackage('c', { licence: 'GPL-2.0-only WITH Classpath-exception-2.0' }),
  ]);
  expect(bill).toEqual({
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'pkg:npm/%40me/map@1.2.3',
        purl: 'pkg:npm/%40me/map@1.2.3',
        name: '@me/map',
        version: '1.2.3',
      },
    },
    components: [
      {
        type: 'library',
        'bom-ref': 'pkg:npm/a@1.0.0#node_modules/x/node_modules/a',
        name: 'a',
        version: '1.0.0',
        purl: 'pkg:npm/a@1.0.0',
        scope: 'required',
        licenses: [{ license: { name: 'UNKNOWN' } }],
      },
      {
        type: 'library',
        'bom-ref': 'pkg:npm/b@1.0.0#node_modules/b',
        name: 'b',
        version: '1.0.0',
        purl: 'pkg:npm/b@1.0.0',
        scope: 'required',
        licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      },
      {
        type: 'library',
        'bom-ref': 'pkg:npm/c@1.0.0#node_modules/c',
        name: 'c',
        version: '1.0.0',
        purl: 'pkg:npm/c@1.0.0',
        scope: 'required',
        licenses: [{ expression: 'GPL-2.0-only WITH Classpath-exception-2.0' }],
      },
    ],
  });
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
