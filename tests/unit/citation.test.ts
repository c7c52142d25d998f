import { describe, expect, it } from 'vitest';
import type { Dataset, Site, Source, Target } from '../../src/domain/dataset';
import { LANGUAGES, type Localized } from '../../src/domain/language';
import { createLookup } from '../../src/domain/lookup';
import { NO_FILTER } from '../../src/domain/view';
import { issueAddress } from '../../src/domain/report-mistake';
import { siteTexts, targetTexts, viewTexts } from '../../src/i18n/share';

const ADDRESS = 'https://example.org/map/?site=dawang-bridge&lang=en';

function text(zhHant: string, zhHans: string, en: string): Localized {
  return { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };
}

const ARTICLE: Source = {
  id: 'article',
  title: '深圳羅湖建設再提速',
  lang: 'zh-Hant',
  publisher: text('某社區網（轉載）', '某社区网（转载）', 'A community site (repost)'),
  address: 'http://news.example.org/show-1.html',
  published: null,
  retrieved: '2026-11-23',
  licence: 'facts only',
};

function createTarget(changes: Partial<Target> = {}): Target {
  return {
    id: 'space-expansion.dawang-bridge',
    action: 'space-expansion',
    paragraph: 28,
    printed: '大望橋',
    alsoPrinted: [],
    title: text('建成大望橋', '建成大望桥', 'Finish Dawang Bridge'),
    type: 'deliverable',
    quantity: null,
    baseline: null,
    extent: 'sites',
    sites: ['dawang-bridge'],
    note: null,
    outcomes: [],
    status: 'no-evidence',
    ...changes,
  };
}

function createSite(changes: Partial<Site> = {}): Site {
  return {
    id: 'dawang-bridge',
    name: text('大望橋', '大望桥', 'Dawang Bridge'),
    aliases: [],
    kind: 'bridge',
    targets: ['space-expansion.dawang-bridge'],
    reviews: ['2023-bridge'],
    actions: ['space-expansion'],
    backgroundActions: [],
    summary: text('橋', '桥', 'A bridge.'),
    position: {
      method: 'between-landmarks',
      accuracyMeters: 150,
      confidence: 'medium',
      sources: [],
      note: text('', '', ''),
    },
    place: {
      shape: 'line',
      bbox: [114.16096, 22.60443, 114.16264, 22.60583],
      anchor: [114.1618, 22.60513],
      lengthMeters: 233,
      areaSquareMeters: null,
    },
    publishedLengthMeters: null,
    publishedAreaSquareMeters: null,
    nameOrder: { 'zh-Hant': 0, 'zh-Hans': 0, en: 0 },
    isNamedElsewhere: false,
    ...changes,
  };
}

const DATASET: Dataset = {
  report: {
    id: 'luohu-2024',
    key: null,
    year: 2024,
    title: text('羅湖區2024年政府工作報告', '罗湖区2024年政府工作报告', 'Luohu Work Report 2024'),
    issuer: text('深圳市羅湖區人民政府', '深圳市罗湖区人民政府', 'Luohu District Government'),
    delivered: '2024-01-23',
    dataAsOf: '2026-11-23',
    caveat: text('', '', ''),
    source: 'article',
  },
  actions: [],
  targets: [createTarget()],
  sites: [createSite()],
  reviews: [
    {
      id: '2023-bridge',
      year: 2023,
      paragraph: 13,
      printed: [],
      text: text('', '', ''),
      action: null,
      sites: ['dawang-bridge'],
    },
  ],
  sources: [ARTICLE],
};
const LOOKUP = createLookup(DATASET);

/** Spaces of every kind as plain ones, so that the expectation can be read. */
function plain(words: string): string {
  return words.replaceAll(/[^\S\n]/g, ' ');
}

