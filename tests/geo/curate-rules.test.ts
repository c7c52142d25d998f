import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/curate/state/paths';
import { newSite, recordOf } from '../../src/curate/state/records';
import type { Path } from '../../src/validate/path';
import { fieldsOf, startEditing } from './support/editing';

const BRIDGE = 'luohu-2024/sites/bridge.geojson';
const CLINIC = 'luohu-2024/sites/clinic.geojson';
const PARK = 'luohu-2024/sites/park.geojson';
const ACTION_4 = 'luohu-2024/actions/04-emerging-industries.json';
const ACTION_7 = 'luohu-2024/actions/07-space-expansion.json';
const SOURCES = 'luohu-2024/sources.json';
const STATIONS = 'base/metro-stations.geojson';
const FIRMS = ['targets', 1] as const;
const TARGET = ['targets', 1] as const;

/** A wrong edit for each rule that a form can break: file, place, value, and what the curator reads beside it. */
const WRONG: Readonly<Record<string, readonly [string, Path, unknown, RegExp]>> = {
  'geojson-valid': [PARK, ['geometry', 'coordinates', 0, 2], [214, 22.57], /outside -180 to 180/],
  schema: [BRIDGE, ['properties', 'kind'], 'castle', /is "?castle|not one of|castle/],
  'id-matches-filename': [BRIDGE, ['properties', 'id'], 'other', /file/],
  languages: [BRIDGE, ['properties', 'name:zh-Hant'], '大望桥', /simplified characters: 桥/],
  'unique-ids': [SOURCES, ['sources', 1, 'id'], 'article', /is already in/],
  'target-ids': [ACTION_7, ['targets', 0, 'id'], 'urban-quality.x', /does not start with its action/],
  paragraphs: [ACTION_7, ['targets', 0, 'paragraph'], 12, /is not a paragraph of the plan/],
  'references-exist': [BRIDGE, ['properties', 'position', 'sources'], ['mpa'], /no source "mpa"/],
  'references-mutual': [BRIDGE, ['properties', 'targets'], ['space-expansion.policy'], /./],
  ledger: [ACTION_4, [...FIRMS, 'printed'], '121家以上', /121家以上/],
  quantity: [ACTION_4, [...FIRMS, 'value'], 121, /120/],
  baseline: [ACTION_4, [...FIRMS, 'baseline', 'value'], 148, /148|147/],
  extent: [ACTION_7, [...TARGET, 'extent'], 'district', /./],
  outcomes: [ACTION_7, [...TARGET, 'outcomes', 0, 'asOf'], '2099-01', /is after the data's own date/],
  position: [BRIDGE, ['properties', 'position', 'accuracy_m'], 0, /is not greater than 0/],
  datum: [STATIONS, ['features', 0, 'geometry', 'coordinates'], shifted(), /read as GCJ-02/],
  size: [PARK, ['properties', 'published_area_m2'], 50_000_000, /of the published 50000000 m²/],
  'base-map': [STATIONS, ['features', 0, 'properties', 'class'], 'harbour', /harbour/],
};

/** Rules that no form can break, and what meets them instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  json: 'typed as text',
  'check-geojson': 'saved from values, which the first check has seen',
  canonical: 'the desk writes every file in its canonical form',
  'action-files': 'no form adds or deletes an action',
  'expected-files': 'the desk takes no other name',
  'nothing-unused': 'told at the head of the record, for which it has no field',
};

function shifted(): number[] {
  return gcoord
    .transform([114.1177, 22.5521], gcoord.WGS84, gcoord.GCJ02)
    .map((number) => Number(number.toFixed(6)));
}

it('every rule has a wrong edit here, or a reason why no form can make one', () => {
  const folder = join(import.meta.dirname, '../../src/compile/rules');
  const rules = readdirSync(folder).map((name) => basename(name, '.ts'));
  expect([...Object.keys(WRONG), ...Object.keys(ELSEWHERE)].toSorted()).toEqual(rules.toSorted());
});

describe('a wrong edit is told beside its field, and not saved', () => {
  it.each(Object.entries(WRONG))('%s', async (_, [file, path, value, words]) => {
    const { editor, check, form, end } = startEditing();
    try {
      editor.set(file, path, value);
      await check();
      const told = editor.checked.problems.filter(({ message }) => words.test(message));
      const beside = told.filter((problem) => {
        const record = recordOf(problem.file, problem.path);
        if (record === null) return false;
        const message = problem.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        return [...fieldsOf(form(record))].some(
          ([place, html]) => isWithin(problem.path, place) && html.includes(message),
        );
      });
      expect(beside, JSON.stringify(editor.checked.problems)).not.toEqual([]);
      expect(await editor.save()).toMatchObject({ type: 'refused' });
    } finally {
      end();
    }
  });
});

describe('what no field is for', () => {
  it('as text that is not JSON is told of the file', async () => {
    const { editor, check, end } = startEditing();
    editor.setText(BRIDGE, '{');
    await check();
    expect(editor.problemsAt(BRIDGE)).not.toEqual([]);
    expect(await editor.save()).toMatchObject({ type: 'refused' });
    end();
  });

  it('as an orphan is told at the head of its record', async () => {
    const { editor, check, form, end } = startEditing();
    editor.set(CLINIC, ['properties', 'targets'], []);
    await check();
    const html = form({ type: 'site', file: CLINIC, path: [] });
    expect(html).toContain('data-record-problems');
    expect(await editor.save()).toMatchObject({ type: 'refused' });
    end();
  });

  it('what else is missing is told beside empty texts', async () => {
    const { editor, check, end } = startEditing();
    const file = 'luohu-2024/sites/new-place.geojson';
    editor.edit([[file, newSite('new-place')]]);
    editor.set(file, ['geometry'], { type: 'Point', coordinates: [114.12, 22.55] });
    editor.set(file, ['properties', 'position', 'method'], 'sketch');
    await check();
    const told = editor.problemsAt(file).map(({ path, message }) => `${path}: ${message}`);
    expect(told).toContain('properties.name:en: is empty');
    expect(told.join()).toMatch(/belongs to no target/);
    expect(told.join()).toMatch(/names no source for the position/);
    expect(told.join()).toMatch(/accuracy_m: is missing/);
    end();
  });

  it('an empty text is told once', async () => {
    const { editor, check, end } = startEditing();
    editor.set(BRIDGE, ['properties', 'name:zh-Hant'], '');
    editor.set(BRIDGE, ['properties', 'summary:en'], ' ');
    editor.set(BRIDGE, ['properties', 'position', 'note', 'en'], undefined);
    await check();
    expect(editor.problemsAt(BRIDGE).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'properties.name:zh-Hant: is empty',
      'properties.summary:en: has white space at an end',
      'properties.position.note.en: is missing',
    ]);
    end();
  });
});
