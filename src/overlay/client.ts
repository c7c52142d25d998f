import {
  OVERLAY_LIMITS,
  type Landmark,
  type OverlayFeature,
  type ReadChoices,
  type ReadResult,
} from '../domain/overlay';
import type { ReadAnswer, ReadRequest } from './protocol';
// By address, as the page's policy for scripts knows it.
import workerUrl from './worker.ts?worker&url';

/** A file that takes longer than this is given up. */
const TIMEOUT_MS = 60_000;

/**
 * Reads the file in a worker of its own, which is ended afterwards, whatever happens. A file over the
 * limit is refused without being read. Rejects only when `signal` is aborted.
 */
export function readFile(
  file: File,
  choices: ReadChoices,
  landmarks: readonly Landmark[],
  signal: AbortSignal,
): Promise<ReadResult> {
  if (file.size > OVERLAY_LIMITS.bytes) {
    return Promise.resolve({ type: 'refused', faults: [{ code: 'file-too-large' }] });
  }
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { type: 'module' });
    const features: OverlayFeature[] = [];
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    const finish = (result: ReadResult): void => {
      end();
      resolve(result);
    };
    const timer = setTimeout(
      () => finish({ type: 'refused', faults: [{ code: 'too-slow' }] }),
      TIMEOUT_MS,
    );
    signal.addEventListener('abort', () => {
      end();
      reject(new DOMException('Aborted', 'AbortError'));
    });
    worker.onerror = (event) => {
      event.preventDefault();
      finish({ type: 'refused', faults: [{ code: 'unreadable' }] });
    };
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.type === 'part') for (const feature of data.features) features.push(feature);
      else if (data.type === 'done') {
        finish({ type: 'read', content: { ...data.content, features } });
      } else finish(data);
    };
    worker.postMessage({ file, choices, landmarks } satisfies ReadRequest);
  });
}
