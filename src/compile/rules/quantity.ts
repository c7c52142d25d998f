import { scaleOf } from '../../domain/quantity';
import type { Unit } from '../../domain/closed-lists';
import type { QuantityTarget } from '../../domain/records';
import type * as v from 'valibot';
import { readPrinted, type PrintedFigure } from '../printed-figure';
import type { Problem } from '../problem';
import type { Records } from '../records';

type Quantity = v.InferOutput<typeof QuantityTarget>;

/** Words of measure that leave no choice of unit. */
const UNIT_OF_WORD: ReadonlyMap<string, Unit> = new Map([
  ['公頃', 'ha'],
  ['公里', 'km'],
  ['平方公里', 'km2'],
  ['平方米', '10k-m2'],
  ['元', '100m-cny'],
  ['張', 'bed'],
  ['套', 'dwelling'],
]);

/** Comparator, value and unit say what `printed` says: 超1萬家 is more than 1 of `10k-enterprise`. */
export function quantity({ actions }: Records): readonly Problem[] {
  return actions.flatMap(({ file, value }) =>
    value.targets.flatMap((target, index) => {
      if (target.type !== 'quantity') return [];
      return faults(target).map(({ member, message }) => {
        return { file, path: `targets[${index}].${member}`, message };
      });
    }),
  );
}

interface Fault {
  readonly member: string;
  readonly message: string;
}

function faults(target: Quantity): readonly Fault[] {
  const figure = readPrinted(target.printed);
  if (figure === null) return [{ member: 'printed', message: 'no number can be read in it' }];
  return [
    ...differing('comparator', target.comparator, figure.comparator, target.printed),
    ...differing('value', target.value, figure.value, target.printed),
    ...unitFaults(target, figure),
  ];
}

function differing(
  member: string,
  actual: string | number,
  expected: string | number,
  printed: string,
): readonly Fault[] {
  if (actual === expected) return [];
  return [{ member, message: `is ${actual}, but "${printed}" says ${expected}` }];
}

function unitFaults(target: Quantity, { scale, word }: PrintedFigure): readonly Fault[] {
  const unit = UNIT_OF_WORD.get(word);
  if (unit !== undefined) return differing('unit', target.unit, unit, target.printed);
  if (scaleOf(target.unit) === scale) return [];
  const message = `"${target.unit}" counts by ${scaleOf(target.unit)}, "${target.printed}" by ${scale}`;
  return [{ member: 'unit', message }];
}
