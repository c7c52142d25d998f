import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FontFiles } from './fonts';

/**
 * Asks for what the map fetches one after the other while it starts, in the order in which it is needed, so that a
 * slow line never waits for it. Where the host lets a browser keep files with a hash in their names, none comes
 * twice. Rejects where one does not come: the map asks for the same, and says so.
 */
export async function fetchAhead({ regular, bold }: FontFiles): Promise<void> {
  await read(workerUrl);
  await Promise.all([read(bold), read(regular)]);
}

/** To its end, so that the next one does not take its share of the line. */
async function read(address: string): Promise<void> {
  const answer = await fetch(address);
  await answer.arrayBuffer();
}
