import { describe, expect, it } from 'vitest';
import { linesAfter } from './support/check';

const WATER = 'geo/base/water.geojson';
const RESERVOIR = `${WATER}: features[0].properties`;

/** The base map's reservoir with other properties; those that are undefined are missing. */
function afterWater(changes: object): readonly string[] {
  return linesAfter(({ water }) => {
    Object.assign(water.features[0]?.properties ?? {}, changes);
  });
}

describe('properties of the base map', () => {
  it.each([1, 5])('rank %d is accepted', (rank) => {
    expect(afterWater({ rank })).toEqual([]);
  });

  it.each([0, 6, 2.5, '3'])('rank %j is not', (rank) => {
    expect(afterWater({ rank })).toEqual([
      `${RESERVOIR}.rank: is not a whole number from 1 to 5 (reservoir)`,
    ]);
  });

  it('a name that is blank or missing is named', () => {
    const expected = `${RESERVOIR}.name:en: is missing (reservoir)`;
    expect(afterWater({ 'name:en': ' ' })).toEqual([expected]);
    expect(afterWater({ 'name:en': undefined })).toContain(expected);
  });

  it('a Chinese name that is blank is named', () => {
    expect(afterWater({ 'name:zh-Hant': ' ' })).toEqual([
      `${RESERVOIR}.name:zh-Hant: is missing (reservoir)`,
    ]);
  });

  it('a flag may be true or false', () => {
    expect(afterWater({ bridge: true, planned: false, interchange: true })).toEqual([]);
  });

  it.each(['bridge', 'tunnel', 'unnamed', 'newer', 'planned', 'indicative', 'unmeasured'])(
    '%s is a flag, and no number',
    (key) => {
      expect(afterWater({ [key]: 1 })).toEqual([
        `${RESERVOIR}.${key}: is neither true nor false (reservoir)`,
      ]);
    },
  );

  it.each(['#00B140', '#00b140'])('the colour %s is accepted', (colour) => {
    expect(afterWater({ colour })).toEqual([]);
  });

  it.each(['green', '#00B14', '#00B1400', '#00B14G', ' #00B140', 140])(
    'the colour %j is not',
    (colour) => {
      expect(afterWater({ colour })).toEqual([
        `${RESERVOIR}.colour: is not a colour such as #00B140 (reservoir)`,
      ]);
    },
  );

  it('properties that start or end like a language are no names', () => {
    expect(afterWater({ open: true, entrance: 'north' })).toEqual([]);
  });

  it('every fault of a feature is named', () => {
    expect(afterWater({ rank: 0, tunnel: 'no', colour: 'blue' })).toEqual([
      `${RESERVOIR}.rank: is not a whole number from 1 to 5 (reservoir)`,
      `${RESERVOIR}.tunnel: is neither true nor false (reservoir)`,
      `${RESERVOIR}.colour: is not a colour such as #00B140 (reservoir)`,
    ]);
  });
});
