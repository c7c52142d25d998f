import type { Language } from '../domain/language';
import type { LegendEntry } from '../domain/legend';
import type { Theme } from '../domain/view';
import { SUBJECTS, contextOf } from './subjects';

/** What the map's symbols mean in this theme and language, sites first. */
export function legend({ theme, lang }: { theme: Theme; lang: Language }): LegendEntry[] {
  const context = contextOf(theme, lang);
  return SUBJECTS.flatMap((subject) => subject.legend(context));
}
