import type { Locator } from '@playwright/test';
import type { Dataset } from '../../src/domain/dataset';
import { StatesReader } from './states-reader';

const RECORDS = /\/assets\/dataset-[^/]+\.js$/;
/** The records of the build: one JSON text in backticks. */
const JSON_TEXT = /JSON\.parse\(`([^`]*)`\)/;

/** A reader of far more places than this project has. */
export class LongListReader extends StatesReader {
  /** Every place is there many times, with a number at the end of its id. */
  async hasPlaces(count: number): Promise<void> {
    await this.page.route(RECORDS, async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      const body = script.replace(JSON_TEXT, (_, text: string) => {
        const json = JSON.stringify(many(JSON.parse(unescaped(text)) as Dataset, count));
        return `JSON.parse(${JSON.stringify(json)})`;
      });
      await route.fulfill({ response, body });
    });
  }

  /** Rows that are drawn, of places and of targets. */
  get rows(): Locator {
    return this.page.locator('[data-list] :is([data-site], [data-target])');
  }

  /** How many places the list says that it shows. */
  get listStatus(): Locator {
    return this.page.locator('#list .counter').getByRole('status');
  }

  /** The row of a place. */
  placeRow(id: string): Locator {
    return this.page.locator(`[data-list] [data-site="${id}"]`);
  }

  /** The row in this place of a list, from 1. */
  rowAt(list: string, place: number): Locator {
    return this.page.locator(`[data-list="${list}"] [aria-posinset="${place}"]`);
  }

  /** Down to the last of the places that are on the map. */
  async scrollsToEnd(): Promise<void> {
    const list = this.page.locator('[data-list="located"]');
    await list.evaluate((element) => {
      const panel = element.closest('[data-scroller]');
      const { bottom } = element.getBoundingClientRect();
      panel?.scrollBy(0, bottom - panel.getBoundingClientRect().bottom);
    });
  }
}

/** As a template literal writes it. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([`$\\])/g, '$1');
}

function many(dataset: Dataset, count: number): Dataset {
  const { sites } = dataset;
  const copies = Array.from({ length: count - sites.length }, (_, index) => {
    const site = sites[index % sites.length];
    if (site === undefined) throw new Error('There is no place to copy');
    return { ...site, id: `${site.id}-${Math.floor(index / sites.length) + 1}` };
  });
  return { ...dataset, sites: [...sites, ...copies] };
}
