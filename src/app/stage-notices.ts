/** What may be said above the map, one at a time, the most important first. */
const NOTICES = [
  /** Something went wrong that nothing else has caught. */
  'mishap',
  /** The language asked for did not come. */
  'language',
  /** The help did not come. */
  'help',
  /** The bar of the tour. */
  'tour',
  /** The bar of a measurement. */
  'measure',
  /** The base map is on its way or did not come. */
  'base-map',
  /** A newer version of the page waits. */
  'update',
  'offline',
] as const;

export type StageNotice = (typeof NOTICES)[number];

/** The one notice to show of those that are due; null for none. */
export function firstNotice(due: Readonly<Record<StageNotice, boolean>>): StageNotice | null {
  return NOTICES.find((notice) => due[notice]) ?? null;
}
