/** Largest style, TileJSON or sprite index that is read, in characters. */
// @ts-nocheck

const MAX_TEXT = 3_000_000;

/** How to read from one server and no other. */
export interface Fetching {
  /** The only origin that is asked. */
  readonly origin: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Runs a task that is told to stop, and rejects, when the time is over or the signal is aborted. A task
 * that does not listen is left behind.
 */
export function within<T>(
  timeoutMs: number,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(
    () => controller.abort(new Error(`No answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  const stopped = new Promise<never>((_resolve, reject) => {
    const fail = (): void => reject(controller.signal.reason);
    if (controller.signal.aborted) fail();
    controller.signal.addEventListener('abort', fail, { once: true });
  });
  return Promise.race([stopped, task(controller.signal)]).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  });
}

/** The JSON value at an address. Rejects for anything else, such as the page of a server's 404. */
export function fetchJson(address: string, fetching: Fetching): Promise<unknown> {
  return request(address, fetching, async (response) => {
    const text = await response.text();
    if (text.length > MAX_TEXT) throw new Error(`${address} is too large`);
    const value: unknown = JSON.parse(text);
    return value;
  });
}

/** The bytes at an address; null where the answer is empty. Rejects for text, such as a page of HTML. */
export function fetchBytes(address: string, fetching: Fetching): Promise<ArrayBuffer | null> {
  return request(address, fetching, async (response) => {
    const bytes = await response.arrayBuffer();
    if (isMarkup(bytes)) throw new Error(`${address} is text`);
    return bytes.byteLength === 0 ? null : bytes;
  });
}

function request<T>(
  address: string,
  { origin, timeoutMs, signal }: Fetching,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  return within(timeoutMs, signal, async (stop) => {
    const url = new URL(address);
    if (url.origin !== origin) throw new Error(`${address} is not on ${origin}`);
    const response = await fetch(url, { signal: stop, credentials: 'omit' });
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    if (response.redirected && new URL(response.url).origin !== origin) {
      throw new Error(`${address} leads to ${response.url}`);
    }
    return read(response);
  });
}

/** True for what begins like HTML, XML or JSON; no vector tile, glyph range or PNG does. */
function isMarkup(bytes: ArrayBuffer): boolean {
  const first = new Uint8Array(bytes)[0];
  return first === '<'.charCodeAt(0) || first === '{'.charCodeAt(0);
}
