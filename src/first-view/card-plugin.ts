import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import type { Compiled } from '../compile/compile';
import type { DatasetApi } from '../compile/vite-plugin';
import { metaPolicy, type PolicyHosts } from '../compile/security-headers';
import { LANGUAGES } from '../domain/language';
import { drawCard } from './card';
import { writeDoor } from './door';
import { cardFile, linkMetas } from './link-metas';
import { drawable } from './drawable';
import { drawPicture } from './model';

/** The page as readers see it, in a build and on the dev server. */
const PAGE = '/index.html';
/** The language that the page itself is written in. */
const PAGE_LANGUAGE = 'zh-Hant';

/**
 * Draws in a build what is shown for a link to the map, in every language, and writes a page for each that names it
 * (see `writeDoor`). Needs the dataset plugin.
 *
 * @param site Complete address of the page, with a slash at its end; null where it is not known.
 */
export function cardPlugin(hosts: PolicyHosts, site: string | null): Plugin {
  let config: ResolvedConfig;
  const compiled = (): Compiled | null => {
    const plugin = config.plugins.find(({ name }) => name === 'dataset');
    return (plugin?.api as DatasetApi | undefined)?.compiled() ?? null;
  };

  return {
    name: 'card',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml(_html, { path }) {
      const data = compiled();
      if (path !== PAGE || data === null) return [];
      return [
        ...linkMetas(PAGE_LANGUAGE, placesOf(data), site, '').map(
          ({ attribute, key, content }) => ({
            tag: 'meta',
            attrs: { [attribute]: key, content },
            injectTo: 'head' as const,
          }),
        ),
        ...languageLinks(site),
      ];
    },
    generateBundle() {
      const data = compiled();
      if (data === null) return;
      const picture = drawPicture(drawable(data.mapData), data.dataset.actions);
      for (const lang of LANGUAGES) {
        const source = drawCard(picture, data, lang);
        this.emitFile({ type: 'asset', fileName: cardFile(lang), source });
        const folder = `${lang}/`;
        const door = writeDoor({
          lang,
          places: placesOf(data),
          metas: linkMetas(lang, placesOf(data), site, folder),
          policy: metaPolicy(hosts),
          picture: `../${cardFile(lang)}`,
        });
        this.emitFile({ type: 'asset', fileName: `${folder}index.html`, source: door });
      }
    },
  };
}

/** Search engines take only complete addresses of a page in other languages. */
function languageLinks(site: string | null): HtmlTagDescriptor[] {
  if (site === null) return [];
  return LANGUAGES.map((lang) => ({
    tag: 'link',
    attrs: { rel: 'alternate', hreflang: lang, href: new URL(`${lang}/`, site).href },
    injectTo: 'head',
  }));
}

function placesOf({ dataset }: Compiled): number {
  return dataset.sites.filter(({ place }) => place !== null).length;
}
