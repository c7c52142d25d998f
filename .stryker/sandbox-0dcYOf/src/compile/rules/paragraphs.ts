// @ts-nocheck
import type { ReportRecord } from '../../domain/records';
import type { Problem } from '../problem';
import type { Records } from '../records';

type Range = ReportRecord['planParagraphs'];

/** Plans are cited from the plan's paragraphs, and results of the year before from the review's. */
export function paragraphs({ report, actions, review }: Records): readonly Problem[] {
  if (report === null) return [];
  const { planParagraphs, reviewParagraphs } = report.value;
  const problems: Problem[] = [];
  const check = (
    file: string,
    path: string,
    paragraph: number,
    range: Range,
    what: string,
  ): void => {
    if (paragraph >= range[0] && paragraph <= range[1]) return;
    const message = `${paragraph} is not a paragraph of the ${what} (${range[0]} to ${range[1]})`;
    problems.push({ file, path, message });
  };
  for (const { file, value } of actions) {
    check(file, 'paragraph', value.paragraph, planParagraphs, 'plan');
    value.targets.forEach((target, index) => {
      check(file, `targets[${index}].paragraph`, target.paragraph, planParagraphs, 'plan');
      if (target.type !== 'quantity' || target.baseline === undefined) return;
      const path = `targets[${index}].baseline.paragraph`;
      check(file, path, target.baseline.paragraph, reviewParagraphs, 'review');
    });
  }
  review?.value.items.forEach((item, index) => {
    check(review.file, `items[${index}].paragraph`, item.paragraph, reviewParagraphs, 'review');
  });
  return problems;
}
