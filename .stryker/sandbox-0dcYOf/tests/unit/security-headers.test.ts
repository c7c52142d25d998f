// @ts-nocheck
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
