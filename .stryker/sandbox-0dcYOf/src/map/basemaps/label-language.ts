// @ts-nocheck
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/language';

/** Properties of OpenMapTiles to take a name from, the first that is there. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hant': ['name:zh-Hant', 'name:zh-HK', 'name:zh', 'name'],
  'zh-Hans': ['name:zh-Hans', 'name:zh', 'name'],
  en: ['name:en', 'name_en', 'name:latin', 'name'],
};

/** Names in one language, without the second name that styles put below. */
export function nameOf(lang: Language): ExpressionSpecification {
  return [
    'to-string',
    ['coalesce', ...NAMES[lang].map((name) => ['get', name] as ['get', string])],
  ];
}

/** True where a `text-field` says names, as opposed to numbers of roads or heights. */
export function saysName(textField: unknown): boolean {
  return /["{]name/.test(JSON.stringify(textField) ?? '');
}
