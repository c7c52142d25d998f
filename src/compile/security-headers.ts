/** Origins that a build needs besides its own, by directive. Chosen by build configuration only. */
export interface PolicyHosts {
  readonly connect: readonly string[];
  readonly img: readonly string[];
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Headers for all files whose path, relative to the page, matches `path`; `*` stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly Header[];
}

/** Policies that may make trusted values: Svelte's own, and ours in `src/trusted-types.ts`. */
const TRUSTED_TYPES = ['svelte-trusted-html', 'default'];

/**
 * The directives that a meta element can carry as well as a header. Nothing inline, nothing evaluated, no
 * blob; MapLibre's style sheet has its icons as `data:` images.
 */
export function metaPolicy(hosts: PolicyHosts): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    directive('img-src', "'self'", 'data:', ...hosts.img),
    directive('connect-src', "'self'", ...hosts.connect),
    "worker-src 'self'",
    "font-src 'self'",
    // The preview of the embed code.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    directive('trusted-types', ...TRUSTED_TYPES),
  ].join('; ');
}

/**
 * The whole policy. Any page may frame this one: it has no login and changes nothing anywhere, and its
 * embed code is there to be used.
 */
export function headerPolicy(hosts: PolicyHosts): string {
  return `${metaPolicy(hosts)}; frame-ancestors *`;
}

/** All headers of a deployment, the general rule first; a later rule adds to it. */
export function headerRules(hosts: PolicyHosts): HeaderRule[] {
  return [
    { path: '*', headers: securityHeaders(hosts) },
    { path: 'assets/*', headers: [header('Cache-Control', 'public, max-age=31536000, immutable')] },
    {
      path: 'data/*',
      headers: [header('Access-Control-Allow-Origin', '*'), header('Cache-Control', 'no-cache')],
    },
    // A kept page would ask for scripts of a build that is gone.
    ...['', 'index.html', 'early.js', 'sw.js'].map((path) => ({
      path,
      headers: [header('Cache-Control', 'no-cache')],
    })),
  ];
}

function securityHeaders(hosts: PolicyHosts): Header[] {
  return [
    header('Content-Security-Policy', headerPolicy(hosts)),
    header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains'),
    header('X-Content-Type-Options', 'nosniff'),
    header('Referrer-Policy', 'no-referrer'),
    header('Cross-Origin-Opener-Policy', 'same-origin'),
    header('Permissions-Policy', PERMISSIONS),
  ];
}

/** The position is asked for by "near here" alone; nothing else is used. */
const PERMISSIONS = [
  'geolocation=(self)',
  'clipboard-write=(self)',
  'fullscreen=(self)',
  ...[
    'accelerometer',
    'camera',
    'display-capture',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ].map((name) => `${name}=()`),
].join(', ');

function header(name: string, value: string): Header {
  return { name, value };
}

function directive(name: string, ...sources: readonly string[]): string {
  return [name, ...sources].join(' ');
}
