/** What ends a press: a release, a gesture that the browser takes over, or a window that is left meanwhile. */
const ENDS = ['pointerup', 'pointercancel', 'blur'] as const;

/**
 * Watches what readers hold down, from now on and until the signal is aborted. What it gives is fulfilled once
 * nothing is held and the click that a release makes has been heard, at once where nothing is.
 */
export function watchPresses(signal: AbortSignal): () => Promise<void> {
  let isHeld = false;
  let waiting: (() => void)[] = [];
  const end = (): void => {
    isHeld = false;
    const rest = waiting;
    waiting = [];
    // The click comes after the release, in the same task.
    setTimeout(() => rest.forEach((go) => go()));
  };
  addEventListener('pointerdown', () => (isHeld = true), { signal, capture: true });
  for (const type of ENDS) addEventListener(type, end, { signal, capture: true });
  return () => (isHeld ? new Promise<void>((resolve) => waiting.push(resolve)) : Promise.resolve());
}
