import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { issueMessage, issuePath, SCHEMAS, type RecordKind } from '../../src/compile/schema';
import { formatPath } from '../../src/validate/path';
import { createWorld } from './support/world';

/** What the schema says of a value, a line an issue. */
function faultsOf(kind: RecordKind, value: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(SCHEMAS[kind], value);
  return issues.map((issue) => `${formatPath(issuePath(issue))}: ${issueMessage(issue)}`);
}

describe('the schema of an action', () => {
  const after = (changes: object): readonly string[] => {
    const [action] = createWorld().actions;
    return faultsOf('action', { ...action, ...changes });
  };

  it('takes a sound one', () => {
    expect(after({})).toEqual([]);
  });

  it('says what is missing and what it does not know', () => {
    expect(after({ summary: { 'zh-Hant': '摘要' } })).toEqual(['summary.en: is missing']);
    expect(after({ colour: 'red' })).toEqual(['colour: is not a known key']);
  });

  it('says what stands there, and what it would take', () => {
    expect(after({ order: '7' })).toEqual(['order: is "7", expected number']);
    expect(after({ order: 11 })).toEqual(['order: is 11, expected <=10']);
    expect(after({ id: null })).toEqual(['id: is null, expected string']);
  });

  it('says that a number is not allowed where only its kind is wrong', () => {
    expect(after({ order: 1.5 })).toEqual(['order: 1.5 is not allowed here']);
  });

  it('has words of its own for some faults', () => {
    expect(after({ id: 'Parks' })).toEqual(['id: is not a kebab-case id (a-z, 0-9, hyphens)']);
    expect(after({ targets: [] })).toEqual(['targets: has no target']);
  });

  it('names a place in a list by its number', () => {
    const [action] = createWorld().actions;
    const [target] = action?.targets ?? [];
    expect(after({ targets: [target, { ...target, paragraph: 32 }] })).toEqual([
      'targets[1].paragraph: is 32, expected <=31',
    ]);
  });

  it('names no place where the whole is of the wrong kind', () => {
    expect(faultsOf('action', 'text')).toEqual([': is "text", expected Object']);
  });
});

describe('the schema of a site', () => {
  const { bridge } = createWorld();

  it.each(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'])(
    'takes a %s',
    (type) => {
      expect(faultsOf('site', { ...bridge, geometry: { type, coordinates: [] } })).toEqual([]);
    },
  );

  it('takes no position at all', () => {
    expect(faultsOf('site', { ...bridge, geometry: null })).toEqual([]);
  });

  it.each([['GeometryCollection'], ['Circle'], ['toString'], [null], [['Point']]])(
    'takes no geometry of the type %j',
    (type) => {
      expect(faultsOf('site', { ...bridge, geometry: { type } })).toEqual([
        'geometry: is not a Point, LineString or Polygon, single or multiple',
      ]);
    },
  );

  it('is a Feature alone', () => {
    expect(faultsOf('site', { ...bridge, type: 'FeatureCollection' })).toEqual([
      'type: is "FeatureCollection", expected "Feature"',
    ]);
  });
});

describe('the schema of the base map', () => {
  const { water } = createWorld();
  const [reservoir] = water.features;
  const after = (changes: object): readonly string[] => faultsOf('base', { ...water, ...changes });
  const withFeature = (changes: object): readonly string[] =>
    after({ features: [{ ...reservoir, ...changes }] });

  it('takes a sound file', () => {
    expect(after({})).toEqual([]);
  });

  it('asks for name, licence, sources, accuracy and features', () => {
    expect(after({ name: '' })).toEqual(['name: is empty']);
    expect(after({ licence: '' })).toEqual(['licence: is empty']);
    expect(after({ sources: [] })).toEqual(['sources: names no source']);
    expect(after({ sources: [''] })).toEqual(['sources[0]: is empty']);
    expect(after({ accuracy_m: 0 })).toEqual(['accuracy_m: is not greater than 0']);
    expect(after({ features: [] })).toEqual(['features: has no feature']);
    expect(after({ description: { 'zh-Hant': '底圖', en: '' } })).toEqual(['description.en: is empty']);
  });

  it.each(['a', '9', 'river-2', 'hk-heung-yuen-wai'])('takes the id %s', (id) => {
    expect(withFeature({ id })).toEqual([]);
  });

  it.each(['', 'River', 'river_2', '-river', 'river-', 'a--b', 'a b', '水'])(
    'does not take the id %j',
    (id) => {
      expect(withFeature({ id })).toEqual(['features[0].id: is not a kebab-case id']);
    },
  );

  it('has flat properties', () => {
    expect(withFeature({ properties: { class: 'river', rank: 1, unnamed: true } })).toEqual([]);
    for (const nested of [null, ['a'], { a: 1 }]) {
      expect(withFeature({ properties: { tags: nested } })).toEqual([
        'features[0].properties.tags: is not a text, a number, true or false: base properties are flat',
      ]);
    }
  });

  it('has a geometry in every feature', () => {
    expect(withFeature({ geometry: null })).toEqual([
      'features[0].geometry: is not a Point, LineString or Polygon, single or multiple',
    ]);
  });
});
