// @ts-nocheck
import { scaleOf } from '../../domain/quantity';
import type { ReportRecord, TargetRecord } from '../../domain/records';
import { readPrinted } from '../printed-figure';
import type { Problem } from '../problem';
import type { Records } from '../records';

/** A baseline is a figure of the review: of the year before, and printed in the paragraph it names. */
export function baseline({ report, actions }: Records): readonly Problem[] {
  if (report === null) return [];
  return actions.flatMap(({ file, value }) =>
    value.targets.flatMap((target, index) =>
      faults(target, report.value).map(({ member, message }) => {
        return { file, path: `targets[${index}].baseline.${member}`, message };
      }),
    ),
  );
}

function faults(
  target: TargetRecord,
  report: ReportRecord,
): readonly { readonly member: string; readonly message: string }[] {
  if (target.type !== 'quantity' || target.baseline === undefined) return [];
  const { year, value, paragraph } = target.baseline;
  const printed = report.ledger[paragraph] ?? [];
  const isPrinted = printed.map(readPrinted).some((figure) => {
    return figure !== null && figure.value === value && figure.scale === scaleOf(target.unit);
  });
  return [
    ...(year === report.year - 1
      ? []
      : [{ member: 'year', message: `is ${year}, should be ${report.year - 1}` }]),
    ...(isPrinted
      ? []
      : [{ member: 'value', message: `no ${value} in the ledger of paragraph ${paragraph}` }]),
  ];
}
