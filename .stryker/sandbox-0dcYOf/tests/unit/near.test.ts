// @ts-nocheck
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeAway, describeNeighbour, formatDistance } from '../../src/i18n/near';
import { locate, type LocateAnswer } from '../../src/ui/locate';

/** Spaces of every kind left out, so that the expectation does not hang on them. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}

describe('formatDistance', () => {
  it.each([
    [4, '0m'],
    [237, '240m'],
    [994, '990m'],
    [996, '1km'],
    [1249, '1.2km'],
    [12_345, '12.3km'],
  ])('rounds %d m to what a reader can use', (meters, text) => {
    expect(squeezed(formatDistance(meters, 'en'))).toBe(text);
  });
});

describe('describeAway', () => {
  const away = { distanceMeters: 347, direction: 'ne' } as const;

  it('tells distance and direction in words', () => {
    expect(describeAway(away, 'en').replaceAll(/\s/g, ' ')).toBe('about 350 m to the north-east');
    expect(squeezed(describeAway(away, 'zh-Hant'))).toBe('東北面約350米');
    expect(squeezed(describeAway(away, 'zh-Hans'))).toBe('东北面约350米');
  });

  it('never says 0 m where there is a gap', () => {
    expect(describeAway({ distanceMeters: 3, direction: 's' }, 'en')).toContain('10');
  });

  it('says so where there is no gap', () => {
    const none = { distanceMeters: 0, direction: null };
    expect(describeAway(none, 'en')).toBe('right here');
    expect(describeNeighbour(none, 'zh-Hant')).toBe('相接或重疊');
  });
});

describe('locate', () => {
  let answers: LocateAnswer[] = [];
  let succeed: PositionCallback | undefined;
  let fail: PositionErrorCallback | null | undefined;
  const geolocation: Pick<Geolocation, 'getCurrentPosition'> = {
    getCurrentPosition: (onsuccess, onfailure) => {
      succeed = onsuccess;
      fail = onfailure;
    },
  };

  beforeEach(() => {
    answers = [];
    succeed = undefined;
    fail = undefined;
    vi.useFakeTimers();
    vi.stubGlobal('isSecureContext', true);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function ask(): () => void {
    return locate(geolocation, (answer) => answers.push(answer));
  }

  function arrive(): void {
    const coords = { longitude: 114.17, latitude: 22.56, accuracy: 40 };
    succeed?.({ coords } as GeolocationPosition);
  }

  const HERE = { located: { lon: 114.17, lat: 22.56, accuracyMeters: 40 } };

  it('tells the position once and no time-out after it', () => {
    ask();
    arrive();
    vi.advanceTimersByTime(60_000);
    expect(answers).toEqual([HERE]);
  });

  it.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
    [9, 'unavailable'],
  ])('turns the error code %d into %s', (code, failure) => {
    ask();
    fail?.({ code } as GeolocationPositionError);
    expect(answers).toEqual([{ failure }]);
  });

  it('tells a time-out after ten seconds of silence, and still takes a late answer', () => {
    ask();
    vi.advanceTimersByTime(9_999);
    expect(answers).toEqual([]);
    vi.advanceTimersByTime(1);
    arrive();
    expect(answers).toEqual([{ failure: 'timeout' }, HERE]);
  });

  it('tells nothing once it was stopped', () => {
    ask()();
    arrive();
    vi.advanceTimersByTime(60_000);
    expect(answers).toEqual([]);
  });

  it('says at once where the browser or an insecure address gives no position', () => {
    locate(undefined, (answer) => answers.push(answer));
    vi.stubGlobal('isSecureContext', false);
    ask();
    expect(answers).toEqual([{ failure: 'unsupported' }, { failure: 'unsupported' }]);
  });
});
