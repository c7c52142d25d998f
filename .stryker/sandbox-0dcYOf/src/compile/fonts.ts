// @ts-nocheck
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { MapData } from '../domain/dataset';
import type { Language } from '../domain/language';

const require = createRequire(import.meta.url);

type Weight = 'regular' | 'bold';

/** Printable ASCII, and signs that labels may get from the interface rather than from the data. */
const ALWAYS =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '·–—‘’“”…、。，：；（）《》「」『』　°²×';

/** Whole fonts, before cutting: the subsets made for the web lack characters such as 綫 and 輋. */
const FACES = {
  tc: {
    package: '@expo-google-fonts/noto-sans-tc',
    regular: '400Regular/NotoSansTC_400Regular.ttf',
    bold: '700Bold/NotoSansTC_700Bold.ttf',
  },
  sc: {
    package: '@expo-google-fonts/noto-sans-sc',
    regular: '400Regular/NotoSansSC_400Regular.ttf',
    bold: '700Bold/NotoSansSC_700Bold.ttf',
  },
} as const;
type Face = keyof typeof FACES;

/** No vertical or other variants: a map label is drawn letter by letter, large, and across. */
const CUT = { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true } as const;

/** English labels are cut from the Traditional face: its Latin letters are the same. */
const FACE_OF: Readonly<Record<Language, Face>> = { 'zh-Hant': 'tc', 'zh-Hans': 'sc', en: 'tc' };

/** Font files by language and weight, as paths on disk. */
export type FontFiles = Readonly<Record<Language, Readonly<Record<Weight, string>>>>;

/**
 * Cuts the map's fonts to the characters that its labels need, so that no machine has to have them.
 * Files are named by a hash of font and characters and made only once.
 */
export async function cutFonts(mapData: MapData, cacheFolder: string): Promise<FontFiles> {
  const characters = labelCharacters(mapData);
  const cut = async (face: Face): Promise<Record<Weight, string>> => ({
    regular: await cutFont(face, 'regular', characters[face], cacheFolder),
    bold: await cutFont(face, 'bold', characters[face], cacheFolder),
  });
  const files = { tc: await cut('tc'), sc: await cut('sc') };
  return {
    'zh-Hant': files[FACE_OF['zh-Hant']],
    'zh-Hans': files[FACE_OF['zh-Hans']],
    en: files[FACE_OF.en],
  };
}

/** The characters of the labels in each face, each once and in order. */
export function labelCharacters({ baseLabels, siteAnchors }: MapData): Record<Face, string> {
  const texts = { tc: ALWAYS, sc: ALWAYS };
  for (const { properties } of [...baseLabels.features, ...siteAnchors.features]) {
    texts.tc += label(properties, 'name:zh-Hant') + label(properties, 'name:en');
    texts.sc += label(properties, 'name:zh-Hans') + label(properties, 'name:en');
    const reference = label(properties, 'ref') + label(properties, 'line');
    texts.tc += reference;
    texts.sc += reference;
  }
  const unique = (text: string): string => [...new Set(text)].sort().join('');
  return { tc: unique(texts.tc), sc: unique(texts.sc) };
}

function label(properties: object | null, key: string): string {
  const text: unknown = properties === null ? undefined : Reflect.get(properties, key);
  return text === undefined ? '' : String(text);
}

async function cutFont(
  face: Face,
  weight: Weight,
  characters: string,
  cacheFolder: string,
): Promise<string> {
  const { package: name, [weight]: file } = FACES[face];
  const source = require.resolve(`${name}/${file}`);
  const { version } = require(`${name}/package.json`) as { version: string };
  const key = createHash('sha256')
    .update(name + version + JSON.stringify(CUT) + characters)
    .digest('hex');
  const target = join(cacheFolder, `map-${face}-${weight}-${key.slice(0, 12)}.woff2`);
  if (existsSync(target)) return target;
  const bytes = await subsetFont(readFileSync(source), characters, CUT);
  mkdirSync(cacheFolder, { recursive: true });
  // Under its name only when complete: another process may be looking for it.
  writeFileSync(`${target}.${process.pid}`, bytes);
  renameSync(`${target}.${process.pid}`, target);
  return target;
}
