// @ts-nocheck
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readGeoFiles } from '../../src/compile/files';
import { buildSearchIndex } from '../../src/compile/search-index';
import type { Dataset } from '../../src/domain/dataset';
import { searchRecords } from '../../src/domain/search/records';
import { loadFold, loadReader } from '../../src/domain/search/search-index';
import { createSearch } from '../../src/domain/search/search';

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

  it('is refused with other data', () => {
    const fewer = { ...dataset, sites: dataset.sites.slice(1) };
    expect(() => createSearch(fewer, index)).toThrow('The search index is of other data');
  });
});
