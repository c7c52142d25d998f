import type { Language } from './language';

/** What an accessibility statement says in one language; the frame of the page is the same in all. */
export interface AccessibilityWords {
  readonly heading: string;
  /** Name of the map. */
  readonly product: string;
  readonly status: readonly string[];
  readonly works: { readonly heading: string; readonly list: readonly string[] };
  readonly lacks: {
    readonly heading: string;
    readonly intro: string;
    /** What does not conform, and what serves instead. */
    readonly list: readonly (readonly [lack: string, instead: string])[];
  };
  readonly tests: {
    readonly heading: string;
    readonly intro: string;
    readonly columns: readonly [what: string, where: string];
    /** What each of the rows of `ACCESSIBILITY_TESTS` shows, in that order. */
    readonly rows: readonly string[];
    readonly untested: string;
  };
  readonly report: {
    readonly heading: string;
    /** What to say, and what follows. */
    readonly how: string;
    /** The link, where the build has an address. */
    readonly link: string;
    /** Whom to write to where it has none. */
    readonly noAddress: string;
  };
  readonly dated: (date: string, version: string) => string;
  readonly back: string;
}

/** The files of tests that each row of the statement rests on. */
export const ACCESSIBILITY_TESTS: readonly (readonly string[])[] = [
  ['tests/e2e/accessibility.spec.ts', 'tests/e2e/statement.spec.ts'],
  ['tests/e2e/panel.spec.ts', 'tests/e2e/finding.spec.ts', 'tests/e2e/basemap.spec.ts'],
  ['tests/e2e/near.spec.ts', 'tests/e2e/small-screens.spec.ts'],
  ['tests/e2e/small-screens.spec.ts'],
  ['tests/e2e/filters.spec.ts', 'tests/e2e/no-webgl.spec.ts'],
  ['tests/map/contrast.test.ts', 'tests/map/colour-vision.test.ts'],
  ['tests/e2e/faults.spec.ts', 'tests/e2e/missing.spec.ts'],
];

/** The day on which the statement was last compared with the page and its tests; ISO date. */
export const ACCESSIBILITY_ASSESSED = '2026-11-25';

const PAGES: Readonly<Record<Language, string>> = {
  'zh-Hant': 'accessibility.html',
  'zh-Hans': 'accessibility.zh-Hans.html',
  en: 'accessibility.en.html',
};

/** Name of the statement's file, beside the page. */
export function accessibilityPage(lang: Language): string {
  return PAGES[lang];
}
