// @ts-nocheck
import type { Language } from '../domain/language';

export interface ScaleBar {
  readonly meters: number;
  /** CSS pixels. */
  readonly width: number;
}

/** The longest bar of a round length (1, 2 or 5 times a power of ten) that fits. */
export function scaleBar(metersPerPixel: number, maxWidth: number): ScaleBar {
  const longest = metersPerPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [5, 2, 1].find((candidate) => candidate * power <= longest) ?? 1;
  const meters = step * power;
  return { meters, width: meters / metersPerPixel };
}

/** `zh-Hant` alone would give Taiwan's 公尺. */
const LOCALES: Readonly<Record<Language, string>> = {
  'zh-Hant': 'zh-HK',
  'zh-Hans': 'zh-CN',
  en: 'en-GB',
};

export function scaleText({ meters }: ScaleBar, lang: Language): string {
  const unit = meters >= 1000 ? 'kilometer' : 'meter';
  const value = meters >= 1000 ? meters / 1000 : meters;
  const format = new Intl.NumberFormat(LOCALES[lang], { style: 'unit', unit });
  return format.format(value);
}

/** Metres of ground that one CSS pixel shows, at a latitude in degrees. Mercator with tiles of 512 pixels. */
export function metersPerPixel(zoom: number, latitude: number): number {
  const equator = 40_075_016.686;
  return (equator * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}
