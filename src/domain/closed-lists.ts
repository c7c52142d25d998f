/**
 * The closed lists of `geo/<report>/`: what a field of a record may say. Apart from the schemas, so that a page
 * that asks for a value of a list need not load what checks records.
 */

export const KINDS = [
  'port',
  'zone',
  'industrial-park',
  'park',
  'greenway',
  'bridge',
  'tunnel',
  'road',
  'railway-station',
  'railway',
  'metro-station',
  'metro-line',
  'shopping-area',
  'venue',
  'finance-area',
  'energy',
  'health',
  'community',
] as const;
export type Kind = (typeof KINDS)[number];

export const POSITION_METHODS = [
  'official-outline',
  'measured',
  'between-landmarks',
  'sketch',
  'unknown',
] as const;
export type PositionMethod = (typeof POSITION_METHODS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Statuses that evidence can show. Without any outcome the derived status is `no-evidence`. */
export const OUTCOME_STATUSES = ['met', 'met-late', 'partly', 'under-way', 'missed'] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

export const TARGET_TYPES = ['quantity', 'deliverable', 'policy'] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

export const COMPARATORS = ['=', '>=', '>'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const EXTENTS = ['sites', 'district', 'not-published'] as const;
export type Extent = (typeof EXTENTS)[number];

/** Units in the text's own scale: `10k-` stands for 萬, `100m-` for 億. */
export const UNITS = [
  'ha',
  'km',
  'km2',
  '10k-m2',
  '100m-cny',
  '10k-charger',
  '10k-enterprise',
  'bed',
  'bridge-space',
  'bureau-item',
  'carrier',
  'centre',
  'city',
  'dwelling',
  'enterprise',
  'estate',
  'event',
  'fund',
  'garden',
  'institution',
  'parking-space',
  'parking-structure',
  'percent',
  'pilot',
  'policy',
  'project',
  'request',
  'school',
  'school-place',
  'store',
  'station',
  'team',
] as const;
export type Unit = (typeof UNITS)[number];
