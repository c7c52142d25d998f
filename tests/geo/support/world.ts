import type { ActionRecord, LocalizedText, OutcomeRecord, ReportRecord, TargetRecord } from '../../../src/domain/records';
import { canonicalText } from '../../../src/compile/normalise';
import type { BaseFeature, RecordOf, SimpleGeometry, SiteFile } from '../../../src/compile/schema';

/** A whole `geo/` folder as values, small and without a fault; tests change one thing in it. */
export interface World {
  report: ReportRecord;
  actions: ActionRecord[];
  review: RecordOf<'review'>;
  sources: RecordOf<'sources'>;
  bridge: SiteFile;
  park: SiteFile;
  clinic: SiteFile;
  water: RecordOf<'base'>;
  stations: RecordOf<'base'>;
}

export function createText(zhHant = '文字', en = 'Text'): LocalizedText {
  return { 'zh-Hant': zhHant, en };
}

const ACTION_IDS = [
  'consumption-upgrade',
  'shenzhen-hong-kong-integration',
  'leading-industries',
  'emerging-industries',
  'business-environment',
  'investment-attraction',
  'space-expansion',
  'urban-quality',
  'public-wellbeing',
  'government-reform',
];

export function createWorld(): World {
  const actions = ACTION_IDS.map((id, index) => createAction(id, index + 1));
  actions[3]?.targets.push(createQuantity());
  actions[6]?.targets.push(createBridgeTarget());
  actions[8]?.targets.push(createTarget('public-wellbeing.clinic', { extent: 'sites', sites: ['clinic'] }));
  return {
    report: createReport(),
    actions,
    review: {
      year: 2023,
      items: [
        { id: '2023-firms', paragraph: 12, printed: ['147家'], text: createText() },
        {
          id: '2023-park',
          paragraph: 13,
          printed: [],
          text: createText(),
          action: 'space-expansion',
          sites: ['park'],
        },
      ],
    },
    sources: { sources: [createSource('article'), createSource('map')] },
    bridge: createSite('bridge', {
      type: 'LineString',
      coordinates: [
        [114.16096, 22.60443],
        [114.16264, 22.60583],
      ],
    }),
    park: createPark(),
    clinic: createClinic(),
    water: createBase('water', [createBaseFeature('reservoir', 'reservoir')]),
    stations: createBase('metro-stations', [createStation()]),
  };
}

function createReport(): ReportRecord {
  return {
    id: 'luohu-2024',
    year: 2024,
    title: createText('報告', 'Report'),
    issuer: createText('區政府', 'District government'),
    delivered: '2024-01-23',
    dataAsOf: '2026-11-23',
    caveat: createText('摘要', 'A summary'),
    source: 'article',
    actionCount: 10,
    reviewParagraphs: [5, 16],
    planParagraphs: [17, 31],
    bbox: [114.04, 22.51, 114.25, 22.64],
    ledger: { '12': ['147家'], '17': ['十大行動'], '23': ['120家以上'], '28': [] },
    unclaimed: [{ paragraph: 17, printed: '十大行動', reason: createText() }],
  };
}

function createAction(id: string, order: number): ActionRecord {
  return {
    id,
    order,
    name: createText('行動', 'Action'),
    shortName: createText('行動', 'Action'),
    summary: createText('摘要', 'Summary'),
    paragraph: 28,
    targets: [createTarget(`${id}.policy`)],
  };
}

export function createTarget(
  id: string,
  where: { extent: TargetRecord['extent']; sites?: string[] } = { extent: 'district' },
): TargetRecord {
  return {
    id,
    paragraph: 28,
    printed: '政策',
    title: createText('目標', 'Target'),
    type: 'deliverable',
    ...where,
    outcomes: [],
  };
}

function createQuantity(): TargetRecord {
  return {
    id: 'emerging-industries.firms',
    paragraph: 23,
    printed: '120家以上',
    title: createText('企業', 'Enterprises'),
    type: 'quantity',
    comparator: '>=',
    value: 120,
    unit: 'enterprise',
    baseline: { year: 2023, value: 147, paragraph: 12 },
    extent: 'district',
    outcomes: [],
  };
}

