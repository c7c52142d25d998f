import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import type { GeoFiles } from '../../src/compile/files';
import { problemLines, realFiles } from './support/check';
import { OLDER, olderReport, withReport } from './support/two-reports';

const both = (older: GeoFiles): GeoFiles => new Map([...realFiles(), ...older]);

/** The report with the last of its actions, and all that refers to it, taken away. */
function withNineActions(): GeoFiles {
  const nine = withReport(olderReport(), (report) => {
    report['actionCount'] = 9;
  });
  return new Map([...nine].filter(([name]) => !name.includes('/10-')));
}

describe('a second report', () => {
  it('is checked by the same rules and leaves the newer one as the default', () => {
    const files = both(olderReport());
    expect(problemLines(files)).toEqual([]);
    const { compiled, others } = compile(files);
    expect(compiled?.dataset.report).toMatchObject({ id: 'luohu-2024', key: null });
    expect(others.map(({ dataset }) => dataset.report.key)).toEqual([OLDER]);
    expect(others[0]?.dataset.sites).toHaveLength(3);
  });

  it('has as many actions as its own record says', () => {
    expect(problemLines(both(withNineActions()))).toEqual([]);
    const short = new Map([...olderReport()].filter(([name]) => !name.includes('/10-')));
    expect(problemLines(both(short))).toContain(
      `geo/${OLDER}/actions/10-<id>.json: is missing: action 10 of 10`,
    );
    const nine = withReport(olderReport(), (report) => {
      report['actionCount'] = 9;
    });
    expect(problemLines(both(nine))).toContain(
      `geo/${OLDER}/actions/10-government-reform.json: is not named NN-<id>.json, 01 to 09`,
    );
  });

  it('has the paragraphs that its own record says', () => {
    const shorter = withReport(olderReport(), (report) => {
      report['planParagraphs'] = [17, 27];
    });
    expect(problemLines(both(shorter))).toContain(
      `geo/${OLDER}/actions/01-consumption-upgrade.json: paragraph: 28 is not a paragraph of the plan (17 to 27)`,
    );
  });
});
