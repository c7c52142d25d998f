// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { formatProblem } from '../../src/compile/problem';
import { realFiles } from './support/check';

const files = realFiles();
const { problems, compiled, ledger } = compile(files);

const dataFiles = [...files.keys()].filter((name) => /\.(geo)?json$/.test(name));

it.each(dataFiles.map((name) => `geo/${name}`))('%s is valid and canonical', (file) => {
  expect(problems.filter((problem) => problem.file === file).map(formatProblem)).toEqual([]);
});

describe('the data as a whole', () => {
  it('has no problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('closes the ledger', () => {
    expect(ledger.closed).toBe(ledger.all);
    expect(ledger.all).toBeGreaterThan(50);
  });

  it('gives every text in every language', () => {
    const texts = JSON.stringify(compiled?.dataset);
    expect(texts).not.toContain('"zh-Hans":""');
    expect(texts.split('"zh-Hans":').length).toBe(texts.split('"zh-Hant":').length);
  });
});
