// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { headersFile, headersFor, readHeadersFile } from './hosting';
import { headerRules, metaPolicy, type PolicyHosts } from './security-headers';

const CHARSET = '<meta charset="utf-8" />';

/**
 * Writes the Content-Security-Policy into the built page and all headers into `_headers`; the preview
 * server then sends what the build wrote. The dev server has no policy: its hot reload is inline script.
 */
export function policyPlugin(hosts: PolicyHosts): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'policy',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (config.command === 'serve') return html;
        if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
        // After the charset, which must be among the first bytes, and before all that it governs.
        return html.replace(
          CHARSET,
          `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy(hosts)}" />`,
        );
      },
    },
    generateBundle() {
      const source = headersFile(headerRules(hosts));
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
    configurePreviewServer(server) {
      const file = join(resolve(config.root, config.build.outDir), '_headers');
      const rules = existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : [];
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const { name, value } of headersFor(pathname.slice(1), rules)) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
