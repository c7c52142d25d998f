import { describe, expect, it } from 'vitest';
import { createFold } from '../../src/domain/search/fold';
import { prepareRecord } from '../../src/domain/search/prepare';
import type { SearchRecord } from '../../src/domain/search/records';

const record: SearchRecord = {
  group: 'sites',
  id: 'lake',
  name: { 'zh-Hant': '湖', 'zh-Hans': '湖', en: 'Lake' },
  labels: [
    { text: '湖', role: 'name' },
    { text: '5000', role: 'figure' },
  ],
  words: [],
};

describe('prepareRecord', () => {
  it('finds how the labels are written when that is first asked for, and only once', () => {
    const read: string[] = [];
    const prepared = prepareRecord(record, createFold(''), (text) => {
      read.push(text);
      return ['hu'];
    });
    expect(read).toEqual([]);
    const spelled = prepared.prepared.map(({ forms }) => forms.pinyin?.compact);
    expect(spelled).toEqual(['hu', undefined]);
    expect(prepared.prepared).toBe(prepared.prepared);
    expect(read).toEqual(['湖']);
  });
});