describe('the citation of a site', () => {
  it('names issuer, report, date, article, paragraphs, entry, data date and address in English', () => {
    const { citation } = siteTexts(createSite(), DATASET, LOOKUP, 'en', ADDRESS);
    expect(plain(citation)).toBe(
      'Luohu District Government. Luohu Work Report 2024. 23 January 2024. ' +
        'As summarised in “深圳羅湖建設再提速”, A community site (repost), paragraph 13 and paragraph 28. ' +
        'http://news.example.org/show-1.html ' +
        `“Dawang Bridge”, Luohu 2024 Action Map, data as of 23 November 2026. ${ADDRESS}`,
    );
  });

  it('says the same in Traditional Chinese', () => {
    const { citation } = siteTexts(createSite(), DATASET, LOOKUP, 'zh-Hant', ADDRESS);
    expect(plain(citation)).toBe(
      '深圳市羅湖區人民政府：《羅湖區2024年政府工作報告》，2024年1月23日。 ' +
        '據《深圳羅湖建設再提速》，某社區網（轉載），第 13 段及第 28 段。 ' +
        'http://news.example.org/show-1.html ' +
        `「大望橋」，載《羅湖 2024 行動地圖》，資料截至 2026年11月23日。 ${ADDRESS}`,
    );
  });

  it('leaves paragraphs out where the article does not name the site', () => {
    const site = createSite({ targets: [], reviews: [] });
    const { citation } = siteTexts(site, DATASET, LOOKUP, 'en', ADDRESS);
    expect(citation).toContain('A community site (repost). http');
    expect(citation).not.toContain('paragraph');
  });
});

describe('the citation of a target', () => {
  it.each(LANGUAGES)('is in the language of the page: %s', (lang) => {
    const { citation } = targetTexts(createTarget(), DATASET, LOOKUP, lang, ADDRESS);
    expect(citation).toContain(createTarget().title[lang]);
    expect(citation).toContain(DATASET.report.issuer[lang]);
    expect(citation).toContain('28');
    expect(citation.endsWith(` ${ADDRESS}`)).toBe(true);
  });
});

