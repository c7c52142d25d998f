/** Order of keys in the canonical text; keys that are not named here follow, as they stood. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** Orders of the members that are objects, or arrays of objects. */
  readonly members?: Readonly<Record<string, KeyOrder>>;
}

const LOCALIZED: KeyOrder = { keys: ['zh-Hant', 'zh-Hans', 'en'] };

const OUTCOME: KeyOrder = {
  keys: ['status', 'asOf', 'value', 'note', 'sources', 'confidence'],
  members: { note: LOCALIZED },
};

const TARGET: KeyOrder = {
  keys: [
    'id',
    'paragraph',
    'printed',
    'alsoPrinted',
    'title',
    'type',
    'comparator',
    'value',
    'unit',
    'baseline',
    'extent',
    'sites',
    'note',
    'outcomes',
  ],
  members: {
    title: LOCALIZED,
    baseline: { keys: ['year', 'value', 'paragraph'] },
    note: LOCALIZED,
    outcomes: OUTCOME,
  },
};

export const ACTION_ORDER: KeyOrder = {
  keys: ['id', 'order', 'name', 'shortName', 'summary', 'paragraph', 'targets'],
  members: { name: LOCALIZED, shortName: LOCALIZED, summary: LOCALIZED, targets: TARGET },
};

export const REPORT_ORDER: KeyOrder = {
  keys: [
    'id',
    'year',
    'title',
    'issuer',
    'delivered',
    'dataAsOf',
    'caveat',
    'source',
    'actionCount',
    'reviewParagraphs',
    'planParagraphs',
    'bbox',
    'ledger',
    'unclaimed',
  ],
  members: {
    title: LOCALIZED,
    issuer: LOCALIZED,
    caveat: LOCALIZED,
    unclaimed: { keys: ['paragraph', 'printed', 'reason'], members: { reason: LOCALIZED } },
  },
};

export const REVIEW_ORDER: KeyOrder = {
  keys: ['year', 'items'],
  members: {
    items: {
      keys: ['id', 'paragraph', 'printed', 'text', 'action', 'sites'],
      members: { text: LOCALIZED },
    },
  },
};

export const SOURCES_ORDER: KeyOrder = {
  keys: ['sources'],
  members: {
    sources: {
      keys: ['id', 'title', 'lang', 'publisher', 'address', 'published', 'retrieved', 'licence'],
      members: { publisher: LOCALIZED },
    },
  },
};

const GEOMETRY: KeyOrder = { keys: ['type', 'coordinates'] };

export const SITE_ORDER: KeyOrder = {
  keys: ['type', 'id', 'properties', 'geometry'],
  members: {
    geometry: GEOMETRY,
    properties: {
      keys: [
        'id',
        'name:zh-Hant',
        'name:zh-Hans',
        'name:en',
        'aliases',
        'kind',
        'targets',
        'reviews',
        'summary:zh-Hant',
        'summary:en',
        'published_length_m',
        'published_area_m2',
        'cross_district',
        'named_elsewhere',
        'position',
      ],
      members: {
        position: {
          keys: ['method', 'accuracy_m', 'confidence', 'sources', 'note'],
          members: { note: LOCALIZED },
        },
      },
    },
  },
};

export const BASE_ORDER: KeyOrder = {
  keys: ['type', 'name', 'description', 'licence', 'accuracy_m', 'sources', 'features'],
  members: {
    description: LOCALIZED,
    features: {
      keys: ['type', 'id', 'properties', 'geometry'],
      members: {
        properties: { keys: ['class', 'name:zh-Hant', 'name:zh-Hans', 'name:en', 'rank'] },
        geometry: GEOMETRY,
      },
    },
  },
};
