import type { Language } from '../../domain/language';
import { LEGEND_GROUPS } from '../../domain/legend';
import { messages } from '../../i18n';
import { mapMessages } from '../messages';
import { THEMES, type MapTheme } from '../themes';
import { composePicture, type PictureLook } from './compose';
import { drawMap, type DrawnMap, type MapScene } from './draw-map';
import { furnish } from './frame';

/** What the app asks of a picture of the view. */
export interface PictureRequest {
  /** Device pixels of a CSS pixel. */
  readonly scale: number;
  readonly title: string;
  /** What the map shows, in words: filter and count. */
  readonly caption: string;
  /** Date of the data, in words. */
  readonly date: string;
  /** Where the page is. */
  readonly address: string;
}

/** Least and greatest width of the map in a picture, in CSS pixels. */
const WIDTH = { least: 640, most: 1600 } as const;

/** The view as a sheet with title, legend, scale, north arrow, date and sources: a PNG file. */
export async function pictureOf(
  scene: MapScene,
  view: { readonly width: number; readonly height: number },
  theme: MapTheme,
  lang: Language,
  request: PictureRequest,
): Promise<Blob> {
  const width = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, view.width)));
  const height = Math.round((view.height / view.width) * width);
  const look = lookOf(theme);
  await lettersOf(look.family, lang);
  const map = await drawMap(scene, { width, height, pixelRatio: request.scale });
  const sheet = composePicture(map, width, textsOf(scene, map, lang, request), look, lang);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** The map alone with scale and north arrow, for paper: sharp at the size that a sheet gives it. */
export async function mapForPaper(
  scene: MapScene,
  size: { readonly width: number; readonly height: number },
  lang: Language,
): Promise<{ readonly canvas: HTMLCanvasElement; readonly entries: readonly string[] }> {
  await lettersOf(lookOf('print').family, lang);
  const map = await drawMap(scene, { ...size, pixelRatio: PAPER_RATIO });
  furnish(map.canvas, size, map.metersPerPixel, lang);
  return map;
}

/** Device pixels of a CSS pixel on paper: 288 of them an inch. */
const PAPER_RATIO = 3;

function lookOf(theme: MapTheme): PictureLook {
  const { label } = THEMES[theme];
  const family = getComputedStyle(document.body).fontFamily;
  const sheet = {
    light: { paper: '#ffffff', ink: '#1c2528', ink2: '#465255', rule: '#dedacf' },
    dark: { paper: '#171c1f', ink: '#eceeed', ink2: '#b9c2c4', rule: '#333c41' },
    print: { paper: '#ffffff', ink: label.site, ink2: '#2b2b2b', rule: '#c4c4c4' },
  }[theme];
  return { ...sheet, family };
}

/** A canvas draws with what has come so far, so the page's own letters are waited for. */
async function lettersOf(family: string, lang: Language): Promise<void> {
  const sample = messages(lang).title;
  await Promise.all(
    [400, 600, 700].map((weight) =>
      document.fonts.load(`${weight} 16px ${family}`, `${sample}Ag0`),
    ),
  );
}

function textsOf(scene: MapScene, map: DrawnMap, lang: Language, request: PictureRequest) {
  const m = messages(lang);
  const { attribution } = mapMessages(lang);
  const legend = LEGEND_GROUPS.map((group) => ({
    heading: m.legend[group],
    entries: scene.entries.filter(
      (entry) => entry.group === group && map.entries.includes(entry.id),
    ),
  })).filter(({ entries }) => entries.length > 0);
  return {
    title: request.title,
    caption: request.caption,
    date: request.date,
    legend,
    notes: [
      `${attribution.contributors}${attribution.contributorsScope} · ${attribution.drawn} · CC BY 4.0 · ${request.date} · ${request.address}`,
      m.about.unofficial,
    ],
  };
}
