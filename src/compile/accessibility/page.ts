import {
  ACCESSIBILITY_ASSESSED,
  ACCESSIBILITY_TESTS,
  accessibilityPage,
  type AccessibilityWords,
} from '../../domain/accessibility';
import { LANGUAGES, type Language } from '../../domain/language';
import { escaped } from '../escaped';

export type StatementWords = Readonly<Record<Language, AccessibilityWords>>;

/** What a statement says of one build. */
export interface StatementFacts {
  readonly version: string;
  /** Where a barrier is reported: a web or mail address; null where the build names none. */
  readonly contact: string | null;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  en: 'English',
};

/** The statement as a page of its own, which needs no script. */
export function statementPage(
  words: StatementWords,
  lang: Language,
  { version, contact }: StatementFacts,
): string {
  const w = words[lang];
  const { works, lacks, tests, report } = w;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(w.heading)} · ${escaped(w.product)}</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./accessibility.css" />
  </head>
  <body>
    <main>
      <nav>
        <a href="./?lang=${lang}">${escaped(w.back)}</a>
        ${LANGUAGES.filter((other) => other !== lang)
          .map((other) => linkTo(other))
          .join('\n        ')}
      </nav>
      <h1>${escaped(w.heading)}</h1>
      <p class="product">${escaped(w.product)}</p>
      ${w.status.map(paragraph).join('\n      ')}
      <h2>${escaped(works.heading)}</h2>
      <ul>${works.list.map((item) => `<li>${escaped(item)}</li>`).join('\n')}</ul>
      <h2>${escaped(lacks.heading)}</h2>
      ${paragraph(lacks.intro)}
      <dl>${lacks.list.map(lackMarkup).join('\n')}</dl>
      <h2>${escaped(tests.heading)}</h2>
      ${paragraph(tests.intro)}
      <table>
        <thead><tr>${tests.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
        <tbody>${tests.rows.map(testRow).join('\n')}</tbody>
      </table>
      ${paragraph(tests.untested)}
      <h2>${escaped(report.heading)}</h2>
      ${paragraph(report.how)}
      <p>${contact === null ? escaped(report.noAddress) : `<a href="${escaped(contact)}" rel="noopener noreferrer">${escaped(report.link)}</a>`}</p>
      <p class="dated">${escaped(w.dated(ACCESSIBILITY_ASSESSED, version))}</p>
    </main>
  </body>
</html>
`;
}

function linkTo(lang: Language): string {
  return `<a href="./${accessibilityPage(lang)}" lang="${lang}" hreflang="${lang}">${LANGUAGE_NAMES[lang]}</a>`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function lackMarkup([lack, instead]: readonly [string, string]): string {
  return `<dt>${escaped(lack)}</dt><dd>${escaped(instead)}</dd>`;
}

function testRow(text: string, at: number): string {
  const files = (ACCESSIBILITY_TESTS[at] ?? []).map((file) => `<code>${escaped(file)}</code>`);
  return `<tr><td>${escaped(text)}</td><td>${files.join('<br />')}</td></tr>`;
}

/** The pages' style: the reader's own fonts, the colours of the map's panel. */
export const STATEMENT_STYLE = `:root {
  color-scheme: light dark;
  background: light-dark(#fdfcf9, #171c1f);
  color: light-dark(#1c2528, #eceeed);
  font: 1rem/1.6 system-ui, 'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei', sans-serif;
}
:root:lang(zh-Hans) { font-family: system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
body { margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
nav a { display: inline-flex; align-items: center; min-height: 44px; }
nav a:first-child { margin-inline-end: auto; font-weight: 600; }
a { color: light-dark(#0b5f68, #7cc7cc); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid light-dark(#0b5f68, #9bdde1); outline-offset: 2px; }
h1 { margin: 0.5rem 0 0; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0.75rem 0; }
.product { margin: 0 0 1.25rem; }
.product, .dated, dd { color: light-dark(#465255, #b9c2c4); }
.dated { margin-block-start: 2rem; font-size: 0.875rem; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li + li { margin-block-start: 0.375rem; }
dl { margin: 0; }
dt { margin-block-start: 0.875rem; font-weight: 600; }
dd { margin: 0.125rem 0 0; }
table { width: 100%; border-collapse: collapse; }
th { text-align: start; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid light-dark(#dedacf, #333c41); vertical-align: top; }
code { font-size: 0.8125rem; white-space: nowrap; }
@media (max-width: 560px) {
  code { overflow-wrap: anywhere; white-space: normal; }
  tr, td, th { display: block; }
  th + th { display: none; }
  td:first-child { padding-block-end: 0; border: 0; }
}
`;
