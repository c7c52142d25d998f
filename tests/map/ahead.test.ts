import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchAhead } from '../../src/map/ahead';

const FONTS = { regular: './regular.woff2', bold: './bold.woff2' };
const isWorker = (address: string): boolean => address.includes('maplibre-gl-worker');

/** Addresses, each as it was asked for and as it was read to its end. */
let told: string[];

beforeEach(() => {
  told = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const { href } = new URL(address, 'https://example.org/map/');
    told.push(`asks ${href}`);
    return { arrayBuffer: async () => told.push(`has ${href}`) };
  });
});

afterEach(() => vi.unstubAllGlobals());

it('reads the worker to its end before the fonts take their share of the line', async () => {
  await fetchAhead(FONTS);
  const [asked = '', read = '', ...fonts] = told;
  expect([isWorker(asked), isWorker(read)]).toEqual([true, true]);
  expect(fonts).toEqual([
    'asks https://example.org/map/bold.woff2',
    'asks https://example.org/map/regular.woff2',
    'has https://example.org/map/bold.woff2',
    'has https://example.org/map/regular.woff2',
  ]);
});

it('rejects where one does not come, and leaves the rest to the map', async () => {
  vi.stubGlobal('fetch', async () => {
    told.push('asks');
    throw new TypeError('Failed to fetch');
  });
  await expect(fetchAhead(FONTS)).rejects.toThrow('Failed to fetch');
  expect(told).toEqual(['asks']);
});
