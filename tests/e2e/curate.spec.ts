import { expect } from '@playwright/test';
import { compile } from '../../src/compile/compile';
import { fileKind, readGeoFiles } from '../../src/compile/files';
import { canonicalText } from '../../src/compile/normalise';
import { suggestionFor } from '../../src/domain/suggestion';
import { builtFilesWith, test, type Curator } from './curator';

const SITES = 'luohu-2024/sites';
const PORT = `${SITES}/luohu-port.geojson`;
const BASE = `${SITES}/arts-exchange-base.geojson`;
const GARDEN = `${SITES}/test-garden.geojson`;
const NEW = {
  id: 'test-garden',
  nameHant: '測試花園',
  nameEn: 'Test Garden',
  summaryHant: '為測試而設的花園。',
  summaryEn: 'A garden made for a test.',
};
const AT_PORT = [114.1134, 22.5312] as const;

const SUGGESTION = JSON.stringify(
  suggestionFor(
    'luohu-2024',
    { id: 'luohu-port', place: { anchor: AT_PORT } },
    [114.1134, 22.5332],
    'The hall stands here.',
    '2026-01-02',
  ),
);

/** What `npm run geo` would say of the files on the disk, and which of them are not canonical. */
function faultsOnDisk({ folder }: Curator): readonly string[] {
  const files = readGeoFiles(folder);
  const rough = [...files].flatMap(([name, bytes]) => {
    const kind = fileKind(name);
    if (kind === null || kind === 'readme') return [];
    const text = new TextDecoder().decode(bytes);
    return canonicalText(kind, JSON.parse(text)) === text ? [] : [`${name}: not canonical`];
  });
  return [...compile(files).problems.map(({ file, message }) => `${file}: ${message}`), ...rough];
}

test('a curator moves, draws, adds, is corrected, saves, and the page shows it', async ({
  curator,
}) => {
  // A working day of a curator, on a server that builds the page anew for every change.
  test.setTimeout(300_000);
  await curator.opensEditor();

  // A reader's suggestion, which is no order.
  await curator.receives('{"type":"Feature"}');
  await expect(curator.refusal).toBeVisible();
  await curator.receives(SUGGESTION);
  await expect(curator.suggestion).toContainText(/about 220 m to the north/);
  await expect(curator.suggestion).toContainText('The hall stands here.');
  await curator.declinesSuggestion();
  await expect(curator.suggestion).toHaveCount(0);
  await curator.receives(SUGGESTION);
  await curator.acceptsSuggestion();
  await curator.hasNoProblem();
  await curator.undoes();

  // A point moved, first to where it cannot be.
  await curator.opens('site', 'luohu-port');
  await curator.withoutSnapping();
  await curator.pastes('22.5281, 114.1185', 'wgs84');
  await curator.isToldAt('geometry', /read as GCJ-02: convert it to WGS 84/);
  await expect(curator.marks).toContainText([/convert it to WGS 84/]);
  await curator.undoes();
  await curator.hasNoProblem();
  await curator.usesTool('edit');
  await curator.drags(AT_PORT, 20, 0);
  await curator.hasNoProblem();

  // An outline drawn where there was no position.
  await curator.opens('site', 'arts-exchange-base');
  await curator.usesTool('area');
  await curator.draws([
    [114.111, 22.533],
    [114.116, 22.533],
    [114.116, 22.529],
    [114.111, 22.529],
  ]);
  await curator.isToldAt('properties.position.accuracy_m', /missing|accuracy/i);
  await curator.writes('properties.position.accuracy_m', '0');
  await curator.isToldAt('properties.position.accuracy_m', 'is not greater than 0');
  await curator.writes('properties.position.accuracy_m', '300');
  await curator.hasNoProblem();

  // A new place with two targets, its position pasted from AMap.
  await curator.begins(NEW);
  const targets = 'properties.targets';
  await curator.picks(targets, 'eight parks', 'urban-quality.eight-parks');
  await curator.picks(targets, 'dawutong', 'space-expansion.dawutong');
  await curator.pastes('114.1385, 22.5572', 'gcj02');
  await curator.writes('properties.position.accuracy_m', '200');
  await curator.picks('properties.position.sources', 'article', 'article');
  await curator.writes('properties.position.note.zh-Hant', '測試位置。');
  await curator.writes('properties.position.note.en', 'A position for a test.');
  await curator.hasNoProblem();
  await curator.writes('properties.name:en', '');
  await curator.isToldAt('properties.name:en', /empty/);
  await curator.writes('properties.name:en', NEW.nameEn);

  // A result, which needs a source.
  await curator.opens('target', 'urban-quality.eight-parks');
  const last = await curator.page.locator('[data-outcome]').count();
  await curator.addsOutcome();
  const path = await curator.page.locator('[data-outcome]').nth(last).getAttribute('data-outcome');
  await curator.chooses(`${path}.status`, 'under-way');
  await curator.writes(`${path}.asOf`, '2024-11');
  await curator.writes(`${path}.note.zh-Hant`, '測試結果。');
  await curator.writes(`${path}.note.en`, 'A result for a test.');
  await curator.isToldAt(`${path}.sources`, 'names no source');
  await curator.reviews();
  await curator.writesFiles();
  await expect(curator.saving).toContainText('names no source');
  expect(curator.text(PORT)).toContain('114.1134');
  await curator.closesReview();
  await curator.picks(`${path}.sources`, 'article', 'article');
  await curator.hasNoProblem();

  // A colleague has saved one of the files meanwhile: nothing is lost.
  curator.colleagueChanges(PORT, '"name:en": "', '"name:en": "Busy ');
  await curator.reviews();
  await curator.writesFiles();
  await expect(curator.saving).toContainText(curator.conflictWords);
  await expect(curator.saving).toContainText('Busy ');
  expect(curator.text(PORT)).toContain('Busy ');
  expect(curator.text(BASE)).toContain('"geometry": null');
  await curator.keepsMine();
  await curator.writesFiles();
  await curator.hasWritten();

  // On the disk.
  expect(faultsOnDisk(curator)).toEqual([]);
  expect(curator.text(PORT)).not.toContain('[114.1134,22.5312]');
  expect(curator.text(BASE)).toContain('"type": "Polygon"');
  expect(curator.text(BASE)).toContain('"method": "sketch"');
  const { compiled } = compile(readGeoFiles(curator.folder));
  const garden = compiled?.dataset.sites.find(({ id }) => id === NEW.id);
  expect(garden?.targets).toEqual(['urban-quality.eight-parks', 'space-expansion.dawutong']);
  expect(garden?.place?.anchor[0]).toBeCloseTo(114.1334, 3);
  expect(curator.text(GARDEN)).toContain('"geometry": {"type": "Point"');

  // On the page.
  await curator.looksAtPage(`?lang=en&site=${NEW.id}`);
  await expect(curator.pageHeading).toHaveText(NEW.nameEn);
  await expect(curator.pageText).toContainText('A result for a test.');

  // With a second report in the folder the page offers the choice, and the address says which.
  await expect(curator.reports).toHaveText([/2024 · .*2024/, '2023 · Report of 2023']);
  await expect(curator.shownReport).toHaveText(/^2024/);
  await curator.choosesReport('luohu-2023');
  await expect(curator.shownReport).toHaveText('2023 · Report of 2023');
  expect(new URL(curator.page.url()).search).toContain('report=luohu-2023');
  await expect(curator.page).toHaveTitle('Luohu 2023 Action Map');
  await expect(curator.placesOnPage).toHaveCount(3);
});

