import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with the part of the bytes that is asked for, as a host of PMTiles files must; else with all. */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  content: Uint8Array,
): void {
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range === null) {
    response.end(content);
    return;
  }
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]), content.length - 1)];
  response.setHeader('Content-Range', `bytes ${from}-${to}/${content.length}`);
  response.writeHead(206).end(content.subarray(from, to + 1));
}
