import type { BenchPage } from './pages/page';

/** What the page tells of itself while it is measured. */
export interface Probe {
  /** Milliseconds since the page was asked for. Null until it happened. */
  firstPicture: number | null;
  mapComplete: number | null;
  /** Sum of what tasks took beyond 50 ms. */
  blocking: number;
  /** Longest task. */
  longest: number;
  /** Pictures drawn since `watch`: when, and a number that stands for the pixels looked at. */
  frames: { at: number; picture: number }[];
  watch: (rows: readonly number[]) => void;
  frameCount: number;
}

declare global {
  interface Window {
    probe: Probe;
    bench?: BenchPage;
  }
}

/**
 * Runs in the page before its own script. It asks at each frame whether the picture is there, and after
 * each frame's drawing reads some rows of pixels, which waits until they are really drawn.
 */
export function installProbe(): void {
  const isProduct = (): boolean => document.querySelector('[data-map-stage]') !== null;
  const hasInstantMap = (): boolean =>
    document.querySelector('[data-picture] svg, svg[data-picture]') !== null;
  const isComplete = (): boolean => {
    if (isProduct()) return document.querySelector('[data-state="idle"]') !== null;
    return window.bench?.isIdle() === true;
  };
  const probe: Probe = {
    firstPicture: null,
    mapComplete: null,
    blocking: 0,
    longest: 0,
    frames: [],
    frameCount: 0,
    watch: (next) => {
      rows = next;
      probe.frames = [];
      probe.frameCount = 0;
    },
  };
  let rows: readonly number[] = [];
  window.probe = probe;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      probe.blocking += Math.max(0, duration - 50);
      probe.longest = Math.max(probe.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });

  const original = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    original((time) => {
      callback(time);
      if (rows.length > 0) look();
    });

  function look(): void {
    const picture = pictureOf();
    if (picture === 0) return;
    probe.frameCount += 1;
    probe.frames.push({ at: performance.now(), picture });
  }

  function pictureOf(): number {
    let hash = 0;
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width < 300) continue;
      for (const row of rows) hash = mixed(hash, pixelsOf(canvas, row));
    }
    return hash;
  }

  function pixelsOf(canvas: HTMLCanvasElement, row: number): Uint8Array | Uint8ClampedArray {
    const y = Math.min(canvas.height - 1, Math.round(row * canvas.height));
    const gl = canvas.getContext('webgl2');
    if (gl === null) {
      return canvas.getContext('2d')?.getImageData(0, y, canvas.width, 1).data ?? new Uint8Array();
    }
    const pixels = new Uint8Array(canvas.width * 4);
    gl.readPixels(0, canvas.height - 1 - y, canvas.width, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return pixels;
  }

  /** 0 stays 0 where all pixels are: a canvas that nothing was drawn on since it was shown. */
  function mixed(hash: number, pixels: Uint8Array | Uint8ClampedArray): number {
    let next = hash;
    for (const [index, value] of pixels.entries()) {
      if (value !== 0) next = (Math.imul(next ^ (value + index * 257), 16_777_619) >>> 0) + 1;
    }
    return next;
  }

  const each = (): void => {
    const now = performance.now();
    if (probe.firstPicture === null && (hasInstantMap() || isComplete())) probe.firstPicture = now;
    if (probe.mapComplete === null && isComplete()) probe.mapComplete = now;
    if (probe.mapComplete === null) original(each);
  };
  original(each);
}
