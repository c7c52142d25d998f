// @ts-nocheck
import { Reader } from './reader';

/** What an attacker who can already reach into the page would try next. */
export type Attempt =
  | 'inline script'
  | 'inline script element'
  | 'inline style'
  | 'inline style element'
  | 'eval'
  | 'markup from text'
  | 'foreign script'
  | 'foreign worker'
  | 'worker from a blob'
  | 'foreign request'
  | 'foreign picture'
  | 'foreign frame';

/** A reader who asks what the server sends, and tries what the policy must refuse. */
export class PolicyReader extends Reader {
  async headersOf(path: string): Promise<Record<string, string>> {
    const response = await this.page.request.get(path);
    return response.headers();
  }

  /** From now on the page comes without any header of ours. */
  async comesFromAPlainHost(): Promise<void> {
    await this.page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ body: await response.text(), contentType: 'text/html' });
    });
  }

  async tries(attempt: Attempt): Promise<void> {
    await this.page.evaluate((what) => {
      const add = (tag: string, values: object): void => {
        document.body.append(Object.assign(document.createElement(tag), values));
      };
      const attack = 'globalThis.attacked = true';
      const foreign = 'https://attacker.invalid/x';
      const attempts: Record<typeof what, () => unknown> = {
        'inline script': () => {
          const link = document.createElement('a');
          link.setAttribute('onclick', attack);
          link.click();
        },
        'inline script element': () => add('script', { text: attack }),
        'inline style element': () => add('style', { textContent: 'body { color: red }' }),
        'worker from a blob': () => new Worker(URL.createObjectURL(new Blob([attack]))),
        'inline style': () => document.body.setAttribute('style', 'color: red'),
        eval: () => setTimeout(attack),
        'markup from text': () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        'foreign script': () => add('script', { src: foreign }),
        'foreign worker': () => new Worker(foreign),
        'foreign request': () => fetch(foreign),
        'foreign picture': () => add('img', { src: foreign }),
        'foreign frame': () => add('iframe', { src: foreign }),
      };
      try {
        void Promise.resolve(attempts[what]()).catch(() => undefined);
      } catch {
        // Refused at once; the report of it is what the test waits for.
      }
    }, attempt);
  }

  async wasAttacked(): Promise<boolean> {
    return this.page.evaluate(() => 'attacked' in globalThis);
  }
}
