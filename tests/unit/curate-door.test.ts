import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/curate-server/door';

const HOST = '127.0.0.1:4180';
const GOOD = { host: HOST, origin: `http://${HOST}`, 'x-curate-token': 'secret' };

describe('the door of the editor’s server', () => {
  it('lets in the page that it served', () => {
    expect(refusalOf(GOOD, HOST, 'secret')).toBeNull();
    // Browsers send no origin with a GET of the same one.
    expect(refusalOf({ host: HOST, 'x-curate-token': 'secret' }, HOST, 'secret')).toBeNull();
  });

  it.each([
    ['another name that was made to point here', { host: 'evil.example:4180' }, 'host'],
    ['this machine by another name', { host: 'localhost:4180' }, 'host'],
    ['no name', { host: undefined }, 'host'],
    ['another page', { origin: 'https://evil.example' }, 'origin'],
    ['a page without an origin', { origin: 'null' }, 'origin'],
    ['another port of this machine', { origin: 'http://127.0.0.1:5173' }, 'origin'],
    ['what the browser calls another site', { 'sec-fetch-site': 'cross-site' }, 'origin'],
    ['no token', { 'x-curate-token': undefined }, 'token'],
    ['a wrong token', { 'x-curate-token': 'secres' }, 'token'],
    ['a part of the token', { 'x-curate-token': 'secre' }, 'token'],
  ])('refuses %s', (_name, change, refusal) => {
    expect(refusalOf({ ...GOOD, ...change }, HOST, 'secret')).toBe(refusal);
  });
});
