import {
  ROUTES,
  TOKEN_HEADER,
  type CheckAnswer,
  type DeriveAnswer,
  type Draft,
  type SaveAnswer,
  type State,
} from '../protocol';

/** The server did not do what was asked; `message` is in its words. */
export class ServerError extends Error {}

/** Speaks to the server of `npm run curate`. Every method throws `ServerError` or a network error. */
export class Client {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  state(): Promise<State> {
    return this.#ask('GET', ROUTES.state);
  }

  check(drafts: readonly Draft[]): Promise<CheckAnswer> {
    return this.#ask('POST', ROUTES.check, drafts);
  }

  save(drafts: readonly Draft[]): Promise<SaveAnswer> {
    return this.#ask('POST', ROUTES.save, drafts);
  }

  async simplify(texts: readonly string[]): Promise<readonly string[]> {
    const answer: DeriveAnswer = await this.#ask('POST', ROUTES.derive, { texts });
    return answer.simplified;
  }

  async #ask<T>(method: string, route: string, body?: unknown): Promise<T> {
    const response = await fetch(route, {
      method,
      headers: { [TOKEN_HEADER]: this.#token, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new ServerError(answer.message);
    return answer;
  }
}

const KEPT_AS = 'curate-token';

/** The secret from the address that the server printed; kept for reloads of this tab, and out of sight. */
export function takeToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return sessionStorage.getItem(KEPT_AS) ?? '';
  sessionStorage.setItem(KEPT_AS, given);
  history.replaceState(null, '', location.pathname + location.search);
  return given;
}
