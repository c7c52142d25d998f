// By address, as the page's policy for scripts knows it.
import workerUrl from './graphics.worker.ts?worker&url';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 4_000;

/**
 * Whether WebGL is drawn by the processor, which takes seconds for what a graphics card does in a frame. False where
 * there is no WebGL, and where the browser does not tell. Asked in a worker, as opening a drawing context in software
 * takes most of a second.
 */
export function drawsInSoftware(): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(workerUrl, { type: 'module' });
    const finish = (answer: boolean): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(finish, PATIENCE, false);
    worker.onmessage = ({ data }: MessageEvent<boolean>) => finish(data);
    worker.onerror = (event) => {
      event.preventDefault();
      finish(false);
    };
  });
}
