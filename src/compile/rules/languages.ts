import { isArray, isObject, type JsonObject } from '../../validate/json';
import { formatPath, type Path } from '../../validate/path';
import type { Problem } from '../problem';
import { simplifiedOnly } from '../simplify';
import type { SourceFile } from '../source-file';

/** Every text is there in Traditional Chinese and in English, each in its own script. The schema tells of empty ones. */
export function languages({ file, value }: SourceFile): readonly Problem[] {
  return texts(value).flatMap(({ path, chinese, english }) =>
    [...chineseFaults(chinese, isName(path)), ...englishFaults(english)].map(
      ({ language, message }) => ({
        file,
        path: formatPath([...path.slice(0, -1), `${path.at(-1) ?? ''}${language}`]),
        message,
      }),
    ),
  );
}

interface Text {
  /** Ends with what stands before the language in the member's name. */
  readonly path: Path;
  readonly chinese: unknown;
  readonly english: unknown;
}

interface Fault {
  readonly language: 'zh-Hant' | 'en';
  readonly message: string;
}

/** Pairs `zh-Hant` and `en`, be they an object of their own or members such as `name:en`. */
function texts(value: unknown, path: Path = []): readonly Text[] {
  if (isArray(value)) return value.flatMap((item, index) => texts(item, [...path, index]));
  if (!isObject(value)) return [];
  const below = Object.entries(value).flatMap(([key, item]) => texts(item, [...path, key]));
  return [...prefixes(value).map((prefix) => pair(value, prefix, path)), ...below];
}

function prefixes(value: JsonObject): readonly string[] {
  const found = Object.keys(value).map((key) => /^(.*:)?(zh-Hant|en)$/.exec(key));
  return [...new Set(found.flatMap((match) => (match === null ? [] : [match[1] ?? ''])))];
}

function pair(value: JsonObject, prefix: string, path: Path): Text {
  return {
    path: [...path, prefix],
    chinese: value[`${prefix}zh-Hant`],
    english: value[`${prefix}en`],
  };
}

/** Publishers are named as they call themselves, in Latin letters if they do. */
function isName(path: Path): boolean {
  return path.includes('publisher');
}

function chineseFaults(text: unknown, isName: boolean): readonly Fault[] {
  const language = 'zh-Hant';
  if (isBlank(text)) return [];
  if (typeof text !== 'string') return [{ language, message: 'is missing' }];
  if (!isName && !/\p{Script=Han}/u.test(text)) {
    return [{ language, message: 'has no Chinese character' }];
  }
  const simplified = simplifiedOnly(text);
  if (simplified === '') return [];
  return [{ language, message: `has simplified characters: ${simplified}` }];
}

function englishFaults(text: unknown): readonly Fault[] {
  const language = 'en';
  if (isBlank(text)) return [];
  if (typeof text !== 'string') return [{ language, message: 'is missing' }];
  const outsideBrackets = text.replaceAll(/\([^)]*\)|（[^）]*）|“[^”]*”/g, '');
  if (!/\p{Script=Han}/u.test(outsideBrackets)) return [];
  return [{ language, message: 'has Chinese characters outside brackets' }];
}

function isBlank(text: unknown): boolean {
  return typeof text === 'string' && text.trim() === '';
}
