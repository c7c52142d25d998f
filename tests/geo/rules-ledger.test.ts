import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { linesAfter, withText } from './support/check';
import { createText, createWorld, toFiles, type World } from './support/world';

const EMERGING = 'geo/luohu-2024/actions/04-emerging-industries.json';
const EXPANSION = 'geo/luohu-2024/actions/07-space-expansion.json';
const REPORT = 'geo/luohu-2024/report.json';

/** The world's only quantity, 120家以上 of paragraph 23. */
function quantityOf({ actions }: World): World['actions'][number]['targets'][number] {
  const target = actions[3]?.targets[1];
  if (target === undefined) throw new Error('The fourth action should have two targets');
  return target;
}

function leaveUnclaimed({ report }: World, paragraph: number, printed: string): void {
  report.unclaimed.push({ paragraph, printed, reason: createText() });
}

describe('claims of the ledger', () => {
  it('a further figure of the sentence that is not printed is named with the nearest', () => {
    const lines = linesAfter((world) => {
      quantityOf(world).alsoPrinted = ['121家以上'];
    });
    expect(lines).toEqual([
      `${EMERGING}: targets[1].alsoPrinted[0]: paragraph 23 has no figure "121家以上" (did you mean "120家以上"?)`,
    ]);
  });

  it('a further figure that is printed is accounted for', () => {
    const lines = linesAfter((world) => {
      quantityOf(world).alsoPrinted = ['30座'];
      world.report.ledger['23'] = ['120家以上', '30座'];
    });
    expect(lines).toEqual([]);
  });

  it('all paragraphs that print a figure claimed elsewhere are named', () => {
    const lines = linesAfter((world) => {
      quantityOf(world).alsoPrinted = ['75公頃'];
      for (const paragraph of [25, 28]) {
        world.report.ledger[paragraph] = ['75公頃'];
        leaveUnclaimed(world, paragraph, '75公頃');
      }
    });
    expect(lines).toEqual([
      `${EMERGING}: targets[1].alsoPrinted[0]: paragraph 23 has no figure "75公頃" (it stands in 25, 28)`,
    ]);
  });

  it('a quantity must be printed, even where it is written without digits', () => {
    const lines = linesAfter((world) => {
      Object.assign(quantityOf(world), { printed: '八大', comparator: '=', value: 8 });
      world.report.ledger['23'] = [];
    });
    expect(lines).toEqual([`${EMERGING}: targets[1].printed: paragraph 23 has no figure "八大"`]);
  });

  it('a deliverable must be printed where its name holds digits, and not otherwise', () => {
    const named = (printed: string): readonly string[] =>
      linesAfter(({ actions }) => {
        Object.assign(actions[6]?.targets[0] ?? {}, { printed });
      });
    expect(named('三座橋')).toEqual([]);
    expect(named('3座橋')).toEqual([
      `${EXPANSION}: targets[0].printed: paragraph 28 has no figure "3座橋"`,
    ]);
  });
});

describe('figures of the ledger that nothing claims', () => {
  const openIn = (paragraph: number): readonly string[] =>
    linesAfter(({ report }) => {
      report.ledger[paragraph] = [...(report.ledger[paragraph] ?? []), '75公頃'];
    });

  it('a review item should claim those of the review, a target those of the plan', () => {
    expect(openIn(16)).toEqual([
      `${REPORT}: ledger.16[0]: no review item claims "75公頃", and it is not listed as unclaimed`,
    ]);
    // The plan starts with paragraph 17.
    expect(openIn(17)).toEqual([
      `${REPORT}: ledger.17[1]: no target claims "75公頃", and it is not listed as unclaimed`,
    ]);
  });

  it('a figure may be claimed in one paragraph and left unclaimed in another', () => {
    const lines = linesAfter((world) => {
      world.report.ledger['12'] = ['147家', '120家以上'];
      leaveUnclaimed(world, 12, '120家以上');
    });
    expect(lines).toEqual([]);
  });

  it('of a figure that is printed twice, one may be claimed and the other left unclaimed', () => {
    const lines = linesAfter((world) => {
      world.report.ledger['23'] = ['120家以上', '120家以上'];
      leaveUnclaimed(world, 23, '120家以上');
    });
    expect(lines).toEqual([]);
  });

  it('a figure that is printed twice and claimed once is open at its second place', () => {
    const lines = linesAfter((world) => {
      world.report.ledger['23'] = ['120家以上', '120家以上'];
    });
    expect(lines).toEqual([
      `${REPORT}: ledger.23[1]: no target claims "120家以上", and it is not listed as unclaimed`,
    ]);
  });
});

describe('count of the ledger', () => {
  it('all figures of the sound world are closed', () => {
    expect(compile(toFiles(createWorld())).ledger).toEqual({ closed: 3, all: 3 });
  });

  it('a figure that nothing claims is counted as open', () => {
    const world = createWorld();
    world.report.ledger['28'] = ['75公頃'];
    expect(compile(toFiles(world)).ledger).toEqual({ closed: 3, all: 4 });
  });

  it('there is none where the record of the report cannot be read', () => {
    const name = 'luohu-2024/report.json';
    const files = withText(toFiles(createWorld()), name, (text) => text.slice(1));
    expect(compile(files).ledger).toEqual({ closed: 0, all: 0 });
  });
});
