// @ts-nocheck
import type { Problem } from '../problem';
import type { Records } from '../records';

/** A target's id starts with the id of its action and a point. */
export function targetIds({ actions }: Records): readonly Problem[] {
  return actions.flatMap(({ file, value }) =>
    value.targets.flatMap(({ id }, index) => {
      if (id.startsWith(`${value.id}.`)) return [];
      const message = `"${id}" does not start with its action, "${value.id}."`;
      return [{ file, path: `targets[${index}].id`, message }];
    }),
  );
}
