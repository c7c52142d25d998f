import type { GeoFiles } from '../../../src/compile/files';
import { canonicalText } from '../../../src/compile/normalise';
import { createText, createWorld, toFiles } from './world';

/** The id of the small second report, which is older than the other. */
export const OLDER = 'luohu-2023';

/** A second report for a folder: of the year before, with three places. */
export function olderReport(): GeoFiles {
  const world = createWorld();
  world.report = {
    ...world.report,
    id: OLDER,
    year: 2023,
    title: createText('二零二三年報告', 'Report of 2023'),
    delivered: '2023-01-12',
  };
  world.review.year = 2022;
  for (const target of world.actions.flatMap(({ targets }) => targets)) {
    if (target.type === 'quantity' && target.baseline !== undefined) target.baseline.year = 2022;
  }
  const files = [...toFiles(world)].filter(([name]) => name.startsWith('luohu-2024/'));
  const renamed = (name: string): string =>
    name.replace('luohu-2024/', `${OLDER}/`).replace('review-2023', 'review-2022');
  return new Map(files.map(([name, bytes]) => [renamed(name), bytes] as const));
}

/** One file of it with another value. */
export function withReport(files: GeoFiles, change: (report: Record<string, unknown>) => void): GeoFiles {
  const name = `${OLDER}/report.json`;
  const report = JSON.parse(new TextDecoder().decode(files.get(name)));
  change(report);
  return new Map([...files, [name, new TextEncoder().encode(canonicalText('report', report))]]);
}
