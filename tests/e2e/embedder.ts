import { createServer, type Server } from 'node:http';

/** A site of another origin that frames the page. */
export class Embedder {
  readonly #server: Server;
  readonly #port: number;

  constructor(port: number, framed: string) {
    this.#port = port;
    this.#server = createServer((request, response) => {
      const query = new URL(request.url ?? '/', framed).search;
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><title>Other</title><iframe width="200" height="400" src="${framed}${query}"></iframe>`,
      );
    }).listen(port);
  }

  addressOf(query: string): string {
    return `http://localhost:${this.#port}/${query}`;
  }

  close(): void {
    this.#server.close();
  }
}
