import type { Size } from './build';

type Part = 'load' | 'use' | 'search' | 'memory' | 'lighthouse' | 'visits' | 'files';

export interface Options {
  /** Real data only, few rounds, no Lighthouse. */
  readonly isQuick: boolean;
  readonly keepsBuilds: boolean;
  /** Null for the usual ones. */
  readonly sizes: readonly Size[] | null;
  readonly has: (part: Part) => boolean;
}

/** `--quick`, `--keep` (builds of an earlier run), `--sizes=real,1000`, `--only=load,use,search,memory,lighthouse,visits,files`. */
export function readOptions(words: readonly string[]): Options {
  const valueOf = (name: string): string[] | null => {
    const found = words.find((word) => word.startsWith(`--${name}=`));
    return found === undefined ? null : found.slice(name.length + 3).split(',');
  };
  const only = valueOf('only');
  return {
    isQuick: words.includes('--quick'),
    keepsBuilds: words.includes('--keep'),
    sizes: valueOf('sizes')?.map((size) => (size === 'real' ? size : Number(size))) ?? null,
    has: (part) => only === null || only.includes(part),
  };
}
