import './page.css';

/** What a bare page offers to the benchmark, as `window.bench`. */
export interface BenchPage {
  /** True while nothing is left to draw. */
  isIdle: () => boolean;
  /** Shows the sites of one action, or all; by one of `techniques`. */
  filter: (action: string | null, technique: string) => void;
  readonly techniques: readonly string[];
  /** Places of drawn sites on the screen, in CSS pixels. */
  badges: () => readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

export function mapElement(): HTMLElement {
  const element = document.getElementById('map');
  if (element === null) throw new Error('No element "map" in the page');
  return element;
}

/** A file that lies beside the page. */
export async function load<T>(path: string): Promise<T> {
  const response = await fetch(path);
  return (await response.json()) as T;
}
