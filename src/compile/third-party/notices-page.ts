import { escaped } from '../escaped';
import type { Package } from './packages';

/** A package and the text of its licence; null where the package ships none. */
export interface Notice {
  readonly package: Package;
  readonly text: string | null;
}

/** The page of third-party notices. @param gpl Text of the GPL 3, which the LGPL refers to. */
export function noticesPage(notices: readonly Notice[], gpl: string): string {
  const isLesser = notices.some(({ package: { licence } }) => licence.startsWith('LGPL'));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Third-party notices · Luohu 2024 Action Map</title>
    <link rel="stylesheet" href="./third-party-notices.css" />
  </head>
  <body>
    <main>
      <h1>Third-party notices</h1>
      <p>This map contains software, fonts and icons by others, under these licences. Nothing of them was changed, but for the fonts of the map's labels, which hold only the characters that the labels need.</p>
      <p><a href="./">羅湖 2024 行動地圖 · Luohu 2024 Action Map</a></p>
${notices.map(section).join('\n')}${isLesser ? gplSection(gpl) : ''}
    </main>
  </body>
</html>
`;
}

function section({ package: { name, version, licence }, text }: Notice): string {
  const address = `https://www.npmjs.com/package/${name}/v/${version}`;
  const source = `<a href="${address}" rel="noopener noreferrer">source</a>`;
  const body =
    text === null
      ? '<p>The package ships no licence text.</p>'
      : `<details><summary>Licence text</summary><pre>${escaped(text)}</pre></details>`;
  return `      <section id="${escaped(name)}">
        <h2>${escaped(name)} ${version}</h2>
        <p>${escaped(licence)} · ${source}${licence.startsWith('LGPL') ? OWN_FILE : ''}</p>
        ${body}
      </section>`;
}

const OWN_FILE =
  '. It is a file of its own below <code>assets/</code>, named after the package, and can be exchanged for a changed version.';

function gplSection(gpl: string): string {
  return `
      <section id="GPL-3.0">
        <h2>GNU General Public License 3, which the LGPL refers to</h2>
        <details><summary>Licence text</summary><pre>${escaped(gpl)}</pre></details>
      </section>`;
}

/** The page's style: the reader's own fonts and colours. */
export const NOTICES_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
h2 { margin: 1.5rem 0 0; font-size: 1.0625rem; }
p { margin: 0.25rem 0; }
summary { cursor: pointer; min-height: 24px; }
pre { overflow-x: auto; white-space: pre-wrap; font-size: 0.8125rem; }
`;
