import { join } from 'node:path';
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { buildSearchIndex } from '../../src/compile/search-index';
import type { Dataset } from '../../src/domain/dataset';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { createLookup } from '../../src/domain/lookup';
import { createFold } from '../../src/domain/search/fold';
import { formsOf, rangeIn } from '../../src/domain/search/forms';
import type { MarkedText } from '../../src/domain/search/hit';
import { narrow } from '../../src/domain/search/narrow';
import { partsOf } from '../../src/domain/search/ranges';
import type { Group } from '../../src/domain/search/records';
import { createSearch, NO_RESULT, type SearchResult } from '../../src/domain/search/search';
import { select } from '../../src/domain/select';
import { messages } from '../../src/i18n/all';
import { NO_FILTER } from '../../src/domain/view';

/** The data as committed, and the index as a browser gets it. */
const dataset = committedDataset();
const lookup = createLookup(dataset);
const index = JSON.parse(JSON.stringify(buildSearchIndex(dataset)));
const search = await createSearch(dataset, index);
const fold = createFold(index.folding);

function committedDataset(): Dataset {
  const { compiled } = compile(readGeoFiles(join(import.meta.dirname, '../../geo')));
  if (compiled === null) throw new Error('geo/ does not compile');
  return compiled.dataset;
}

function first(query: string): string {
  return all(search(query))[0] ?? 'nothing';
}

/** Group and id of every hit, as they are listed. */
function all(result: SearchResult): readonly string[] {
  return result.order.flatMap((group) => result[group].map(({ id }) => `${group}/${id}`));
}

function nameOf(group: Group, id: string, lang: Language): string {
  if (group === 'sites') return lookup.site(id).name[lang];
  return (group === 'targets' ? lookup.target(id).title : lookup.action(id).name)[lang];
}

function marked({ text, ranges }: MarkedText): readonly string[] {
  return partsOf(text, ranges).flatMap((part) => (part.isMarked ? [part.text] : []));
}

/** What is marked of a site's name. */
function markedName(query: string, id: string, lang: Language): readonly string[] {
  const hit = search(query).sites.find((site) => site.id === id);
  if (hit === undefined) throw new Error(`"${query}" does not find ${id}`);
  return marked({ text: nameOf('sites', id, lang), ranges: hit[lang].ranges });
}

describe('the right thing comes first', () => {
  it.each([
    ['清水河', 'sites/qingshuihe-hq-new-town'],
    ['羅湖口岸', 'sites/luohu-port'],
    ['罗湖口岸', 'sites/luohu-port'],
    ['qingshuihe', 'sites/qingshuihe-hq-new-town'],
    ['qsh', 'sites/qingshuihe-hq-new-town'],
    ['luo hu', 'sites/luohu-port'],
    ['louhu', 'sites/luohu-port'],
    ['Luohu Port', 'sites/luohu-port'],
    ['liantang', 'sites/liantang-port'],
    ['春风', 'sites/chunfeng-tunnel'],
    ['chunfeng', 'sites/chunfeng-tunnel'],
    ['大夢橋', 'sites/dawang-bridge'],
    ['11號線', 'sites/hongling-south-station'],
    ['5000', 'targets/space-expansion.affordable-homes'],
    ['超充', 'targets/urban-quality.supercharging-stations'],
    ['hospital beds', 'targets/public-wellbeing.hospital-beds'],
  ])('%s: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('kouan: the three ports, before the land around one of them', () => {
    const kinds = search('kouan').sites.map(({ id }) => lookup.site(id).kind);
    expect(kinds).toEqual(['port', 'port', 'port', 'zone']);
    expect(search('kouan').order[0]).toBe('sites');
  });

  it('a number is that number, and the start of a longer one only where there is none', () => {
    expect(all(search('5000'))).toEqual(['targets/space-expansion.affordable-homes']);
    expect(all(search('500'))).toEqual(['targets/investment-attraction.global-500-projects']);
    expect(all(search('150'))).toEqual(['targets/urban-quality.parking-spaces']);
    expect(search('150').isForgiving).toBe(true);
  });

  it('岗: places with 崗 in their names, and none without', () => {
    const names = search('岗').sites.map(({ id }) => lookup.site(id).name['zh-Hant']);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !name.includes('崗'))).toEqual([]);
  });

  it.each([
    ['lhka', 'sites/luohu-port'],
    ['Lo Wu', 'sites/luohu-port'],
    ['Luóhú kǒu’àn', 'sites/luohu-port'],
    ['ＬＵＯＨＵ　ＰＯＲＴ', 'sites/luohu-port'],
    ['luohu口岸', 'sites/luohu-port'],
    ['port luohu', 'sites/luohu-port'],
    ['口岸 羅湖', 'sites/luohu-port'],
    ['11号线', 'sites/hongling-south-station'],
    ['１１號綫', 'sites/hongling-south-station'],
    ['line11', 'sites/hongling-south-station'],
    ['B1', 'sites/b1-cooperation-park'],
    ['sungang', 'sites/sungang'],
    ['國貿', 'sites/renmin-south'],
    ['消費', 'actions/consumption-upgrade'],
    ['Urban quality', 'actions/urban-quality'],
    ['超5000套', 'targets/space-expansion.affordable-homes'],
    ['5,000', 'targets/space-expansion.affordable-homes'],
    ['2.5萬', 'targets/urban-quality.chargers'],
    ['25000', 'targets/urban-quality.chargers'],
    ['220萬㎡', 'targets/space-expansion.industrial-space-reserve'],
    ['2.2 million', 'targets/space-expansion.industrial-space-reserve'],
    ['七個幫', 'targets/business-environment.help-campaigns'],
    ['people’s wellbeing', 'actions/public-wellbeing'],
  ])('%s: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });
});

