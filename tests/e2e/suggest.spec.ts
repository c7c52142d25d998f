import { readSuggestion } from '../../src/curate/state/suggestion';
import { suggestMessages } from '../../src/i18n/suggest';
import { expect, test } from './suggest-reader';

const { missing, notMoved } = suggestMessages('en');
const PORT = [114.1134, 22.5312] as const;

test('a reader drags, nudges or types the better position and takes a file away', async ({
  reader,
}) => {
  await reader.opens({ lang: 'en', site: 'luohu-port' });
  await reader.mapRests();
  await reader.startsSuggestion();
  await expect(reader.suggestion).toContainText(notMoved);
  await reader.asksForFile();
  await expect(reader.suggestion).toContainText(missing);

  await reader.dragsSuggestion(60, 0);
  await expect.poll(async () => (await reader.position('en'))[0]).toBeGreaterThan(PORT[0]);
  const [, latitude = 0] = await reader.position('en');
  await reader.nudgesSuggestion('ArrowUp');
  await expect.poll(async () => (await reader.position('en'))[1]).toBeGreaterThan(latitude);
  await reader.typesPosition('22.5331, 114.1144', 'en');
  await expect(reader.suggestion).toContainText(/230 m to the north/);

  await reader.saysWhy('The hall stands here.', 'en');
  const { name, text } = await reader.savesSuggestion();
  expect(name).toBe('suggestion-luohu-port.geojson');
  const { suggestion } = readSuggestion(text) as { suggestion: { properties: object } };
  expect(suggestion).toMatchObject({
    properties: { report: 'luohu-2024', site: 'luohu-port', why: 'The hall stands here.' },
    geometry: { type: 'Point', coordinates: [114.1144, 22.5331] },
  });
  await expect(reader.letter).toHaveValue(/The hall stands here\./);
  await expect(reader.letter).toHaveValue(/114\.1144, 22\.5331/);

  await reader.presses('Escape');
  await expect(reader.pins).toHaveCount(0);
});
