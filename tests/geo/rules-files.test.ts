import { describe, expect, it } from 'vitest';
import { checkGeojson } from '../../src/compile/rules/check-geojson';
import { problemLines, linesAfter, withText } from './support/check';
import { createWorld, toFiles } from './support/world';

const SITE = 'luohu-2024/sites/bridge.geojson';
const ACTION = 'luohu-2024/actions/07-space-expansion.json';

function sound(): ReturnType<typeof toFiles> {
  return toFiles(createWorld());
}

it('a sound folder has no problem', () => {
  expect(problemLines(sound())).toEqual([]);
});

describe('expected files', () => {
  it('a file that belongs nowhere is named', () => {
    const files = sound().set('luohu-2024/sites/bridge.json', new Uint8Array());
    expect(problemLines(files)).toContain(
      'geo/luohu-2024/sites/bridge.json: no such file is expected here (see geo/README.md)',
    );
  });

  it('a report without sources is named', () => {
    const files = sound();
    files.delete('luohu-2024/sources.json');
    expect(problemLines(files)).toContain('geo/luohu-2024/sources.json: is missing');
  });

  it('a folder without any report is named', () => {
    const files = new Map([...sound()].filter(([name]) => name.startsWith('base/')));
    expect(problemLines(files)).toEqual(['geo/: holds no report folder']);
  });
});

describe('ten actions', () => {
  it('a missing action is named by its number', () => {
    const files = sound();
    files.delete('luohu-2024/actions/03-leading-industries.json');
    expect(problemLines(files)).toEqual([
      'geo/luohu-2024/actions/03-<id>.json: is missing: action 3 of 10',
    ]);
  });

  it('two actions with one number are named', () => {
    const files = sound();
    files.set('luohu-2024/actions/07-other.json', files.get(ACTION) ?? new Uint8Array());
    expect(problemLines(files)).toContain(
      'geo/luohu-2024/actions/07-space-expansion.json: has the number of luohu-2024/actions/07-other.json',
    );
  });
});

describe('JSON', () => {
  it('a byte-order mark is refused', () => {
    const files = sound();
    const bytes = files.get(SITE) ?? new Uint8Array();
    files.set(SITE, new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]));
    expect(problemLines(files)).toEqual([
      `geo/${SITE}: starts with a byte-order mark: save it as UTF-8 without one`,
    ]);
  });

  it('bytes that are not UTF-8 are refused', () => {
    const files = sound().set(SITE, new Uint8Array([0x7b, 0xb4, 0xf3, 0x7d]));
    expect(problemLines(files)).toEqual([`geo/${SITE}: is not UTF-8`]);
  });

  it('a syntax error is named with line and column', () => {
    const files = withText(sound(), SITE, (text) => text.replace('"kind": ', '"kind" '));
    expect(problemLines(files)).toEqual([
      expect.stringMatching(/^geo\/luohu-2024\/sites\/bridge\.geojson: is not JSON: .*\(line 8, column 12\)$/),
    ]);
  });

  it('a key that stands twice is named by its path', () => {
    const files = withText(sound(), ACTION, (text) =>
      text.replace('"status": "met",', '"status": "met", "status": "missed",'),
    );
    expect(problemLines(files)).toContain(
      `geo/${ACTION}: targets[1].outcomes[1].status: the key stands twice in the same object`,
    );
  });

  it('the same key in different objects is no problem', () => {
    expect(problemLines(sound())).toEqual([]);
  });
});

describe('GeoJSON', () => {
  it('an open ring is named by its place', () => {
    const lines = linesAfter(({ park }) => {
      if (park.geometry?.type === 'Polygon') park.geometry.coordinates[0]?.pop();
    });
    expect(lines).toContain(
      'geo/luohu-2024/sites/park.geojson: geometry.coordinates[0]: the ring is open: it starts at 114.11, 22.56 and ends at 114.11, 22.57',
    );
  });

  it('check-geojson is asked as well, about what the first check lets pass', () => {
    const file = {
      name: SITE,
      file: `geo/${SITE}`,
      text: '{\n"type": "Point"\n}',
      value: {},
      problems: [],
      findings: [],
      isUsable: true,
    };
    expect(checkGeojson(file)).toEqual([
      { file: `geo/${SITE}`, path: 'line 1', message: expect.stringContaining('coordinates') },
    ]);
    expect(checkGeojson({ ...file, text: '{"type":"Point","coordinates":[1,2]}' })).toEqual([]);
  });
});

