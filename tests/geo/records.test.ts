import { describe, expect, it } from 'vitest';
import type { GeoFiles } from '../../src/compile/files';
import { toRecords, type Records } from '../../src/compile/records';
import { readSourceFiles } from '../../src/compile/source-file';
import { withText } from './support/check';
import { createWorld, toFiles } from './support/world';

const SITE = 'luohu-2024/sites/bridge.geojson';
const ACTION = 'luohu-2024/actions/07-space-expansion.json';
const REVIEW = 'luohu-2024/review-2023.json';
const SOURCES = 'luohu-2024/sources.json';

function sound(): Map<string, Uint8Array> {
  return toFiles(createWorld());
}

function recordsOf(files: GeoFiles): Records {
  return toRecords('luohu-2024', readSourceFiles(files));
}

/** The records of the sound world with one file's text changed. */
function recordsAfter(name: string, edit: (text: string) => string): Records {
  return recordsOf(withText(sound(), name, edit));
}

function without(...names: readonly string[]): Records {
  return recordsOf(new Map([...sound()].filter(([name]) => !names.includes(name))));
}

describe('the records of a report', () => {
  it('are those of its folder, and the base map', () => {
    const records = recordsOf(sound());
    expect(records.folder).toBe('luohu-2024');
    expect(records.report?.file).toBe('geo/luohu-2024/report.json');
    expect(records.report?.value.delivered).toBe('2024-01-23');
    expect(records.review?.file).toBe(`geo/${REVIEW}`);
    expect(records.sources?.file).toBe(`geo/${SOURCES}`);
    expect(records.actions).toHaveLength(10);
    expect(records.sites.map(({ file }) => file)).toEqual([
      `geo/${SITE}`,
      'geo/luohu-2024/sites/park.geojson',
      'geo/luohu-2024/sites/clinic.geojson',
    ]);
    expect(records.base.map(({ value }) => value.name)).toEqual(['water', 'metro-stations']);
    expect(records.uncertain).toEqual(new Set());
    expect(records.isComplete).toBe(true);
  });

  it('are none of a folder whose name only starts alike', () => {
    const others = [...sound()].map(([name, bytes]) => {
      return [name.replace('luohu-2024/', 'luohu-2024-draft/'), bytes] as const;
    });
    const records = recordsOf(new Map(others));
    expect(records).toMatchObject({ report: null, review: null, sources: null });
    expect(records.actions).toEqual([]);
    expect(records.sites).toEqual([]);
    expect(records.base).toHaveLength(2);
    expect(records.ids.sites).toEqual(new Set());
  });

  it('tell the ids that others may refer to', () => {
    const { ids } = recordsOf(sound());
    expect(ids.sites).toEqual(new Set(['bridge', 'park', 'clinic']));
    expect(ids.sources).toEqual(new Set(['article', 'map']));
    expect(ids.reviews).toEqual(new Set(['2023-firms', '2023-park']));
    expect(ids.actions.size).toBe(10);
    expect(ids.actions).toContain('space-expansion');
    expect(ids.targets.size).toBe(13);
    expect(ids.targets).toContain('space-expansion.bridge');
  });
});

describe('a file that breaks its schema', () => {
  it('is no record, but what it defines is still known', () => {
    const records = recordsAfter(ACTION, (text) => text.replace('"order": 7', '"order": "7"'));
    expect(records.actions.map(({ value }) => value.order)).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10]);
    expect(records.ids.actions).toContain('space-expansion');
    expect(records.ids.targets).toContain('space-expansion.bridge');
    expect(records.uncertain).toEqual(new Set());
    expect(records.isComplete).toBe(false);
  });

  it('is still a record where no more than texts are to be written', () => {
    const records = recordsAfter(ACTION, (text) =>
      text.replace('"en": "Action"', '"en": ""').replace('"en": "Summary"', '"en": ""'),
    );
    expect(records.actions[6]?.value.name.en).toBe('');
    expect(records.isComplete).toBe(true);
  });

  it('is no record where a text is to be written and more is wrong', () => {
    const records = recordsAfter(ACTION, (text) =>
      text.replace('"en": "Action"', '"en": ""').replace('"order": 7', '"order": 70'),
    );
    expect(records.actions).toHaveLength(9);
  });

  it('is no record where a list is empty that must not be', () => {
    const records = recordsAfter(ACTION, (text) =>
      text.replaceAll(/"sources": \["article"\]/g, '"sources": []'),
    );
    expect(records.actions).toHaveLength(9);
    expect(records.isComplete).toBe(false);
  });

  it('defines only what has an id that is a text, in a list that is one', () => {
    const ids = (text: string): Records['ids'] => recordsAfter(SOURCES, () => text).ids;
    expect(ids('{"sources": [{"id": 1}, null, "map", {"id": "a"}, {}]}').sources).toEqual(
      new Set(['a']),
    );
    expect(ids('{"sources": {"id": "a"}}').sources).toEqual(new Set());
    expect(ids('[]').sources).toEqual(new Set());
  });
});

describe('a site', () => {
  it('whose geometry is beyond measure is no record, but known by the name of its file', () => {
    const records = recordsAfter(SITE, (text) => text.replace('114.16096', '"here"'));
    expect(records.sites).toHaveLength(2);
    expect(records.ids.sites).toContain('bridge');
    expect(records.isComplete).toBe(false);
  });

  it('whose geometry is only written too finely is a record', () => {
    const records = recordsAfter(SITE, (text) => text.replace('114.16096', '114.16096001'));
    expect(records.sites).toHaveLength(3);
  });
});

describe('an unknown id may be in a file that cannot be read', () => {
  it.each([
    [ACTION, ['targets', 'actions']],
    [REVIEW, ['reviews']],
    [SOURCES, ['sources']],
    // Their files' names tell what they define.
    [SITE, []],
    ['luohu-2024/report.json', []],
  ])('of %s: %j', (name, kinds) => {
    const { uncertain, isComplete } = recordsAfter(name, () => '{');
    expect(uncertain).toEqual(new Set(kinds));
    expect(isComplete).toBe(false);
  });

  it('and in one that is not there at all', () => {
    expect(without(REVIEW, SOURCES).uncertain).toEqual(new Set(['reviews', 'sources']));
  });

  it('a file beside the report that is none of its kinds is not missed', () => {
    const files = sound().set('luohu-2024/notes.json', new TextEncoder().encode('{'));
    expect(recordsOf(files).isComplete).toBe(true);
  });
});