describe('the name of a kind', () => {
  it.each(dataset.sites.map(({ id, kind }) => [id, kind] as const))('finds %s', (id, kind) => {
    for (const lang of LANGUAGES) {
      const found = search(messages(lang).kinds[kind]);
      expect(found.isForgiving).toBe(false);
      expect(found.sites.map((site) => site.id)).toContain(id);
    }
  });

  it.each([
    ['bridge', 'sites/dawang-bridge'],
    ['橋樑', 'sites/dawang-bridge'],
    ['gonglu', 'nothing'],
    ['火车站', 'sites/luohu-north-station'],
    ['huochezhan', 'sites/luohu-north-station'],
  ])('%s: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('puts places that are named so before those that only are of the kind', () => {
    const names = search('park').sites.map(({ id }) => lookup.site(id).name.en);
    const isNamed = names.map((name) => /park/i.test(name));
    expect(isNamed).toEqual(isNamed.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('is not shown as another name of the place', () => {
    const [hit] = search('橋樑').sites;
    expect(hit?.['zh-Hant'].otherName).toBeNull();
  });
});

describe.each(dataset.sites.map((site) => [site.id, site] as const))('%s', (id, { name }) => {
  it.each(LANGUAGES)('comes first by its name in %s', (lang) => {
    expect(first(name[lang])).toBe(`sites/${id}`);
  });

  it('is among the first three by its pinyin and by its initials', () => {
    const spelled = (pattern: 'pinyin' | 'first'): string =>
      pinyin(name['zh-Hans'], { pattern, toneType: 'none', v: true, nonZh: 'consecutive' });
    for (const pattern of ['pinyin', 'first'] as const) {
      const query = spelled(pattern).replace(/[^\p{L}\p{N}]/gu, '');
      expect(all(search(query)).slice(0, 3)).toContain(`sites/${id}`);
    }
  });
});

describe('slips', () => {
  it.each([
    ['羅口岸', 'sites/luohu-port'],
    ['羅湖港口岸', 'sites/luohu-port'],
    ['连塘口岸', 'sites/liantang-port'],
    ['深港體育基地', 'sites/sports-exchange-base'],
    ['Liantnag', 'sites/liantang-port'],
    ['wenjinud port', 'sites/wenjindu-port'],
    ['chunfeg tunel', 'sites/chunfeng-tunnel'],
    ['jewelry and jade', 'targets/emerging-industries.jade-trade-platform'],
  ])('%s: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
    expect(search(query).isForgiving).toBe(true);
  });

  it('are not looked for where something fits to the letter', () => {
    const { sites, isForgiving } = search('honghu');
    expect(sites.map(({ id }) => id)).not.toContain('park-donghu');
    expect(isForgiving).toBe(false);
  });

  it('put the nearest spelling first', () => {
    const ids = search('Hongleng').sites.map(({ id }) => id);
    expect(ids.indexOf('park-honggang')).toBeGreaterThan(ids.indexOf('hongling-south-station'));
    expect(ids.indexOf('park-honggang')).toBeGreaterThan(ids.indexOf('hongling-finance-belt'));
  });

  it.each(['大夢樓', '夢橋', '清水灣 總部新村', 'nanshan', '5001', 'qsx'])(
    '%s is too far from anything',
    (query) => {
      expect(all(search(query))).toEqual([]);
    },
  );
});

describe('marks', () => {
  it.each([
    ['口岸', 'luohu-port', 'zh-Hant', ['口岸']],
    ['kouan', 'luohu-port', 'zh-Hant', ['口岸']],
    ['koua', 'luohu-port', 'zh-Hans', ['口岸']],
    ['qsh', 'qingshuihe-hq-new-town', 'zh-Hant', ['清水河']],
    ['luo hu', 'luohu-port', 'en', ['Luohu']],
    ['port luohu', 'luohu-port', 'en', ['Luohu', 'Port']],
    ['louhu', 'luohu-port', 'en', ['Luohu']],
    ['大夢橋', 'dawang-bridge', 'zh-Hant', ['大望橋']],
    ['11號線', 'hongling-south-station', 'zh-Hans', ['11号线']],
    ['八園連通', 'eight-parks-link', 'zh-Hant', ['八園」連通']],
    ['深港體育基地', 'sports-exchange-base', 'zh-Hant', ['深港體育', '基地']],
    ['park', 'eight-parks-link', 'en', ['parks']],
    ['Luohu Port', 'luohu-port', 'zh-Hant', ['羅湖']],
    ['口岸 羅湖', 'luohu-port', 'zh-Hant', ['羅湖口岸']],
  ] as const)('%s in the name of %s, %s: %j', (query, id, lang, expected) => {
    expect(markedName(query, id, lang)).toEqual(expected);
  });

  it('are on another name where that was found', () => {
    const [hit] = search('guomao').sites;
    const other = (lang: Language): unknown => {
      const otherName = hit?.[lang].otherName ?? null;
      return otherName === null ? null : [otherName.text, marked(otherName)];
    };
    expect(other('zh-Hant')).toEqual(['國貿', ['國貿']]);
    expect(other('zh-Hans')).toEqual(['国贸', ['国贸']]);
    expect(other('en')).toEqual(['Guomao', ['Guomao']]);
  });

  it('are on no other name that has only a part of the query', () => {
    const [hit] = search('Lo Wu 口岸').sites;
    expect(hit?.id).toBe('luohu-port');
    expect(hit?.en).toEqual({ ranges: [], otherName: null });
  });
});

describe('rangeIn', () => {
  it('marks a character of two code units whole, however little of its pinyin is typed', () => {
    const { pinyin: form } = formsOf('𠮷野', fold, ['ji', 'ye']);
    expect(form && rangeIn(form, 0, 1)).toEqual([0, 2]);
  });
});

describe('any text is a query', () => {
  it.each(['', '  ', '(', ')', '\\', '*', '[', '「」', '\0', '\u{1f682}', '\ud800'])(
    '%j finds nothing',
    (query) => {
      expect(search(query)).toEqual(NO_RESULT);
    },
  );

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['the name of an inherited member', '__proto__ constructor'],
    ['an attack', "'; DROP TABLE sites; --"],
    ['a long word', 'a'.repeat(2000)],
    ['many characters', '羅'.repeat(2000)],
    ['many brackets', '('.repeat(2000)],
    ['many words', 'luohu '.repeat(400)],
    ['a book', Array.from({ length: 1e5 }, (_, page) => `a${page}`).join(' ')],
    ['characters that fold to eighteen each', '\ufdfa'.repeat(2000)],
  ])('%s neither throws nor takes long', (_, query) => {
    const start = performance.now();
    search(query);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  const texts = dataset.sites.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]);
  const queries = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom(...texts).map((text) => text.slice(0, 8)),
        fc.constantFrom(...'羅湖口岸站ab5 (\\'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(''));

  it('lists each hit once, marks inside the names only, and keeps nothing between searches', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const result = search(query);
        expect(new Set(all(result)).size).toBe(all(result).length);
        expect(search(query)).toEqual(result);
        for (const group of result.order) {
          for (const hit of result[group]) {
            for (const lang of LANGUAGES) {
              const text = nameOf(group, hit.id, lang);
              const parts = partsOf(text, hit[lang].ranges).map((part) => part.text);
              expect(parts.join('')).toBe(text);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same by the folded text', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(fold(fold(query))).toBe(fold(query));
        expect(search(fold(query))).toEqual(search(query));
      }),
      { numRuns: 300 },
    );
  });
});

describe('narrow', () => {
  const result = search('罗湖');

  it('hides nothing without a filter', () => {
    expect(narrow(result, select(dataset, lookup, NO_FILTER))).toEqual({ result, hiddenCount: 0 });
  });

  it('keeps the hits that the filter shows, and counts the others', () => {
    const shown = select(dataset, lookup, { ...NO_FILTER, actions: ['urban-quality'] });
    const { result: kept, hiddenCount } = narrow(result, shown);
    expect(kept.sites.map(({ id }) => id)).toEqual(
      result.sites.map(({ id }) => id).filter((id) => shown.sites.some((site) => site.id === id)),
    );
    expect(kept.sites.length).toBeGreaterThan(0);
    expect(hiddenCount).toBe(all(result).length - all(kept).length);
    expect(hiddenCount).toBeGreaterThan(0);
  });

  it('drops a group of which nothing is left', () => {
    expect(narrow(search('hospital beds'), { sites: [], targets: [] }).result.order).toEqual([]);
  });
});
