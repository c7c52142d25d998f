import type { TestProject } from 'vitest/node';
import type { Compiled } from '../../src/compile/compile';
import { committedData } from '../unit/committed-data';

declare module 'vitest' {
  export interface ProvidedContext {
    compiled: Compiled;
  }
}

/** Compiles the data of this repository once, not once for each of some thousand mutants. */
export default function compileOnce(project: TestProject): void {
  project.provide('compiled', committedData());
}
