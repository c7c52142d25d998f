import type { Dataset } from '../dataset';
import type { Lookup } from '../lookup';
import { encodeView } from '../url';
import { DEFAULT_VIEW, type Selection } from '../view';
import type { ExportWords } from './words';

/** What every writer needs beside the records it writes. */
export interface ExportContext {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly words: ExportWords;
  /** Complete address of the page; null where the build does not know where it will be served. */
  readonly page: string | null;
}

/** Address of the page that shows a record; only its query where the page's own address is not known. */
export function addressOf(
  selection: NonNullable<Selection>,
  { dataset, page }: Pick<ExportContext, 'dataset' | 'page'>,
): string {
  const query = encodeView({ ...DEFAULT_VIEW, report: dataset.report.key, selection });
  return page === null ? query : new URL(query, page).href;
}
