import fc from 'fast-check';
import type { Kind } from '../../../src/domain/closed-lists';
import type { Dataset, Site, Status, Target } from '../../../src/domain/dataset';
import { LOCATED, type Filter } from '../../../src/domain/view';

/** Few values, so that most of a small dataset fits most filters somehow. */
export const FEW_ACTIONS = ['walks', 'homes', 'trade'] as const;
export const FEW_KINDS = ['park', 'road', 'venue'] as const satisfies readonly Kind[];
export const FEW_STATUSES = ['met', 'missed', 'no-evidence'] as const satisfies readonly Status[];

export const someFilter: fc.Arbitrary<Filter> = fc.record({
  actions: fc.uniqueArray(fc.constantFrom(...FEW_ACTIONS), { maxLength: 2 }),
  kinds: fc.uniqueArray(fc.constantFrom(...FEW_KINDS), { maxLength: 2 }),
  statuses: fc.uniqueArray(fc.constantFrom(...FEW_STATUSES), { maxLength: 2 }),
  located: fc.option(fc.constantFrom(...LOCATED)),
});

const someTargets = fc.array(
  fc.record({
    action: fc.constantFrom(...FEW_ACTIONS),
    status: fc.constantFrom(...FEW_STATUSES),
  }),
  { minLength: 1, maxLength: 6 },
);

const someSites = fc.array(
  fc.record({
    kind: fc.constantFrom(...FEW_KINDS),
    isLocated: fc.boolean(),
    /** Modulo the number of targets. */
    targets: fc.array(fc.nat(), { maxLength: 3 }),
    background: fc.uniqueArray(fc.constantFrom(...FEW_ACTIONS), { maxLength: 2 }),
  }),
  { maxLength: 12 },
);

/**
 * Only what filters read of a dataset: sites and targets name each other, and the actions in a site's background
 * are not those of its targets, as the compiler has it.
 */
export const someDataset: fc.Arbitrary<Dataset> = fc
  .record({ targets: someTargets, sites: someSites })
  .map(({ targets, sites }) => {
    const madeSites = sites.map(({ kind, isLocated, targets: named, background }, index) => {
      const own = [...new Set(named.map((number) => number % targets.length))];
      const actions = own.map((number) => targets[number]?.action);
      return {
        id: `site-${index}`,
        kind,
        place: isLocated ? {} : null,
        targets: own.map((number) => `target-${number}`),
        backgroundActions: background.filter((action) => !actions.includes(action)),
      } as unknown as Site;
    });
    const madeTargets = targets.map((target, index) => {
      const id = `target-${index}`;
      const named = madeSites.filter((site) => site.targets.includes(id));
      return { ...target, id, sites: named.map((site) => site.id) } as unknown as Target;
    });
    const actions = FEW_ACTIONS.map((id) => ({ id }));
    return {
      actions,
      targets: madeTargets,
      sites: madeSites,
      reviews: [],
      sources: [],
    } as unknown as Dataset;
  });