test('targets, sources and the base map are edited the same way, deleting asks first, and strangers are refused', async ({
  curator,
}) => {
  test.setTimeout(180_000);
  expect(await curator.asksFromElsewhere({})).toBe('refused: token');
  expect(await curator.asksFromElsewhere({ origin: 'http://elsewhere.example' })).toBe(
    'refused: origin',
  );
  expect(await curator.asksFromElsewhere({ host: 'elsewhere.example' })).not.toContain('folder');

  await curator.opensEditor();
  await curator.opens('target', 'urban-quality.eight-parks');
  await curator.writesAs('titleEn', 'Eight parks in one walk');
  await curator.hasNoProblem();

  // A source that nobody cites is told, until somebody does.
  await curator.beginsSource();
  await curator.writesAs('id', 'test-register');
  await curator.writesAs('title', '测试登记册');
  await curator.writesAs('publisherHant', '測試署');
  await curator.writesAs('publisherEn', 'Test Office');
  await curator.writesAs('address', 'https://www.szlh.gov.cn/test');
  await expect(curator.record('test-register')).toContainText('nothing cites "test-register"');
  await curator.opens('site', 'luohu-port');
  await curator.picks('properties.position.sources', 'test-register', 'test-register');
  await curator.hasNoProblem();

  await curator.opens('base', 'guomao');
  await curator.writesAs('nameEn', 'Guomao (test)');
  await curator.hasNoProblem();

  await curator.opens('site', 'arts-exchange-base');
  await curator.deletes('no');
  await expect(curator.record('arts-exchange-base')).toBeVisible();
  await curator.deletes('yes');
  await expect(curator.record('arts-exchange-base')).toHaveCount(0);
  await curator.hasNoProblem();

  await curator.reviews();
  await curator.writesFiles();
  await curator.hasWritten();
  expect(faultsOnDisk(curator)).toEqual([]);
  expect(() => curator.text(BASE)).toThrow();
  const { dataset } = compile(readGeoFiles(curator.folder)).compiled ?? {};
  expect(dataset?.sites.some(({ id }) => id === 'arts-exchange-base')).toBe(false);
  const target = dataset?.targets.find(({ id }) => id === 'urban-quality.eight-parks');
  expect(target?.title.en).toBe('Eight parks in one walk');
  expect(curator.text(PORT)).toContain('"test-register"');
  expect(curator.text('base/metro-stations.geojson')).toContain('"Guomao (test)"');
});

test('the published page holds nothing of the editor', () => {
  expect(builtFilesWith(/luohu/i)).not.toEqual([]);
  expect(builtFilesWith(/x-curate-token|api\/save/)).toEqual([]);
});
