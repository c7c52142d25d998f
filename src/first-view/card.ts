import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import type { Compiled } from '../compile/compile';
import type { Language } from '../domain/language';
import { actionColour } from '../domain/palette';
import { messages } from '../i18n/all';
import { cardMessages } from '../i18n/card';
import { formatDate } from '../i18n/format';
import { mapMessages } from '../map/messages';
import { escape } from './escape';
import type { Picture } from './model';
import { GROUND, heightOf, writeFile, type Place } from './write-file';

/** In pixels, as sites that show links ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Cards are mostly seen at half their size, so lines, badges and letters are twice as large as on the page. */
const SCALE = 2;
const COLUMN = 404;
const MARGIN = 40;
const MAP: Omit<Place, 'top'> = { left: COLUMN + 22, width: 752, scale: SCALE };
/** The English title is the longest of its lines. */
const TITLE_SIZE: Readonly<Record<Language, number>> = { 'zh-Hant': 62, 'zh-Hans': 62, en: 54 };
const NAME_SIZE = 20;
const OWN_NAME_SIZE = 28;
/** Where the district's own name covers no place: shares of the picture's width and height. */
const OWN_NAME_AT = [0.775, 0.515] as const;
const INK = { paper: '#fdfcf9', title: '#1c2528', text: '#465255', accent: '#0b5f68' };
const HALO = `stroke="${GROUND}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;

const require = createRequire(import.meta.url);
/** Whole fonts, because the letters of a card are few but any. The Latin letters of both are Source Sans. */
const FONTS: Readonly<Record<'tc' | 'sc', { readonly family: string; readonly files: string[] }>> =
  {
    tc: { family: 'Noto Sans TC', files: fontFiles('noto-sans-tc', 'NotoSansTC') },
    sc: { family: 'Noto Sans SC', files: fontFiles('noto-sans-sc', 'NotoSansSC') },
  };

function fontFiles(name: string, file: string): string[] {
  return ['400Regular', '700Bold'].map((weight) =>
    require.resolve(`@expo-google-fonts/${name}/${weight}/${file}_${weight}.ttf`),
  );
}

/** The picture that stands for the map where a link to it is shown: a PNG file of `CARD_SIZE`. */
export function drawCard(picture: Picture, compiled: Compiled, lang: Language): Uint8Array {
  const { family, files } = FONTS[lang === 'zh-Hans' ? 'sc' : 'tc'];
  return new Resvg(cardMarkup(picture, compiled, lang), {
    font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: family },
  })
    .render()
    .asPng();
}

/** The same as SVG. */
export function cardMarkup(picture: Picture, compiled: Compiled, lang: Language): string {
  const { width, height } = CARD_SIZE;
  const place = { ...MAP, top: 0 };
  const top = Math.round((height - heightOf(picture, place)) / 2);
  const { family } = FONTS[lang === 'zh-Hans' ? 'sc' : 'tc'];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}">`,
    '<style>.picture-number{text-anchor:middle;font-weight:700}</style>',
    `<rect width="${width}" height="${height}" fill="${GROUND}"/>`,
    writeFile(picture, { ...place, top }),
    namesMarkup(picture, compiled, { ...place, top }, lang),
    creditMarkup(lang),
    columnMarkup(compiled, lang),
    '</svg>',
  ].join('\n');
}

/** The district, and those of its neighbours whose names are not cut off. */
function namesMarkup(
  picture: Picture,
  { mapData }: Compiled,
  place: Place,
  lang: Language,
): string {
  const { frame } = picture;
  return mapData.baseLabels.features
    .flatMap(({ properties, geometry }) => {
      const kind: unknown = properties?.['class'];
      if (properties?.['layer'] !== 'places' || geometry.type !== 'Point') return [];
      if (kind !== 'district' && kind !== 'region') return [];
      const isOwn = properties['id'] === 'luohu-district';
      const [x, y] = isOwn
        ? [OWN_NAME_AT[0] * place.width, OWN_NAME_AT[1] * heightOf(picture, place)]
        : frame.project(geometry.coordinates).map((unit) => (unit * place.width) / frame.width);
      const name = String(properties[`name:${lang}`]);
      const size = isOwn ? OWN_NAME_SIZE : NAME_SIZE;
      const [left, top] = [place.left + (x ?? 0), place.top + (y ?? 0)];
      if (!isOwn && isCut(left, top, (name.length * size) / (lang === 'en' ? 3.6 : 1.7))) return [];
      const spacing = lang === 'en' ? 0 : 3;
      return [
        `<text x="${Math.round(left)}" y="${Math.round(top)}" text-anchor="middle" font-size="${size}" font-weight="${isOwn ? 700 : 400}" letter-spacing="${spacing}" fill="${INK.text}" ${HALO}>${escape(name)}</text>`,
      ];
    })
    .join('\n');
}

/** Whether a name that reaches half its width to both sides of its middle leaves the map. */
function isCut(x: number, y: number, half: number): boolean {
  const { width, height } = CARD_SIZE;
  return x - half < COLUMN + 8 || x + half > width - 8 || y < NAME_SIZE || y > height - 44;
}

function creditMarkup(lang: Language): string {
  const { attribution } = mapMessages(lang);
  const text = `${attribution.caveat} · ${attribution.contributors}`;
  return `<text x="${CARD_SIZE.width - 20}" y="${CARD_SIZE.height - 18}" text-anchor="end" font-size="18" fill="${INK.text}" ${HALO}>${escape(text)}</text>`;
}

function columnMarkup({ dataset }: Compiled, lang: Language): string {
  const { title, about } = cardMessages(lang);
  const date = messages(lang).dataAsOf(formatDate(dataset.report.dataAsOf, lang));
  const line = (text: string, y: number, size: number, rest: string): string =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" ${rest}>${escape(text)}</text>`;
  return [
    `<rect width="${COLUMN}" height="${CARD_SIZE.height}" fill="${INK.paper}"/>`,
    `<rect width="10" height="${CARD_SIZE.height}" fill="${INK.accent}"/>`,
    ...title.map((text, index) =>
      line(text, 108 + index * 72, TITLE_SIZE[lang], `font-weight="700" fill="${INK.title}"`),
    ),
    ...about.map((text, index) => line(text, 244 + index * 42, 31, `fill="${INK.text}"`)),
    ...dataset.actions.map(({ order }, index) => numberMarkup(order, index)),
    line(date, CARD_SIZE.height - 40, 22, `fill="${INK.text}"`),
  ].join('\n');
}

/** The actions' numbers in two rows: the key to the colours of the map. */
function numberMarkup(order: number, index: number): string {
  const { fill, on } = actionColour(order);
  const x = MARGIN + 26 + (index % 5) * 66;
  const y = 448 + Math.floor(index / 5) * 62;
  return `<circle cx="${x}" cy="${y}" r="25" fill="${fill}"/><text x="${x}" y="${y + 10}" text-anchor="middle" font-size="28" font-weight="700" fill="${on}">${order}</text>`;
}
