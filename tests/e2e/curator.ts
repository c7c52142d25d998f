import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from './canvas';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROUTES } from '../../src/curate/protocol';
import type { RecordType } from '../../src/curate/state/records';
import { olderReport } from '../geo/support/two-reports';
import { curateMessages } from '../../src/i18n/curate';

const ROOT = join(import.meta.dirname, '../..');
const m = curateMessages('en');

/** Longitude and latitude, WGS 84 degrees. */
type Spot = readonly [number, number];

/** How a new place is described in the form. */
interface NewPlace {
  readonly id: string;
  readonly nameHant: string;
  readonly nameEn: string;
  readonly summaryHant: string;
  readonly summaryEn: string;
}

/** A person who curates: the only place of the tests that knows the editor's structure. */
export class Curator {
  readonly page: Page;
  /** The copy of the data that is worked on. */
  readonly folder: string;
  /** Uncaught errors of the page. */
  readonly errors: string[] = [];
  readonly #address: string;

  constructor(page: Page, folder: string, address: string) {
    this.page = page;
    this.folder = folder;
    this.#address = address;
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  async opensEditor(): Promise<void> {
    await this.page.goto(this.#address);
    await this.page.locator('[data-map][data-table="true"]').waitFor({ timeout: 50_000 });
  }

  /** The page as readers see it, over the same data; `query` with its question mark. */
  async looksAtPage(query: string): Promise<void> {
    await this.page.addInitScript(hideWebgl);
    await this.page.goto(new URL(`/${query}`, this.#address).href);
  }

  /** The reports that the page offers, by name. */
  get reports(): Locator {
    return this.page.locator('[data-reports] a');
  }

  async choosesReport(id: string): Promise<void> {
    await this.page.locator(`[data-reports] [data-report="${id}"]`).click();
  }

  get shownReport(): Locator {
    return this.page.locator('[data-reports] [aria-current="page"]');
  }

  get placesOnPage(): Locator {
    return this.page.locator('[data-list="located"] > li, [data-list="unlocated"] > li');
  }

  get pageHeading(): Locator {
    return this.page.locator('[data-detail] h2');
  }

  get pageText(): Locator {
    return this.page.locator('[data-detail]');
  }

  async opens(kind: RecordType, id: string): Promise<void> {
    const back = this.page.getByRole('button', { name: m.back });
    if (await back.isVisible()) await back.click();
    await this.page.locator(`[data-tab="${kind}"]`).click();
    await this.page.getByRole('searchbox', { name: m.filter, exact: true }).fill(id);
    await this.page.locator(`[data-open="${id}"]`).click();
  }

  async begins(place: NewPlace): Promise<void> {
    await this.#asksForNew('site');
    await this.page.locator('[data-new-id]').fill(place.id);
    await this.page.getByRole('button', { name: m.add, exact: true }).click();
    await this.writes('properties.name:zh-Hant', place.nameHant);
    await this.writes('properties.name:en', place.nameEn);
    await this.writes('properties.summary:zh-Hant', place.summaryHant);
    await this.writes('properties.summary:en', place.summaryEn);
  }

  field(place: string): Locator {
    return this.page.locator(`[data-field=${JSON.stringify(place)}]`);
  }

  async writes(place: string, text: string): Promise<void> {
    await this.field(place).locator('input, textarea').fill(text);
  }

  async chooses(place: string, value: string): Promise<void> {
    await this.field(place).locator('select').selectOption(value);
  }

  /** Writes in the field of this label of the open record. */
  async writesAs(label: keyof typeof m.field, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: m.field[label], exact: true }).fill(text);
  }

  async beginsSource(): Promise<void> {
    await this.#asksForNew('source');
  }

  /** Asks for the open record to be deleted, and answers the question. */
  async deletes(answer: 'yes' | 'no'): Promise<void> {
    await this.page.getByRole('button', { name: m.delete }).click();
    const question = this.page.locator('[data-dialog="question"]');
    const name = answer === 'yes' ? m.confirm.yes : m.cancel;
    await question.getByRole('button', { name }).click();
  }

  /** The open record. */
  record(id: string): Locator {
    return this.page.locator(`[data-record="${id}"]`);
  }

  /** Finds a record by words and puts it in the list. */
  async picks(place: string, words: string, id: string): Promise<void> {
    const field = this.field(place);
    await field.getByRole('searchbox').fill(words);
    await field.locator(`[data-option="${id}"]`).click();
  }

  async dropsChoice(place: string, id: string): Promise<void> {
    await this.field(place).getByRole('button', { name: id }).click();
  }

  async addsOutcome(): Promise<void> {
    await this.page.getByRole('button', { name: m.outcome.add }).click();
  }

  async usesTool(tool: 'look' | 'edit' | 'point' | 'line' | 'area'): Promise<void> {
    await this.page.locator(`[data-tool="${tool}"]`).click();
  }

  /** A file that a reader has sent. */
  async receives(text: string): Promise<void> {
    await this.page.locator('[data-suggestion-file]').setInputFiles({
      name: 'suggestion.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(text),
    });
  }

  get suggestion(): Locator {
    return this.page.locator('[data-suggestion]');
  }

  get refusal(): Locator {
    return this.page.getByText(m.suggestion.unknown);
  }

  async acceptsSuggestion(): Promise<void> {
    await this.suggestion.locator('[data-accept]').click();
  }

  async declinesSuggestion(): Promise<void> {
    await this.suggestion.locator('[data-decline]').click();
  }

  async withoutSnapping(): Promise<void> {
    await this.page.getByLabel(m.draw.snap).uncheck();
  }

  /** Drags what is drawn at a spot by so many pixels. */
  async drags(spot: Spot, right: number, down: number): Promise<void> {
    const [x, y] = await this.#onScreen(spot);
    const { mouse } = this.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + right / 2, y + down / 2);
    await mouse.move(x + right, y + down);
    await mouse.up();
  }

  /** Clicks the spots one after the other and ends the shape with Enter. */
  async draws(spots: readonly Spot[]): Promise<void> {
    for (const spot of spots) {
      const [x, y] = await this.#onScreen(spot);
      await this.page.mouse.move(x, y);
      await this.page.mouse.click(x, y);
    }
    await this.page.keyboard.press('Enter');
  }

  async pastes(text: string, datum: 'wgs84' | 'gcj02' | 'bd09'): Promise<void> {
    const details = this.page.locator('details', { has: this.page.locator('[data-typed]') });
    if (!(await details.locator('[data-typed]').isVisible()))
      await details.locator('summary').click();
    await details.locator('[data-typed]').fill(text);
    await details.locator('[data-datum]').selectOption(datum);
    await details.getByRole('button', { name: m.typed.apply }).click();
  }

  /** What the rules say beside a field. */
  async isToldAt(place: string, words: string | RegExp): Promise<void> {
    await expect(this.field(place)).toContainText(words);
  }

  /** What the rules say of a place on the map. */
  get marks(): Locator {
    return this.page.locator('[data-mark]');
  }

  async hasNoProblem(): Promise<void> {
    const verdict = this.page.locator('[data-verdict="0"]');
    await verdict.waitFor();
    await expect(verdict).toContainText(m.allRight);
  }

  async undoes(): Promise<void> {
    await this.page.locator('[data-undo]').click();
  }

  async reviews(): Promise<void> {
    await this.page.locator('[data-save]').click();
  }

  get saving(): Locator {
    return this.page.locator('[data-dialog="save"]');
  }

  async writesFiles(): Promise<void> {
    await this.saving.locator('[data-write]').click();
  }

  async hasWritten(): Promise<void> {
    await expect(this.saving).toContainText(m.saving.done);
  }

  async closesReview(): Promise<void> {
    await this.saving.getByRole('button', { name: m.close }).click();
  }

  get conflictWords(): string {
    return m.conflict.heading;
  }

  async keepsMine(): Promise<void> {
    await this.saving.getByRole('button', { name: m.conflict.mine }).click();
  }

  /** The text of a file on the disk. */
  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** A colleague saves the same file meanwhile. */
  colleagueChanges(name: string, before: string, after: string): void {
    writeFileSync(join(this.folder, name), this.text(name).replace(before, after));
  }

  /** What the server answers to a request that its own page would not send. */
  asksFromElsewhere(headers: OutgoingHttpHeaders): Promise<string> {
    return new Promise((resolve, reject) => {
      const asked = request(new URL(ROUTES.state, this.#address), { headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          const isJson = response.headers['content-type']?.startsWith('application/json') === true;
          resolve(isJson ? String(JSON.parse(text).message) : text);
        });
      });
      asked.on('error', reject).end();
    });
  }

  async #asksForNew(kind: RecordType): Promise<void> {
    await this.page.getByRole('button', { name: m.back }).click();
    await this.page.locator(`[data-tab="${kind}"]`).click();
    await this.page.locator(`[data-new="${kind}"]`).click();
  }

  async #onScreen([lon, lat]: Spot): Promise<readonly [number, number]> {
    const canvas = this.page.locator('[data-map] > .canvas');
    const box = await canvas.boundingBox();
    const at = await canvas.evaluate(
      (element, spot) => Reflect.get(element, 'placeOnScreen')(...spot),
      [lon, lat],
    );
    return [(box?.x ?? 0) + at.x, (box?.y ?? 0) + at.y];
  }
}