function createBridgeTarget(): TargetRecord {
  const target = createTarget('space-expansion.bridge', { extent: 'sites', sites: ['bridge'] });
  target.outcomes.push(createOutcome({ status: 'under-way', asOf: '2024-06' }));
  target.outcomes.push(createOutcome({ status: 'met', asOf: '2024-09-26' }));
  return target;
}

export function createOutcome(changes: Partial<OutcomeRecord> = {}): OutcomeRecord {
  return {
    status: 'met',
    asOf: '2024-09-26',
    note: createText('通車', 'Opened'),
    sources: ['article'],
    confidence: 'high',
    ...changes,
  };
}

export function createSource(id: string): RecordOf<'sources'>['sources'][number] {
  return {
    id,
    title: '標題',
    lang: 'zh-Hant',
    publisher: createText('報社', 'Newspaper'),
    address: 'https://example.org/article',
    retrieved: '2026-11-23',
    licence: 'facts only',
  };
}

function createSite(id: string, geometry: SiteFile['geometry']): SiteFile {
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      'name:zh-Hant': '大望橋',
      'name:en': 'Dawang Bridge',
      kind: 'bridge',
      targets: [`space-expansion.${id}`],
      'summary:zh-Hant': '一座橋。',
      'summary:en': 'A bridge.',
      position: {
        method: 'between-landmarks',
        accuracy_m: 150,
        confidence: 'medium',
        sources: ['map'],
        note: createText('自繪', 'Drawn by hand'),
      },
    },
    geometry,
  };
}

function createPark(): SiteFile {
  const park = createSite('park', {
    type: 'Polygon',
    coordinates: [
      [
        [114.11, 22.56],
        [114.12, 22.56],
        [114.12, 22.57],
        [114.11, 22.57],
        [114.11, 22.56],
      ],
    ],
  });
  park.properties.kind = 'park';
  park.properties.targets = [];
  park.properties.reviews = ['2023-park'];
  return park;
}

/** A site without a position. */
function createClinic(): SiteFile {
  const clinic = createSite('clinic', null);
  clinic.properties.kind = 'health';
  clinic.properties.targets = ['public-wellbeing.clinic'];
  clinic.properties.position = {
    method: 'unknown',
    confidence: 'low',
    sources: [],
    note: createText('未公布', 'Not published'),
  };
  return clinic;
}

function createBase(name: string, features: BaseFeature[]): RecordOf<'base'> {
  return {
    type: 'FeatureCollection',
    name,
    description: createText('底圖', 'Base map'),
    licence: 'ODbL-1.0',
    accuracy_m: 30,
    sources: ['© OpenStreetMap contributors'],
    features,
  };
}

export function createBaseFeature(id: string, kind: string): BaseFeature {
  return {
    type: 'Feature',
    id,
    properties: { class: kind, 'name:zh-Hant': '深圳水庫', 'name:en': 'Shenzhen Reservoir', rank: 1 },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [114.14, 22.57],
          [114.16, 22.57],
          [114.16, 22.59],
          [114.14, 22.57],
        ],
      ],
    },
  };
}

function createStation(): BaseFeature {
  return {
    ...createBaseFeature('shaibu', 'metro-station'),
    geometry: { type: 'Point', coordinates: [114.1177, 22.5521] },
  };
}

/** The world as files, each in its canonical text. */
export function toFiles(world: World): Map<string, Uint8Array> {
  const files = new Map<string, string>([
    ['README.md', '# Data\n'],
    ['luohu-2024/report.json', canonicalText('report', world.report)],
    ['luohu-2024/review-2023.json', canonicalText('review', world.review)],
    ['luohu-2024/sources.json', canonicalText('sources', world.sources)],
    ['base/water.geojson', canonicalText('base', world.water)],
    ['base/metro-stations.geojson', canonicalText('base', world.stations)],
  ]);
  for (const action of world.actions) {
    const name = `${String(action.order).padStart(2, '0')}-${action.id}`;
    files.set(`luohu-2024/actions/${name}.json`, canonicalText('action', action));
  }
  for (const site of [world.bridge, world.park, world.clinic]) {
    const name = `luohu-2024/sites/${site.properties.id}.geojson`;
    files.set(name, canonicalText('site', site));
  }
  return new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** WGS 84 degrees. */
export function point(longitude: number, latitude: number): SimpleGeometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}
