import { expect, it, test } from 'vitest';
import { legibleAddress } from '../../src/domain/legible-address';
import { committedData } from './committed-data';

test('letters of other scripts are written out', () => {
  expect(legibleAddress('https://a.test/%E7%BE%85%E6%B9%96%EF%BC%9A12/x?q=%e6%b7%b1')).toBe(
    'https://a.test/羅湖：12/x?q=深',
  );
});

it.each([
  ['what ASCII escapes', 'https://a.test/a%20b%2Fc%3Fd%25'],
  ['what is no UTF-8', 'https://a.test/%C2%E3%BA%FE'],
  ['what cannot be seen', 'https://a.test/%E2%80%AEfdp'],
  ['what cannot be seen before a letter', 'https://a.test/%E2%80%AE%E7%BE%85'],
  ['what cannot be seen after a letter', 'https://a.test/%E7%BE%85%E2%80%AE'],
])('%s stays as it is', (_, address) => {
  expect(legibleAddress(address)).toBe(address);
});

test('every source still leads where it led', () => {
  const addresses = committedData().dataset.sources.flatMap(({ address }) => address ?? []);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    expect(new URL(legibleAddress(address)).href).toBe(new URL(address).href);
  }
});
