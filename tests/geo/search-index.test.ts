import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { buildSearchIndex } from '../../src/compile/search-index';
import type { Dataset } from '../../src/domain/dataset';
import { searchRecords } from '../../src/domain/search/records';
import { FIELDS, loadFold, loadReader, loadTerms } from '../../src/domain/search/search-index';
import { createSearch } from '../../src/domain/search/search';
import { compiledAfter } from './support/check';

const dataset = committedDataset();
const index = buildSearchIndex(dataset);
const fold = loadFold(index);
const readingOf = loadReader(index, fold);

function committedDataset(): Dataset {
  const { compiled } = compile(readGeoFiles(join(import.meta.dirname, '../../geo')));
  if (compiled === null) throw new Error('geo/ does not compile');
  return compiled.dataset;
}

describe('the search index', () => {
  it('is small enough to be loaded when the search is first used', () => {
    const bytes = gzipSync(JSON.stringify(index), { level: 9 }).length;
    expect(bytes).toBeLessThan(30_000);
  });

  it('is the same for the same data', () => {
    expect(JSON.stringify(buildSearchIndex(dataset))).toBe(JSON.stringify(index));
  });

  it('folds Traditional and Simplified names to the same text', () => {
    const names = dataset.sites.map(({ name }) => name);
    expect(names.map((name) => fold(name['zh-Hant']))).toEqual(
      names.map((name) => fold(name['zh-Hans'])),
    );
  });

  it('folds variants that the data do not write', () => {
    expect(fold('１１號綫 Lǜdào ＭｉｘＣ')).toBe('11号线 lvdao mixc');
  });

  it('knows how every Chinese text is read', () => {
    const texts = searchRecords(dataset).flatMap(({ labels }) => labels.map(({ text }) => text));
    expect(texts.filter((text) => readingOf(text) === null)).toEqual([]);
  });

  it.each([
    ['新建長者服務中心', 'xin jian zhang zhe fu wu zhong xin'],
    ['銀湖山—紅崗公園', 'yin hu shan hong gang gong yuan'],
    ['11號線紅嶺南站', 'hao xian hong ling nan zhan'],
  ])('reads %s as %s', (text, expected) => {
    expect(readingOf(text)?.join(' ')).toBe(expected);
  });

  it('is refused with other data', async () => {
    const fewer = { ...dataset, sites: dataset.sites.slice(1) };
    await expect(createSearch(fewer, index)).rejects.toThrow('The search index is of other data');
  });
});

describe('the index of a small dataset', () => {
  /** The index where the bridge has these other names. */
  function indexWith(...aliases: readonly string[]) {
    const { dataset: small } = compiledAfter(({ bridge }) => {
      bridge.properties.aliases = [...aliases];
    });
    return { small, made: buildSearchIndex(small) };
  }

  const pairsOf = (folding: string) => folding.match(/../gsu);
  const syllablesOf = (readings: string) => readings.match(/\P{ASCII}[a-z]+/gu);

  it('folds what is written or meant in the data, and no other character', () => {
    const { made } = indexWith('蓮塘');
    expect(pairsOf(made.folding)).toEqual(expect.arrayContaining(['橋桥', '蓮莲', '動动', '標标']));
    expect(pairsOf(made.folding)?.filter(([from, to]) => from === to)).toEqual([]);
    // Nothing of the data is written so.
    expect(made.folding).not.toMatch(/[灣湾東东]/);
    expect(loadFold(made)('蓮塘橋灣')).toBe('莲塘桥灣');
  });

  it('has of each character the reading that most texts have, and the texts that read it otherwise', () => {
    const { made } = indexWith('長者', '長橋', '長街');
    expect(syllablesOf(made.readings)).toEqual(
      expect.arrayContaining(['大da', '望wang', '桥qiao', '长chang', '街jie', '者zhe']),
    );
    expect(made.readings.match(/长/g)).toHaveLength(1);
    expect(made.otherReadings).toEqual({ 长者: 'zhang zhe' });
  });

  it('has the other reading where that is in the majority', () => {
    const { made } = indexWith('長橋', '長者', '長者之家');
    expect(syllablesOf(made.readings)).toContain('长zhang');
    expect(made.otherReadings).toEqual({ 长桥: 'chang qiao' });
  });

  it('has no reading of a text with a character that no dictionary has', () => {
    const { made } = indexWith('㐄𠮷村');
    expect(made.readings).not.toMatch(/[㐄𠮷村]/u);
    expect(made.otherReadings).toEqual({});
    const known = indexWith('吉村').made;
    expect(syllablesOf(known.readings)).toEqual(expect.arrayContaining(['吉ji', '村cun']));
  });

  it('parts names from other names, pinyin and its endings', async () => {
    const terms = await loadTerms(indexWith('萬象城', 'MixC').made);
    const fieldsOf = (term: string): readonly string[] =>
      FIELDS.filter((name) => terms.search(term, { fields: [name] }).length > 0);
    expect(fieldsOf('大望')).toEqual(['name']);
    expect(fieldsOf('dawang')).toEqual(['name']);
    expect(fieldsOf('mixc')).toEqual(['alias']);
    expect(fieldsOf('万象')).toEqual(['alias']);
    expect(fieldsOf('park')).toEqual(['alias']);
    expect(fieldsOf('120')).toEqual(['alias']);
    expect(fieldsOf('dawangqiao')).toEqual(['pinyin']);
    expect(fieldsOf('dwq')).toEqual(['pinyin']);
    expect(fieldsOf('wangqiao')).toEqual(['inner']);
    expect(fieldsOf('wq')).toEqual([]);
    expect(fieldsOf('tiananmen')).toEqual([]);
  });

  it('has each term of a record once', () => {
    const { terms } = indexWith('塔塔塔', '塔').made;
    const [, counts = {}] = terms.index.find(([term]) => term === '塔') ?? [];
    // By field and record; the bridge is the first of all.
    expect(Object.values(counts)).toEqual([{ 0: 1 }]);
  });

  it('has terms of the same ending side by side', () => {
    const terms = indexWith('大橋', '長橋').made.terms.index.map(([term]) => term);
    const together = ['qiao', 'daqiao', 'changqiao', 'wangqiao', 'dawangqiao'];
    const places = together.map((term) => terms.indexOf(term)).toSorted((a, b) => a - b);
    const [first = NaN] = places;
    expect(first).toBeGreaterThanOrEqual(0);
    expect(places).toEqual([0, 1, 2, 3, 4].map((step) => first + step));
  });

  it('finds by either writing, by pinyin, by initials and by a figure', async () => {
    const { small, made } = indexWith('萬象城');
    const search = await createSearch(small, JSON.parse(JSON.stringify(made)));
    const sites = (query: string) => search(query).sites.map(({ id }) => id);
    for (const query of ['萬象', '万象', 'wanxiang', 'xiangcheng', 'wxc']) {
      expect(sites(query), query).toEqual(['bridge']);
    }
    expect(search('120').targets.map(({ id }) => id)).toEqual(['emerging-industries.firms']);
    expect(sites('beijing')).toEqual([]);
  });
});