describe('the citation of a view', () => {
  const filter = { ...NO_FILTER, actions: ['urban-quality'], statuses: ['missed'] as const };
  const address = 'https://example.org/map/?lang=en&action=urban-quality&status=missed';
  const cited = { filter, near: null, caption: 'Renewing the urban district · Missed · 3 places' };

  it('says what is chosen, how many that leaves, the date of the data and the address', () => {
    const { citation } = viewTexts(cited, DATASET, LOOKUP, 'en', address);
    expect(plain(citation)).toBe(
      'Luohu District Government. Luohu Work Report 2024. 23 January 2024. ' +
        'As summarised in “深圳羅湖建設再提速”, A community site (repost). ' +
        'http://news.example.org/show-1.html ' +
        '“Renewing the urban district · Missed · 3 places”, Luohu 2024 Action Map, data as of 23 November 2026. ' +
        address,
    );
  });

  it('has a key of its own for each filter', () => {
    const keyOf = (view: Parameters<typeof viewTexts>[0]): string | undefined =>
      /^@misc\{([^,]+),/.exec(viewTexts(view, DATASET, LOOKUP, 'en', address).bibtex)?.[1];
    expect(keyOf(cited)).toBe('luohu-2024-view-urban-quality-missed');
    expect(keyOf({ ...cited, filter: NO_FILTER })).toBe('luohu-2024-view');
    expect(keyOf({ ...cited, filter: { ...NO_FILTER, located: 'yes' } })).toBe(
      'luohu-2024-view-located',
    );
    const near = { lon: 114.1, lat: 22.5, radiusMeters: 500 };
    expect(keyOf({ ...cited, filter: { ...NO_FILTER, located: 'no' }, near })).toBe(
      'luohu-2024-view-not-located-near',
    );
  });

  it.each(LANGUAGES)('is in the language of the page: %s', (lang) => {
    const { citation, bibtex } = viewTexts(cited, DATASET, LOOKUP, lang, address);
    expect(citation).toContain(DATASET.report.issuer[lang]);
    expect(citation.endsWith(` ${address}`)).toBe(true);
    expect(depthAfter(bibtex)).toBe(0);
  });
});

describe('the BibTeX entry', () => {
  it('is complete', () => {
    const { bibtex } = targetTexts(createTarget(), DATASET, LOOKUP, 'en', ADDRESS);
    expect(plain(bibtex)).toBe(`@misc{luohu-2024-space-expansion-dawang-bridge,
  author = {{Luohu District Government}},
  title = {{Luohu Work Report 2024: Finish Dawang Bridge}},
  year = {2024},
  date = {2024-01-23},
  url = {${ADDRESS}},
  note = {“Finish Dawang Bridge”, Luohu 2024 Action Map, data as of 23 November 2026. As summarised in “深圳羅湖建設再提速”, A community site (repost), paragraph 28. http://news.example.org/show-1.html},
}
`);
  });

  it.each(['50% & more_or #1 $2', 'a}b{c', String.raw`\input{x}`, '~^', 'two\nlines'])(
    'cannot be broken by the title %j',
    (title) => {
      const target = createTarget({ title: text(title, title, title) });
      const { bibtex } = targetTexts(target, DATASET, LOOKUP, 'en', `${ADDRESS}}\\`);
      expect(depthAfter(bibtex)).toBe(0);
      expect(bibtex.split('\n')).toHaveLength(9);
      expect(bibtex.replaceAll(/\\[%&$#_]/g, '')).not.toMatch(/title = .*[%&$#_~^]/);
      expect(bibtex).not.toContain('\\input');
    },
  );
});

/** Open braces at the end, counted as BibTeX does, with no regard to backslashes; -1 once below none. */
function depthAfter(entry: string): number {
  let depth = 0;
  for (const sign of entry) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth < 0) return -1;
  }
  return depth;
}

describe('the report of a mistake', () => {
  it('carries id, link, position, accuracy and data date, and leaves the rest blank', () => {
    const { mistake } = siteTexts(createSite(), DATASET, LOOKUP, 'en', ADDRESS);
    expect(mistake.subject).toBe('Mistake: Dawang Bridge');
    expect(mistake.text).toBe(`Record: site dawang-bridge
Page: ${ADDRESS}
Position shown (WGS 84, longitude, latitude): 114.1618, 22.60513
Accuracy stated: 150 m
Data as of: 2026-11-23

What is wrong:


What would be right:


Right position, if it is about the place (longitude, latitude):


Source (link or document):
`);
  });

  it('says that a site is not on the map', () => {
    const site = createSite({
      place: null,
      position: { ...createSite().position, method: 'unknown', accuracyMeters: null },
    });
    const { text: report } = siteTexts(site, DATASET, LOOKUP, 'zh-Hans', ADDRESS).mistake;
    expect(report).toContain(
      '图上位置（WGS 84，经度、纬度）：地图上没有标记\n数据截至：2026-11-23',
    );
  });

  it('states no accuracy where none is known', () => {
    const position = { ...createSite().position, accuracyMeters: null };
    const { text: report } = siteTexts(
      createSite({ position }),
      DATASET,
      LOOKUP,
      'en',
      ADDRESS,
    ).mistake;
    expect(report).toContain(': 114.1618, 22.60513\nData as of: 2026-11-23\n');
  });

  it('speaks of no position for a target', () => {
    const { text: report } = targetTexts(createTarget(), DATASET, LOOKUP, 'en', ADDRESS).mistake;
    expect(report).toContain('Record: target space-expansion.dawang-bridge\n');
    expect(report).not.toContain('Position shown');
  });
});

describe('issueAddress', () => {
  const report = { subject: '報錯：A & B #1', text: 'line 1\nline 2: 50% + x=y' };

  it('fills title and body of the form, whatever they contain', () => {
    const address = issueAddress('https://example.org/o/r/issues/new?template=map', report);
    const url = new URL(address ?? '');
    expect(url.origin + url.pathname).toBe('https://example.org/o/r/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      template: 'map',
      title: report.subject,
      body: report.text,
    });
  });

  it('may be one without encryption', () => {
    const address = issueAddress('http://forge.test/new', { subject: 'A', text: 'b' });
    expect(address).toBe('http://forge.test/new?title=A&body=b');
  });

  it.each(['', 'issues/new', 'javascript:alert(1)', 'file:///etc/passwd', '//example.org'])(
    'is null for %j',
    (address) => {
      expect(issueAddress(address, report)).toBeNull();
    },
  );
});