describe('schema', () => {
  it('an unknown key is named', () => {
    const files = withText(sound(), SITE, (text) => text.replace('"kind"', '"colour": 1, "kind"'));
    expect(problemLines(files)).toContain(`geo/${SITE}: properties.colour: is not a known key`);
  });

  it('a missing English text is named', () => {
    const files = withText(sound(), ACTION, (text) =>
      text.replace('"zh-Hant": "行動",\n    "en": "Action"', '"zh-Hant": "行動"'),
    );
    expect(problemLines(files)).toContain(`geo/${ACTION}: name.en: is missing`);
  });

  it('a value outside a closed list is named with the list', () => {
    const files = withText(sound(), SITE, (text) => text.replace('"kind": "bridge"', '"kind": "brigde"'));
    expect(problemLines(files)).toEqual([
      expect.stringContaining('properties.kind: is "brigde", expected ("port" | "zone"'),
    ]);
  });

  it('an outcome without a source is named', () => {
    const lines = linesAfter(({ actions }) => {
      const outcome = actions[6]?.targets[1]?.outcomes[0];
      if (outcome !== undefined) outcome.sources = [];
    });
    expect(lines).toEqual([`geo/${ACTION}: targets[1].outcomes[0].sources: names no source`]);
  });
});

describe('id matches file name', () => {
  it('a site with another id is named', () => {
    const files = withText(sound(), SITE, (text) => text.replace('"id": "bridge"', '"id": "brige"'));
    expect(problemLines(files)).toContain(
      `geo/${SITE}: id: is "brige", but the file’s name says "bridge"`,
    );
  });

  it('an action with another order is named', () => {
    const files = withText(sound(), ACTION, (text) => text.replace('"order": 7', '"order": 8'));
    expect(problemLines(files)).toContain(
      `geo/${ACTION}: order: is 8, but the file’s name says 7`,
    );
  });
});

describe('languages', () => {
  it('simplified characters in a traditional text are named', () => {
    const lines = linesAfter(({ park }) => {
      park.properties['name:zh-Hant'] = '罗湖公园';
    });
    expect(lines).toEqual([
      'geo/luohu-2024/sites/park.geojson: properties.name:zh-Hant: has simplified characters: 罗园',
    ]);
  });

  it('characters that serve both scripts are accepted', () => {
    const lines = linesAfter(({ park }) => {
      park.properties['name:zh-Hant'] = '太后里台床峰群衞裏着';
    });
    expect(lines).toEqual([]);
  });

  it('a Chinese text without a Chinese character is named', () => {
    const lines = linesAfter(({ report }) => {
      report.title['zh-Hant'] = 'Report';
    });
    expect(lines).toEqual([
      'geo/luohu-2024/report.json: title.zh-Hant: has no Chinese character',
    ]);
  });

  it('Chinese in an English text is accepted in brackets only', () => {
    const change = (text: string) => (world: ReturnType<typeof createWorld>) => {
      world.park.properties['summary:en'] = text;
    };
    expect(linesAfter(change('A greenway (碧道).'))).toEqual([]);
    expect(linesAfter(change('A 碧道.'))).toEqual([
      'geo/luohu-2024/sites/park.geojson: properties.summary:en: has Chinese characters outside brackets',
    ]);
  });
});

describe('canonical text', () => {
  it('another layout is named with its first line', () => {
    const files = withText(sound(), ACTION, (text) => text.replace('"order": 7', '"order":7'));
    expect(problemLines(files)).toEqual([
      `geo/${ACTION}: line 3: is not the canonical text: run "npm run geo:fix"`,
    ]);
  });
});

describe('files of a report', () => {
  it('a review that is missing is named', () => {
    const files = toFiles(createWorld());
    files.delete('luohu-2024/review-2023.json');
    expect(problemLines(files)).toContain('geo/luohu-2024/review-<year>.json: is missing');
  });

  it('a second review is named with the first', () => {
    const files = toFiles(createWorld());
    const text = files.get('luohu-2024/review-2023.json') ?? new Uint8Array();
    files.set('luohu-2024/review-2022.json', text);
    expect(problemLines(files)).toContain(
      'geo/luohu-2024/review-2022.json: a report has one review: luohu-2024/review-2023.json too',
    );
  });

  it('the review of another report is none of its own', () => {
    const files = toFiles(createWorld());
    for (const [name, bytes] of [...files]) {
      if (name.startsWith('luohu-2024/')) files.set(name.replace('luohu', 'futian'), bytes);
    }
    files.delete('futian-2024/review-2023.json');
    const lines = problemLines(files).filter((line) => line.includes('review-'));
    expect(lines).toEqual(['geo/futian-2024/review-<year>.json: is missing']);
  });
});
