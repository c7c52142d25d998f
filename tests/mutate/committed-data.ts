import { inject } from 'vitest';
import type { Compiled } from '../../src/compile/compile';

/** Stands for the module of the same name in `tests/unit`. */
export function committedData(): Compiled {
  return inject('compiled');
}
