import type { ReportRecord } from '../../domain/records';
import type { Problem } from '../problem';
import type { Records } from '../records';
import { didYouMean } from '../suggest';

/** A printed figure that a target or a review item takes as its own. */
interface Claim {
  readonly paragraph: number;
  readonly printed: string;
  /** Whether the ledger must have it; a deliverable's name may stand for itself. */
  readonly isFigure: boolean;
  readonly file: string;
  readonly path: string;
}

/**
 * The figure ledger closes both ways: every figure that is claimed is printed in its paragraph, and
 * every printed figure is claimed once, or listed as unclaimed with the reason.
 */
export function ledger(records: Records): readonly Problem[] {
  const { report } = records;
  if (report === null) return [];
  const claims = [...claimsOfTargets(records), ...claimsOfReview(records)];
  return [
    ...unknownClaims(claims, report.value),
    ...doubleClaims(claims, report.value),
    ...unclaimedFaults(claims, report.value, report.file),
    ...(records.isComplete ? openFigures(claims, report.value, report.file) : []),
  ];
}

/** Figures of the ledger that are accounted for, and all of them. */
export function ledgerCount(records: Records): { readonly closed: number; readonly all: number } {
  if (records.report === null) return { closed: 0, all: 0 };
  const { value, file } = records.report;
  const claims = [...claimsOfTargets(records), ...claimsOfReview(records)];
  const all = Object.values(value.ledger).flat().length;
  return { closed: all - openFigures(claims, value, file).length, all };
}

function claimsOfTargets({ actions }: Records): readonly Claim[] {
  return actions.flatMap(({ file, value }) =>
    value.targets.flatMap((target, index) => {
      const { paragraph, printed, alsoPrinted = [] } = target;
      const isFigure = target.type === 'quantity' || /\d/.test(printed);
      const path = `targets[${index}]`;
      return [
        { paragraph, printed, isFigure, file, path: `${path}.printed` },
        ...alsoPrinted.map((further, at) => {
          return {
            paragraph,
            printed: further,
            isFigure: true,
            file,
            path: `${path}.alsoPrinted[${at}]`,
          };
        }),
      ];
    }),
  );
}

function claimsOfReview({ review }: Records): readonly Claim[] {
  if (review === null) return [];
  return review.value.items.flatMap(({ paragraph, printed }, index) =>
    printed.map((figure, at) => ({
      paragraph,
      printed: figure,
      isFigure: true,
      file: review.file,
      path: `items[${index}].printed[${at}]`,
    })),
  );
}

function unknownClaims(claims: readonly Claim[], { ledger }: ReportRecord): readonly Problem[] {
  return claims.flatMap(({ paragraph, printed, isFigure, file, path }) => {
    const figures = ledger[paragraph] ?? [];
    if (!isFigure || figures.includes(printed)) return [];
    const elsewhere = Object.keys(ledger).filter((key) => ledger[key]?.includes(printed));
    const hint = elsewhere.length > 0 ? ` (it stands in ${elsewhere.join(', ')})` : '';
    const suggestion = hint === '' ? didYouMean(printed, figures) : hint;
    const message = `paragraph ${paragraph} has no figure "${printed}"${suggestion}`;
    return [{ file, path, message }];
  });
}

function doubleClaims(claims: readonly Claim[], report: ReportRecord): readonly Problem[] {
  const taken = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.paragraph} ${claim.printed}`;
    taken.set(key, [...(taken.get(key) ?? []), claim]);
  }
  return [...taken.values()].flatMap((sameFigure) => {
    const [first] = sameFigure;
    if (first === undefined) return [];
    const allowed = count(report.ledger[first.paragraph] ?? [], first.printed);
    if (allowed === 0) return [];
    return sameFigure.slice(allowed).map(({ file, path, printed }) => ({
      file,
      path,
      message: `the figure "${printed}" is already claimed in ${first.file} at ${first.path}`,
    }));
  });
}

function unclaimedFaults(
  claims: readonly Claim[],
  { ledger, unclaimed }: ReportRecord,
  file: string,
): readonly Problem[] {
  return unclaimed.flatMap(({ paragraph, printed }, index) => {
    const path = `unclaimed[${index}]`;
    const figures = ledger[paragraph] ?? [];
    if (!figures.includes(printed)) {
      const suggestion = didYouMean(printed, figures);
      return [
        { file, path, message: `paragraph ${paragraph} has no figure "${printed}"${suggestion}` },
      ];
    }
    const claimed = claims.filter((claim) => {
      return claim.paragraph === paragraph && claim.printed === printed;
    });
    const claim = claimed[0];
    if (claim === undefined || claimed.length < count(figures, printed)) return [];
    return [{ file, path, message: `"${printed}" is claimed in ${claim.file} at ${claim.path}` }];
  });
}

function openFigures(
  claims: readonly Claim[],
  { ledger, unclaimed, planParagraphs }: ReportRecord,
  file: string,
): readonly Problem[] {
  const accounted = [...claims, ...unclaimed];
  return Object.entries(ledger).flatMap(([key, figures]) => {
    const paragraph = Number(key);
    const available = accounted
      .filter((entry) => entry.paragraph === paragraph)
      .map(({ printed }) => printed);
    const claimant = paragraph >= planParagraphs[0] ? 'target' : 'review item';
    return figures.flatMap((figure, index) => {
      const at = available.indexOf(figure);
      if (at !== -1) {
        available.splice(at, 1);
        return [];
      }
      const message = `no ${claimant} claims "${figure}", and it is not listed as unclaimed`;
      return [{ file, path: `ledger.${key}[${index}]`, message }];
    });
  });
}

function count(figures: readonly string[], printed: string): number {
  return figures.filter((figure) => figure === printed).length;
}
