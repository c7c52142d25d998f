import { expect, it } from 'vitest';
import { foldText } from '../../src/domain/overlay';

it.each([
  ['case', 'Luohu PORT', 'luohu port'],
  ['accents', 'Café Ångström', 'cafe angstrom'],
  ['several accents on one letter', 'Vi\u1EC7t', 'viet'],
  ['width', 'ＫＫ１００', 'kk100'],
  ['signs that cannot be seen', 'Luo\u200D\u200Ehu\uFEFF', 'luohu'],
  ['nothing of Chinese', '羅湖口岸', '羅湖口岸'],
])('folding a text to be compared takes away %s', (_what, text, folded) => {
  expect(foldText(text)).toBe(folded);
});
