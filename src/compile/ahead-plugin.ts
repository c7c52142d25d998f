import type { Plugin } from 'vite';
import { LANGUAGES } from '../domain/language';

const EARLY = 'src="./early.js"';

/** Modules that the page needs before it can show what its address asks for, by the name that early.js has for them. */
const MODULES: ReadonlyMap<string, RegExp> = new Map([
  ...LANGUAGES.map((lang) => [lang, new RegExp(`/src/i18n/${lang}\\.ts$`)] as const),
  ['rest', /\/src\/ui\/late\/rest\.ts$/],
]);

/** The letters of the interface, which no paint waits for long. */
const FONT = /^assets\/source-sans-3-[^/]+\.woff2$/;
const FONT_LINK = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' };

/**
 * Asks for the interface's font ahead of the style sheet, and tells public/early.js the files of what
 * depends on the address, so that they come beside the script and not after it: `data-ahead` has the addresses by name, as JSON.
 */
export function aheadPlugin(): Plugin {
  return {
    name: 'ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (bundle === undefined || path !== '/index.html') return html;
        if (!html.includes(EARLY)) throw new Error(`index.html has no script with ${EARLY}`);
        const font = Object.keys(bundle).find((file) => FONT.test(file));
        if (font === undefined) throw new Error(`No file of the build is ${String(FONT)}`);
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const files = [...MODULES].map(([name, module]) => {
          const chunk = chunks.find(({ facadeModuleId, moduleIds }) =>
            [facadeModuleId ?? '', ...moduleIds].some((id) => module.test(id)),
          );
          if (chunk === undefined) throw new Error(`No file of the build is ${String(module)}`);
          return [name, `./${chunk.fileName}`] as const;
        });
        const ahead = JSON.stringify(Object.fromEntries(files)).replaceAll('"', '&quot;');
        return {
          html: html.replace(EARLY, `${EARLY} data-ahead="${ahead}"`),
          tags: [{ tag: 'link', attrs: { ...FONT_LINK, href: `./${font}` }, injectTo: 'head' }],
        };
      },
    },
  };
}
