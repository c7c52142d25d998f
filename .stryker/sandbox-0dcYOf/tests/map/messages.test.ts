// @ts-nocheck
import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { mapMessages } from '../../src/map/messages';

test('the Simplified texts of the map are those of the Traditional ones', () => {
  const simplify = Converter({ from: 't', to: 'cn' });
  const expected = simplify(JSON.stringify(mapMessages('zh-Hant')));
  expect(JSON.stringify(mapMessages('zh-Hans'))).toBe(expected);
});
