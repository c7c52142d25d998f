import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Problem } from '../protocol';
import { isWithin } from '../state/paths';

/** The places of the open record that have a field: what is wrong elsewhere in it is shown at its head. */
export class Claims {
  readonly #paths = new SvelteSet<string>();

  claim(path: string): () => void {
    this.#paths.add(path);
    return () => this.#paths.delete(path);
  }

  unclaimed(problems: readonly Problem[]): readonly Problem[] {
    const places = [...this.#paths];
    return problems.filter(({ path }) => !places.some((place) => isWithin(path, place)));
  }
}

export const [getClaims, setClaims] = createContext<Claims>();
