import fc from 'fast-check';
import { KINDS } from '../../../src/domain/closed-lists';
import { STATUSES, type Dataset } from '../../../src/domain/dataset';
import { LOCATED, type Filter } from '../../../src/domain/view';

/** Any filter that the page can set for a dataset. */
export function filterFor({ actions }: Dataset): fc.Arbitrary<Filter> {
  return fc.record({
    actions: fc.uniqueArray(fc.constantFrom(...actions.map(({ id }) => id)), { maxLength: 4 }),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 4 }),
    statuses: fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 3 }),
    located: fc.option(fc.constantFrom(...LOCATED)),
  });
}
