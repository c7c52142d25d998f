import { LabelsReader, labelsOnBadges, labelsOnLabels } from './labels-reader';
import { expect, test as base } from './reader';

const test = base.extend<{ reader: LabelsReader }>({
  reader: async ({ page }, use) => {
    await use(new LabelsReader(page));
  },
});

/** Latitude, longitude and the zooms at which there is more to see than at the place before. */
const PLACES = [
  ['the district', '22.57/114.13', [10.5, 11, 11.5]],
  ['Dongmen', '22.541/114.1145', [12, 12.5, 13, 13.5, 14, 14.5, 15, 15.5, 16, 16.5, 17]],
  ['Qingshuihe', '22.583/114.106', [12, 12.5, 13, 13.5, 14, 14.5, 15, 15.5, 16, 16.5, 17]],
  ['Shuibei', '22.5715/114.1215', [13, 13.5, 14, 14.5, 15, 15.5, 16, 16.5, 17]],
  ['Liantang', '22.563/114.165', [12, 12.5, 13, 13.5, 14, 14.5, 15, 15.5, 16, 16.5, 17]],
] as const;

for (const lang of ['zh-Hant', 'en'] as const) {
  test(`no label covers another or a badge, in ${lang}`, async ({ reader }) => {
    test.slow();
    await reader.opens({ lang });
    const clashes: string[] = [];
    for (const [name, place, zooms] of PLACES) {
      for (const zoom of zooms) {
        const where = `${name}, ${zoom}`;
        await reader.goesTo(`${zoom}/${place}`);
        const labels = await reader.labels();
        const badges = await reader.badges();
        const found = [...labelsOnLabels(labels), ...labelsOnBadges(labels, badges)];
        clashes.push(...found.map((clash) => `${where}: ${clash}`));
        expect(labels.length, where).toBeGreaterThan(2);
        expect(labels.map(({ text }) => text)).not.toContain('');
      }
    }
    expect(clashes).toEqual([]);
  });
}
