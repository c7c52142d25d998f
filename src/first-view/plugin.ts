import type { Plugin, ResolvedConfig } from 'vite';
import type { Compiled } from '../compile/compile';
import type { DatasetApi } from '../compile/vite-plugin';
import { drawable } from './drawable';
import { drawPicture } from './model';
import { writePage, type PagePicture } from './write-page';
import { writePanel, type PagePanel } from './write-panel';

const PLACE = '<div id="picture" class="picture" data-picture="shown"></div>';
const PANEL_PLACE = '<main id="first" class="first"></main>';
/** The page as readers see it, in a build and on the dev server. */
const PAGE = '/index.html';
const STYLES = 'virtual:picture.css';
/** As a file, so that Vite treats it as one of the page's style sheets. */
const STYLES_ID = '/virtual:picture.css';

/** What is written into the page, and the data that it was made of. */
interface Parts {
  readonly of: Compiled;
  readonly picture: PagePicture;
  readonly panel: PagePanel;
}

/**
 * Draws the first view of the map into the page itself, and writes the panel beside it, so that the first
 * paint is map and list already; `virtual:picture.css` paints them. Needs the dataset plugin.
 */
export function picturePlugin(): Plugin {
  let config: ResolvedConfig;
  let drawn: Parts | null = null;

  const parts = (): Parts | null => {
    const plugin = config.plugins.find(({ name }) => name === 'dataset');
    const of = (plugin?.api as DatasetApi | undefined)?.compiled() ?? null;
    if (of === null) return null;
    if (drawn?.of !== of) {
      drawn = {
        of,
        picture: writePage(drawPicture(drawable(of.mapData), of.dataset.actions)),
        panel: writePanel(of.dataset),
      };
    }
    return drawn;
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
      if (id !== STYLES_ID) return null;
      return [parts()?.picture.css, parts()?.panel.css].join('\n');
    },
    transformIndexHtml(html, { path }) {
      // The editor has a page of its own, without a picture.
      if (path !== PAGE) return html;
      const withPicture = fill(html, PLACE, parts()?.picture.html);
      return fill(withPicture, PANEL_PLACE, parts()?.panel.html);
    },
  };
}

/** The page with something in an element that is empty in it. */
function fill(html: string, place: string, content = ''): string {
  if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
  return html.replace(place, () => place.replace('></', `>\n${content}\n</`));
}
