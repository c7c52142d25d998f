import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import type { ExportWords } from '../domain/export/words';
import { LANGUAGES } from '../domain/language';
import type { Compiled } from './compile';
import { dataFiles, feedPath } from './data-files';
import type { DataFile } from './data-package';
import { jsonLd } from './json-ld';
import type { DatasetApi } from './vite-plugin';

const FOLDER = 'data/';

/** Kinds of file that a page about the data offers to search engines: one of each subject. */
const LISTED = new Set(['sites.geojson', 'sites.csv', 'sites.kml', 'targets.csv', 'outcomes.csv']);

/**
 * Writes the static API to `data/` in a build and serves the same files in development; tells of them in the
 * page's head. Needs the dataset plugin.
 *
 * @param words Texts for readers, which this folder does not know.
 * @param page Complete address of the page, for links that must be complete; null where it is not known.
 */
export function dataFilesPlugin(words: ExportWords, page: string | null): Plugin {
  let config: ResolvedConfig;
  let written: { readonly of: Compiled; readonly files: readonly DataFile[] } | null = null;

  const compiled = (): Compiled | null => {
    const plugin = config.plugins.find(({ name }) => name === 'dataset');
    return (plugin?.api as DatasetApi | undefined)?.compiled() ?? null;
  };
  const files = (of: Compiled): readonly DataFile[] => {
    if (written?.of !== of) written = { of, files: dataFiles(of, words, page) };
    return written.files;
  };

  return {
    name: 'data-files',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const data = compiled();
        const wanted = data === null ? [] : files(data);
        const file = wanted.find(({ path }) => pathname === `/${FOLDER}${path}`);
        if (file === undefined) return next();
        response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
        response.end(file.text);
      });
    },
    generateBundle() {
      const data = compiled();
      if (data === null) return;
      for (const { path, text } of files(data)) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}${path}`, source: text });
      }
    },
    transformIndexHtml() {
      const data = compiled();
      return data === null ? [] : headTags(data, files(data), words, page);
    },
  };
}

function headTags(
  { dataset }: Compiled,
  files: readonly DataFile[],
  words: ExportWords,
  page: string | null,
): HtmlTagDescriptor[] {
  const listed = files.filter(({ path }) => LISTED.has(path));
  return [
    ...LANGUAGES.map((lang) => ({
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type: 'application/feed+json',
        title: words.feedTitle(lang),
        href: `./${FOLDER}${feedPath(lang)}`,
      },
      injectTo: 'head' as const,
    })),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      children: jsonLd(dataset, listed, words, page),
      injectTo: 'head',
    },
  ];
}
