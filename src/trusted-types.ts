import mapWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import overlayWorkerUrl from './overlay/worker.ts?worker&url';
import graphicsWorkerUrl from './ui/graphics.worker.ts?worker&url';

/** The part of the browser's Trusted Types that is used here; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: string, rules: Record<string, (input: string) => string | null>): unknown;
}

/** Scripts that may be started by address: the workers of the map, of own files and of what asks for the graphics, the service worker. */
const SCRIPTS = [mapWorkerUrl, overlayWorkerUrl, graphicsWorkerUrl, './sw.js'].map(
  (path) => new URL(path, document.baseURI).href,
);

/**
 * The policy for strings that reach a place where the browser would run them. Svelte has a policy of its
 * own for its templates; all other HTML, all script text and every other address is refused and reported.
 */
const rules = {
  createScriptURL(address: string): string | null {
    const { href } = new URL(address, document.baseURI);
    return SCRIPTS.includes(href) ? href : null;
  },
};

(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', rules);
