// @ts-nocheck
import type { FontFacesSpecification } from 'maplibre-gl';
import type { Language } from '../domain/language';

/** Addresses of the font files with every character that the labels of one language need. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
}
export type Fonts = Readonly<Record<Language, FontFiles>>;

const NAMES: Readonly<Record<keyof FontFiles, string>> = {
  regular: 'Map Regular',
  bold: 'Map Bold',
};

/** `text-font` of a label. */
export function font(weight: keyof FontFiles): string[] {
  return [NAMES[weight]];
}

/** `font-faces` of the style for one language. Addresses must be absolute: MapLibre resolves none. */
export function fontFaces(fonts: Fonts, lang: Language): FontFacesSpecification {
  return {
    [NAMES.regular]: [{ url: fonts[lang].regular }],
    [NAMES.bold]: [{ url: fonts[lang].bold }],
  };
}

/** The same files with absolute addresses. */
export function absoluteFonts(fonts: Fonts, base: string): Fonts {
  const absolute = ({ regular, bold }: FontFiles): FontFiles => ({
    regular: new URL(regular, base).href,
    bold: new URL(bold, base).href,
  });
  return {
    'zh-Hant': absolute(fonts['zh-Hant']),
    'zh-Hans': absolute(fonts['zh-Hans']),
    en: absolute(fonts.en),
  };
}
