import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile } from '../../src/compile/source-file';

/** The one file of this text. */
function read(name: string, text: string): SourceFile | undefined {
  return readSourceFiles(new Map([[name, new TextEncoder().encode(text)]]))[0];
}

describe('the files that are read', () => {
  it('are JSON and GeoJSON, in the order given', () => {
    const names = [
      'base/water.geojson',
      'README.md',
      'luohu-2024/report.json',
      'luohu-2024/report.json5',
      'luohu-2024/geojson',
      'luohu-2024/report.json.orig',
    ];
    const files = new Map(names.map((name) => [name, new TextEncoder().encode('{}')]));
    expect(readSourceFiles(files).map(({ name, file }) => [name, file])).toEqual([
      ['base/water.geojson', 'geo/base/water.geojson'],
      ['luohu-2024/report.json', 'geo/luohu-2024/report.json'],
    ]);
  });

  it('have text and value', () => {
    expect(read('a/report.json', '{"title": "大望橋"}\n')).toEqual({
      name: 'a/report.json',
      file: 'geo/a/report.json',
      text: '{"title": "大望橋"}\n',
      value: { title: '大望橋' },
      problems: [],
      findings: [],
      isUsable: true,
    });
  });

  it('of the same bytes under another name are another file', () => {
    const bytes = new TextEncoder().encode('{}');
    const namesOf = (name: string) =>
      readSourceFiles(new Map([[name, bytes]])).map((file) => [file.name, file.file]);
    expect(namesOf('a/report.json')).toEqual([['a/report.json', 'geo/a/report.json']]);
    expect(namesOf('b/report.json')).toEqual([['b/report.json', 'geo/b/report.json']]);
    expect(namesOf('a/report.json')).toEqual([['a/report.json', 'geo/a/report.json']]);
  });

  it('that are unchanged are not read again', () => {
    const bytes = new TextEncoder().encode('{}');
    const [first] = readSourceFiles(new Map([['a/report.json', bytes]]));
    const [again] = readSourceFiles(new Map([['a/report.json', bytes]]));
    const [other] = readSourceFiles(new Map([['a/report.json', new TextEncoder().encode('{}')]]));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('a file that must not be walked', () => {
  it('has no value where it cannot be parsed', () => {
    const file = read('a/report.json', '{');
    expect(file).toMatchObject({ text: '{', findings: [], isUsable: false });
    expect(file?.value).toBeUndefined();
    expect(file?.problems).toEqual([
      { file: 'geo/a/report.json', path: '', message: expect.stringMatching(/^is not JSON: /) },
    ]);
  });

  it('has no value where a key would reach the prototype', () => {
    const file = read('a/sites/x.geojson', '{"properties": {"__proto__": {}}}');
    expect(file).toMatchObject({ findings: [], isUsable: false });
    expect(file?.value).toBeUndefined();
    expect(file?.problems).toEqual([
      {
        file: 'geo/a/sites/x.geojson',
        path: 'properties',
        message: 'has the reserved key "__proto__"',
      },
    ]);
  });

  it('keeps its value where only a key stands twice', () => {
    expect(read('a/report.json', '{"id": "a", "id": "b"}')).toMatchObject({
      value: { id: 'b' },
      problems: [{ path: 'id', message: 'the key stands twice in the same object' }],
      isUsable: true,
    });
  });

  it('that is the value null is a file all the same', () => {
    expect(read('a/report.json', 'null')).toMatchObject({ value: null, problems: [], isUsable: true });
  });
});

describe('GeoJSON', () => {
  function feature(geometry: object, more: object = {}): string {
    return JSON.stringify({ type: 'Feature', properties: {}, geometry, ...more });
  }
  const ring = [
    [114, 22],
    [114.1, 22],
    [114.1, 22.1],
    [114, 22],
  ];

  it.each([
    ['winding', feature({ type: 'Polygon', coordinates: [ring.toReversed()] })],
    ['precision', feature({ type: 'Point', coordinates: [114.12345678, 22] })],
    ['crs', feature({ type: 'Point', coordinates: [114, 22] }, { crs: {} })],
    ['id', feature({ type: 'Point', coordinates: [114, 22] }, { id: {} })],
    ['range', feature({ type: 'Point', coordinates: [190, 22] })],
    ['metres', feature({ type: 'Point', coordinates: [12_700_000, 2_500_000] })],
    ['swapped', feature({ type: 'Point', coordinates: [22, 114] })],
  ])('with a fault of %s is reported and can still be measured', (reason, text) => {
    const file = read('a/sites/x.geojson', text);
    expect(file?.findings.map((finding) => finding.reason)).toEqual([reason]);
    expect(file?.isUsable).toBe(true);
  });

  it('with an open ring cannot be measured', () => {
    const open = { type: 'Polygon', coordinates: [[...ring.slice(0, 3), [113, 21]]] };
    const file = read('a/sites/x.geojson', feature(open));
    expect(file?.findings).not.toEqual([]);
    expect(file?.isUsable).toBe(false);
  });

  it('with one harmless and one grave fault cannot be measured', () => {
    const both = { type: 'MultiPolygon', coordinates: [[ring.toReversed()], [ring.slice(0, 2)]] };
    expect(read('a/sites/x.geojson', feature(both))?.isUsable).toBe(false);
  });

  it('is not looked for in a file of another kind', () => {
    expect(read('a/report.json', feature({ type: 'Point', coordinates: ['x'] }))?.findings).toEqual([]);
  });
});
