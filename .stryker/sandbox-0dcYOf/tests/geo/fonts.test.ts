// @ts-nocheck
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { cutFonts, labelCharacters, type FontFiles } from '../../src/compile/fonts';
import { realFiles } from './support/check';
import { codePointsOf } from './support/font';

const { compiled } = compile(realFiles());
if (compiled === null) throw new Error('The real data should compile');
const { mapData } = compiled;
const characters = labelCharacters(mapData);

let folder: string;
let fonts: FontFiles;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  fonts = await cutFonts(mapData, folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

async function missing(path: string, wanted: string): Promise<string> {
  const font = await subsetFont(readFileSync(path), wanted, { targetFormat: 'sfnt' });
  const has = codePointsOf(font);
  return [...wanted].filter((character) => !has.has(character.codePointAt(0) ?? 0)).join('');
}

describe('label fonts', () => {
  it.each(['regular', 'bold'] as const)('%s has every character of the labels', async (weight) => {
    expect(await missing(fonts['zh-Hant'][weight], characters.tc)).toBe('');
    expect(await missing(fonts['zh-Hans'][weight], characters.sc)).toBe('');
  });

  it('hold no more than the labels need', async () => {
    expect(characters.tc).toContain('羅');
    expect(characters.tc).not.toContain('罗');
    expect(await missing(fonts['zh-Hant'].regular, '龘')).toBe('龘');
  });

  it('are shared by Traditional Chinese and English', () => {
    expect(fonts.en).toEqual(fonts['zh-Hant']);
    expect(fonts['zh-Hans']).not.toEqual(fonts['zh-Hant']);
  });

  it('are made once for the same characters', async () => {
    const before = readdirSync(folder);
    expect(await cutFonts(mapData, folder)).toEqual(fonts);
    expect(readdirSync(folder)).toEqual(before);
    expect(before).toHaveLength(4);
  });
});
