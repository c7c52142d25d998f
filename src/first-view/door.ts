import type { Language } from '../domain/language';
import { messages } from '../i18n/all';
import { cardMessages } from '../i18n/card';
import { escape } from './escape';

/** A name and a text of the page's head, for those who show a link to it. */
export interface Meta {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
}

/** What the page that is described holds. */
export interface DoorFacts {
  readonly lang: Language;
  /** Number of places on the map. */
  readonly places: number;
  /** The texts of the head. */
  readonly metas: readonly Meta[];
  /** Content-Security-Policy of the page. */
  readonly policy: string;
  /** Path of the card from the page. */
  readonly picture: string;
}

/**
 * The page at `zh-Hant/`, `zh-Hans/` or `en/`: title, description and picture in that language for programs that
 * show links, which run no script; readers are led on to the map, with the rest of the address.
 */
export function writeDoor({ lang, places, metas, policy, picture }: DoorFacts): string {
  const { title } = messages(lang);
  const { description, alt, open } = cardMessages(lang);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escape(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <meta name="description" content="${escape(description)}" />
${metas.map((meta) => `    ${metaMarkup(meta)}`).join('\n')}
    <script src="../door.js"></script>
    <link rel="icon" href="../icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="../door.css" />
  </head>
  <body>
    <main>
      <h1>${escape(title)}</h1>
      <p>${escape(description)}</p>
      <p><a href="../?lang=${lang}">${escape(open)}</a></p>
      <a href="../?lang=${lang}"><img src="${picture}" alt="${escape(alt(String(places)))}" width="1200" height="630" /></a>
    </main>
  </body>
</html>
`;
}

function metaMarkup({ attribute, key, content }: Meta): string {
  return `<meta ${attribute}="${key}" content="${escape(content)}" />`;
}
