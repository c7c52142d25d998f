// @ts-nocheck
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICONS, ICON_SIZE } from '../../src/map/icons';

const FOLDERS = { maki: '@mapbox/maki', temaki: '@rapideditor/temaki' } as const;

test.each(Object.entries(ICONS))('the icon of %s is what its collection has', (_, icon) => {
  const [collection = '', name = ''] = icon.from.split('/');
  const folder = collection === 'maki' ? FOLDERS.maki : FOLDERS.temaki;
  const svg = readFileSync(`node_modules/${folder}/icons/${name}.svg`, 'utf8');
  const [, data = ''] = /<path\b[^>]*?\sd="([^"]*)"/s.exec(svg) ?? [];
  // White space in the files is written as entities, such as &#xA;.
  const bare = (text: string): string => text.replace(/&#\w+;|\s/g, '');
  expect(bare(icon.path)).toBe(bare(data));
  expect(svg.match(/<path/g)).toHaveLength(1);
  expect(svg).toContain(`viewBox="0 0 ${ICON_SIZE} ${ICON_SIZE}"`);
});

test('no two kinds share an icon', () => {
  const paths = Object.values(ICONS).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
