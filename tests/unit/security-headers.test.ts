import { describe, expect, test } from 'vitest';
import {
  caddyExample,
  headersFile,
  headersFor,
  nginxExample,
  readHeadersFile,
} from '../../src/compile/hosting';
import { headerPolicy, headerRules, metaPolicy } from '../../src/compile/security-headers';
import { policyHosts } from '../../src/map/basemaps/hosts';

const NONE = { connect: [], img: [] };
const RULES = headerRules(NONE);
const namesFor = (path: string): string[] => headersFor(path, RULES).map(({ name }) => name);

describe('the policy', () => {
  test('allows the own origin and the data pictures of the map, nothing inline', () => {
    expect(metaPolicy(NONE)).not.toMatch(/unsafe|blob:|https?:|\*/);
    expect(metaPolicy(NONE).match(/data:/g)).toHaveLength(1);
    expect(metaPolicy(NONE)).toMatch(/^default-src 'none'; /);
  });

  test('says who may frame the page only where a browser reads it', () => {
    expect(metaPolicy(NONE)).not.toContain('frame-ancestors');
    expect(headerPolicy(NONE)).toContain('frame-ancestors');
  });

  test('adds the hosts of the build and no others', () => {
    const hosts = policyHosts({ VITE_OPENFREEMAP: '1' });
    expect(metaPolicy(hosts)).toContain("connect-src 'self' https://tiles.openfreemap.org;");
    expect(metaPolicy(hosts).match(/https:/g)).toHaveLength(1);
    expect(metaPolicy(policyHosts({}))).toBe(metaPolicy(NONE));
  });

  test('no host can bring a directive of its own', () => {
    const hosts = policyHosts({
      VITE_OPENFREEMAP_URL: "https://a.example/;script-src 'unsafe-inline'",
      VITE_PMTILES_URL: 'https://b.example;img-src *',
    });
    expect(metaPolicy(hosts)).not.toMatch(/unsafe|img-src \*/);
  });
});

describe('headers of a file', () => {
  test('data may be read from everywhere, and nothing else', () => {
    expect(namesFor('data/sites.geojson')).toContain('Access-Control-Allow-Origin');
    for (const path of ['', 'index.html', 'assets/x.js', 'sw.js', 'data']) {
      expect(namesFor(path)).not.toContain('Access-Control-Allow-Origin');
    }
  });

  test('every file has the policy', () => {
    for (const path of ['', 'assets/x.js', 'data/sites.csv', 'sw.js']) {
      expect(namesFor(path)).toContain('Content-Security-Policy');
    }
  });
});

test('_headers can be read back', () => {
  expect(readHeadersFile(headersFile(RULES))).toEqual(RULES);
});

describe('a file of headers', () => {
  test('has each path with its headers below', () => {
    const rules = [
      { path: '*', headers: [{ name: 'X-A', value: 'one: two' }] },
      {
        path: 'data/*',
        headers: [
          { name: 'X-B', value: '*' },
          { name: 'X-C', value: 'c' },
        ],
      },
      { path: '', headers: [] },
    ];
    const text = '/*\n  X-A: one: two\n/data/*\n  X-B: *\n  X-C: c\n/\n';
    expect(headersFile(rules)).toBe(text);
    expect(readHeadersFile(text)).toEqual(rules);
  });

  test('is read without lines of any other form', () => {
    const text = [
      '# A comment',
      '  X-Early: stands below no path',
      '/a',
      '  X-A: a',
      '',
      'X-B: not indented',
      '   X-C: indented too far',
      '  # X-D: a comment',
      '  X-E:no space',
      '  X-F: ',
      '  X G: a name with a space',
      '  X-H: h',
    ].join('\n');
    expect(readHeadersFile(text)).toEqual([
      {
        path: 'a',
        headers: [
          { name: 'X-A', value: 'a' },
          { name: 'X-H', value: 'h' },
        ],
      },
    ]);
    expect(readHeadersFile('')).toEqual([]);
  });

  test('gives a file the headers of every rule that it matches, in their order', () => {
    const rule = (path: string) => ({ path, headers: [{ name: path, value: 'x' }] });
    const rules = ['*', 'data/*', 'data/sites.csv', '', 'a*'].map(rule);
    const matching = (path: string): string[] => headersFor(path, rules).map(({ name }) => name);
    expect(matching('data/sites.csv')).toEqual(['*', 'data/*', 'data/sites.csv']);
    expect(matching('data/sites.csv.gz')).toEqual(['*', 'data/*']);
    expect(matching('old/data/sites.csv')).toEqual(['*']);
    expect(matching('')).toEqual(['*', '']);
    expect(matching('assets')).toEqual(['*', 'a*']);
  });
});

describe('all headers of a deployment', () => {
  const valuesOf = (path: string): Record<string, string> =>
    Object.fromEntries(headersFor(path, headerRules(NONE)).map(({ name, value }) => [name, value]));

  test('every file is sent by the same rules of safety', () => {
    expect(valuesOf('icon.svg')).toMatchObject({
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Content-Security-Policy': headerPolicy(NONE),
    });
    expect(valuesOf('icon.svg')).not.toHaveProperty('Cache-Control');
  });

  test('of what a browser can do, only position, clipboard and full screen may be asked for', () => {
    const asked = valuesOf('')['Permissions-Policy']?.split(', ') ?? [];
    expect(asked.filter((one) => !one.endsWith('=()'))).toEqual([
      'geolocation=(self)',
      'clipboard-write=(self)',
      'fullscreen=(self)',
    ]);
    expect(asked).toContain('camera=()');
    expect(asked).toContain('microphone=()');
  });

  test('a file named after its content is kept for a year, what names it is asked for anew', () => {
    expect(valuesOf('assets/index-1a2b.js')['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of ['', 'index.html', 'early.js', 'sw.js', 'data/sites.csv']) {
      expect(valuesOf(path)['Cache-Control'], path).toBe('no-cache');
    }
    expect(valuesOf('data/sites.csv')['Access-Control-Allow-Origin']).toBe('*');
  });
});

describe('the whole policy', () => {
  const directives = (policy: string): Record<string, string> =>
    Object.fromEntries(
      policy.split('; ').map((text) => {
        const [name = '', ...sources] = text.split(' ');
        return [name, sources.join(' ')];
      }),
    );

  test('names what may be loaded from the own origin; all else is refused', () => {
    expect(directives(headerPolicy(NONE))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'font-src': "'self'",
      'frame-src': "'self'",
      'manifest-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'svelte-trusted-html default',
      'frame-ancestors': '*',
    });
  });

  test('has the hosts of the build where they are needed', () => {
    const hosts = {
      connect: ['https://a.example', 'https://b.example'],
      img: ['https://c.example'],
    };
    expect(directives(metaPolicy(hosts))).toMatchObject({
      'img-src': "'self' data: https://c.example",
      'connect-src': "'self' https://a.example https://b.example",
      'script-src': "'self'",
    });
  });
});

// `npx vitest run tests/unit/security-headers.test.ts -u` writes them anew.
describe('examples of hosting', () => {
  test('nginx', async () => {
    await expect(nginxExample(RULES)).toMatchFileSnapshot('../../docs/hosting/nginx.conf');
  });

  test('Caddy', async () => {
    await expect(caddyExample(RULES)).toMatchFileSnapshot('../../docs/hosting/Caddyfile');
  });

  test('_headers', async () => {
    await expect(headersFile(RULES)).toMatchFileSnapshot('../../docs/hosting/_headers');
  });
});
