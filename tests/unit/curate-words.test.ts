import { describe, expect, it } from 'vitest';
import { fieldName } from '../../src/curate/state/field-names';
import { positionChange } from '../../src/curate/state/position-change';
import { curateMessages } from '../../src/i18n/curate';

const en = curateMessages('en');
const AT = { type: 'Point', coordinates: [114.12, 22.55] };

describe('what the form calls a place in a file', () => {
  it.each([
    ['properties.name:en', 'Name (English)'],
    ['properties.position.accuracy_m', 'Accuracy (m, radius)'],
    ['properties.position.sources[1]', 'Sources of the position'],
    ['targets[12].outcomes[0].note.zh-Hant', 'Results 1 · Note (Traditional)'],
    ['targets[3].title.en', 'Title (English)'],
  ])('%s', (path, name) => {
    expect(fieldName(path, en)).toBe(name);
  });

  it('is the place itself where no field stands for it', () => {
    expect(fieldName('geometry.coordinates[0]', en)).toBe('geometry.coordinates[0]');
    expect(fieldName('properties.rankings', en)).toBe('properties.rankings');
  });
});

describe('what has become of a position', () => {
  it('is told by distance and direction where a point was moved', () => {
    const north = { ...AT, coordinates: [114.12, 22.551] };
    const change = positionChange(AT, north);
    expect(change).toMatchObject({ type: 'moved', away: { direction: 'n' } });
    const { away } = change as Extract<typeof change, { type: 'moved' }>;
    expect(away.distanceMeters).toBeCloseTo(110.7, 0);
  });

  it('is nothing where it stands as it stood, or never stood', () => {
    expect(positionChange(AT, { ...AT })).toBeNull();
    expect(positionChange(null, undefined)).toBeNull();
    expect(positionChange({ type: 'Point', coordinates: ['a', 1] }, null)).toBeNull();
  });

  it.each([
    [null, AT, 'set'],
    [AT, null, 'removed'],
    [AT, { type: 'MultiPoint', coordinates: [[114.12, 22.55]] }, 'redrawn'],
  ])('%j to %j', (before, after, type) => {
    expect(positionChange(before, after)?.type).toBe(type);
  });
});
