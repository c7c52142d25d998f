// @ts-nocheck
import type { TargetRecord } from '../../domain/records';
import type { Problem } from '../problem';
import type { Records } from '../records';

/** A target names sites exactly when its extent is `sites`. */
export function extent({ actions }: Records): readonly Problem[] {
  return actions.flatMap(({ file, value }) =>
    value.targets.flatMap((target, index) => {
      const message = extentFault(target);
      return message === null ? [] : [{ file, path: `targets[${index}].extent`, message }];
    }),
  );
}

function extentFault(target: TargetRecord): string | null {
  if (target.extent === 'sites' && target.sites === undefined)
    return 'is "sites" but no site is named';
  if (target.extent !== 'sites' && target.sites !== undefined) {
    return `is "${target.extent}" although sites are named`;
  }
  return null;
}
