// @ts-nocheck
import type { Header, HeaderRule } from './security-headers';

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => [
      `/${path}`,
      ...headers.map(({ name, value }) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');
}

/** The rules in a text of `headersFile`. Lines of any other form are passed over. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.slice(1), headers: [] });
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push({ name, value });
  }
  return rules;
}

/** The headers of one file. @param path Relative to the page, without a slash at its start. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Header[] {
  return rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
}

/** An nginx server for `dist/`. A `location` with headers of its own inherits none, so each has them all. */
export function nginxExample(rules: readonly HeaderRule[]): string {
  const locations = rules.map(({ path }) => {
    const lines = headersFor(path, rules).map(
      ({ name, value }) => `        add_header ${name} "${value}" always;`,
    );
    const place = path.endsWith('*') ? `/${path.slice(0, -1)}` : `= /${path}`;
    return `    location ${place} {\n${lines.join('\n')}\n    }`;
  });
  return `# An example for nginx. Put names, certificates and the path of dist/ in.
server {
    listen 443 ssl http2;
    server_name map.example.org;
    ssl_certificate /etc/ssl/map.example.org.pem;
    ssl_certificate_key /etc/ssl/map.example.org.key;

    root /srv/luohu/dist;
    index index.html;
    gzip on;
    gzip_types text/css text/csv text/javascript application/javascript application/json application/geo+json image/svg+xml;
    types {
        application/geo+json geojson;
        application/manifest+json webmanifest;
    }
    include mime.types;

${locations.join('\n\n')}
}
`;
}

/** A Caddy site for `dist/`. */
export function caddyExample(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = headers.map(({ name, value }) => `\t\t${name} "${value}"`);
    return `\theader ${path === '*' ? '' : `/${path} `}{\n${lines.join('\n')}\n\t}`;
  });
  return `# An example for Caddy. Put the name and the path of dist/ in.
map.example.org {
\troot * /srv/luohu/dist
\tencode zstd gzip
${blocks.join('\n')}
\tfile_server
}
`;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
