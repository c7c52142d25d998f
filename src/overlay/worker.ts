import { inParts } from '../domain/overlay-parts';
import type { ReadAnswer, ReadRequest } from './protocol';
import { readOverlay } from './read';

/** Handed everything at once, the page would clear up after it at once, too, and stand still for it. */
const PAUSE_MS = 15;

function answer(message: ReadAnswer): void {
  self.postMessage(message);
}

self.onmessage = async ({ data }: MessageEvent<ReadRequest>): Promise<void> => {
  const { file, choices, landmarks } = data;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that is gone.
    answer({ type: 'refused', faults: [{ code: 'unreadable' }] });
    return;
  }
  const result = readOverlay(bytes, choices, { fileName: file.name, landmarks });
  if (result.type === 'refused') return answer(result);
  const { features, ...content } = result.content;
  for (const part of inParts(features)) {
    answer({ type: 'part', features: part });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  answer({ type: 'done', content });
};
