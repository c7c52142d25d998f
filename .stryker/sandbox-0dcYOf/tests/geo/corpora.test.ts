// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, it, test } from 'vitest';
import { parseJsonBytes } from '../../src/compile/json-text';
import { readOverlay } from '../../src/overlay/read';
import { LENIENT, STRICT, validateGeoJson } from '../../src/validate/geojson';

/**
 * GeoJSON that others have published to test their validators with, as far as it is on npm: the files of
 * geojsonhint 0.3.4 (good and bad) and of geojson-fixtures 1.0.0 (good).
 */
const HINT = 'node_modules/geojsonhint/test/data';
const FIXTURES = 'node_modules/geojson-fixtures/data';

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.geojson'))
    .map((name) => join(folder, name));
}

/** Whether the build would refuse the file. */
function buildRefuses(bytes: Uint8Array): boolean {
  const { value, findings } = parseJsonBytes(bytes);
  if (findings.length > 0 || validateGeoJson(value, { ...STRICT, ...OLD }).length > 0) return true;
  return getIssues(new TextDecoder().decode(bytes)).length > 0;
}

/** These files are older than RFC 7946: they wind as they like, and write as many decimals. */
const OLD = { winding: false, maxDecimals: null, allowEmpty: true };

function overlayRefuses(bytes: Uint8Array): boolean {
  const context = { fileName: '', landmarks: [] };
  return readOverlay(bytes, { datum: null, swap: false }, context).type === 'refused';
}

const bad = filesOf(join(HINT, 'bad'));
const good = [...filesOf(join(HINT, 'good')), ...filesOf(FIXTURES)];

test('the published files are there', () => {
  expect([bad.length, good.length]).toEqual([27, 28]);
});

describe('published bad files', () => {
  it.each(bad)('%s', (file) => {
    const bytes = readFileSync(file);
    expect(buildRefuses(bytes)).toBe(true);
    expect(overlayRefuses(bytes)).toBe(true);
  });
});

describe('published good files', () => {
  it.each(good)('%s', (file) => {
    const bytes = readFileSync(file);
    expect(validateGeoJson(JSON.parse(bytes.toString()), LENIENT)).toEqual([]);
    expect(overlayRefuses(bytes)).toBe(false);
  });
});
