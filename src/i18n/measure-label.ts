import type { Language } from '../domain/language';

/** Name of the button that starts measuring: here, because it stands on the map before anything of it is loaded. */
export const MEASURE_LABEL: Readonly<Record<Language, string>> = {
  'zh-Hant': '量度距離和面積',
  'zh-Hans': '测量距离和面积',
  en: 'Measure distance and area',
};
