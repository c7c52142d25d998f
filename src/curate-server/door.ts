import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { TOKEN_HEADER } from '../curate/protocol';

/** Why a request is turned away; null where it may come in. */
export type Refusal = 'host' | 'origin' | 'token';

/**
 * Who may speak to the server: only a page that it served itself, opened with the address that it
 * printed. The host name stops other names that were made to point here (DNS rebinding), the origin
 * other pages of the same browser, the token other programs and users of the machine.
 *
 * @param authority Host and port that the server is bound to: `127.0.0.1:4180`.
 */
export function refusalOf(
  headers: IncomingHttpHeaders,
  authority: string,
  token: string,
): Refusal | null {
  if (headers.host !== authority) return 'host';
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${authority}`) return 'origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'origin';
  return isSame(headers[TOKEN_HEADER], token) ? null : 'token';
}

function isSame(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
