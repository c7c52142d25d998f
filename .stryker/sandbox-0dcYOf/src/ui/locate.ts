// @ts-nocheck
export type LocateFailure = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

/** Where the device says it is: WGS 84 by the standard, though some browsers shift it in mainland China. */
export interface Located {
  readonly lon: number;
  readonly lat: number;
  readonly accuracyMeters: number;
}

export type LocateAnswer =
  { readonly located: Located; readonly failure?: never } | { readonly failure: LocateFailure };

const TIMEOUT_MS = 10_000;

/** Codes of GeolocationPositionError. */
const FAILURES: Readonly<Record<number, LocateFailure>> = {
  1: 'denied',
  2: 'unavailable',
  3: 'timeout',
};

/**
 * Asks the device once where it is, and gives back how to stop listening. The browser's own time-out does
 * not run while it asks for permission, and some never answer, so `timeout` is told after ten seconds in
 * any case; an answer that comes later is told as well.
 */
export function locate(
  geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined,
  onanswer: (answer: LocateAnswer) => void,
): () => void {
  if (geolocation === undefined || !isSecureContext) {
    onanswer({ failure: 'unsupported' });
    return () => undefined;
  }
  let isWanted = true;
  const timer = setTimeout(() => answer({ failure: 'timeout' }), TIMEOUT_MS);
  function answer(given: LocateAnswer): void {
    clearTimeout(timer);
    if (isWanted) onanswer(given);
  }
  geolocation.getCurrentPosition(
    ({ coords }) =>
      answer({
        located: {
          lon: coords.longitude,
          lat: coords.latitude,
          accuracyMeters: coords.accuracy,
        },
      }),
    ({ code }) => answer({ failure: FAILURES[code] ?? 'unavailable' }),
    { timeout: TIMEOUT_MS, maximumAge: 60_000 },
  );
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
