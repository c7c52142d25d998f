import type { Plugin, ResolvedConfig } from 'vite';
import type { Compiled } from '../compile/compile';
import type { DatasetApi } from '../compile/vite-plugin';
import { drawPicture } from './model';
import { writePage, type PagePicture } from './write-page';

const PLACE = '<div id="picture" class="picture" data-picture="shown"></div>';
const STYLES = 'virtual:picture.css';
/** As a file, so that Vite treats it as one of the page's style sheets. */
const STYLES_ID = '/virtual:picture.css';

/**
 * Draws the first view of the map into the page itself, so that the first paint is the map already;
 * `virtual:picture.css` paints it. Needs the dataset plugin.
 */
export function picturePlugin(): Plugin {
  let config: ResolvedConfig;
  let drawn: { readonly of: Compiled; readonly page: PagePicture } | null = null;

  const picture = (): PagePicture | null => {
    const plugin = config.plugins.find(({ name }) => name === 'dataset');
    const of = (plugin?.api as DatasetApi | undefined)?.compiled() ?? null;
    if (of === null) return null;
    if (drawn?.of !== of) {
      drawn = { of, page: writePage(drawPicture(of.mapData, of.dataset.actions)) };
    }
    return drawn.page;
  };

  return {
    name: 'picture',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId(id) {
      return id === STYLES ? STYLES_ID : null;
    },
    load(id) {
      return id === STYLES_ID ? (picture()?.css ?? '') : null;
    },
    transformIndexHtml(html) {
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
      return html.replace(PLACE, () => PLACE.replace('></', `>\n${picture()?.html ?? ''}\n</`));
    },
  };
}