/** In the page: the map is beside the point, and drawing it takes a software renderer seconds. */
function hideWebgl(): void {
  const getContext = HTMLCanvasElement.prototype.getContext;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    },
  });
}

/** Files of the build whose text matches. */
export function builtFilesWith(pattern: RegExp): readonly string[] {
  const dist = join(ROOT, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(path) || pattern.test(readFileSync(path, 'latin1')));
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The editor's address, once its server has printed it. */
function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /^Editor: (\S+)$/m.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(`The editor's server has ended:\n${printed}`)));
  });
}

export const test = base.extend<{ curator: Curator }>({
  /** Somebody at `npm run curate` over a copy of the data, with a small older report beside it. */
  curator: async ({ page }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'curate-e2e-'));
    const folder = join(home, 'geo');
    cpSync(join(ROOT, 'geo'), folder, { recursive: true });
    for (const [name, bytes] of olderReport()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const port = await freePort();
    const args = ['--import', 'tsx', 'src/curate-server/start.ts'];
    const server = spawn(process.execPath, [...args, '--geo', folder, '--port', String(port)], {
      cwd: ROOT,
    });
    try {
      const curator = new Curator(page, folder, await addressFrom(server));
      await use(curator);
      expect(curator.errors).toEqual([]);
    } finally {
      server.kill('SIGTERM');
      rmSync(home, { recursive: true });
    }
  },
});
