// @ts-nocheck
interface Identified {
  readonly id: string;
}

export function idsOf(all: readonly Identified[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}

/** In the order given. */
export function byId<T extends Identified>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.id, each]));
}
