/** Fulfilled once this is true; read again with every change of the state that it reads. */
export function when(isTrue: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = $effect.root(() => {
      $effect(() => {
        if (!isTrue()) return;
        resolve();
        queueMicrotask(stop);
      });
    });
  });
}
