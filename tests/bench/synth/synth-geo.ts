import { reportFolders, stem, type GeoFiles } from '../../../src/compile/files';
import { canonicalText } from '../../../src/compile/normalise';
import type { SiteFile } from '../../../src/compile/schema';
import { KINDS, OUTCOME_STATUSES } from '../../../src/domain/closed-lists';
import {
  type ActionRecord,
  type ReportRecord,
  type TargetRecord,
} from '../../../src/domain/records';
import { geometryOf } from './geometry';
import { siteName } from './names';
import { createRandom, pick } from './random';

/** Rings, lines and their ends stay in the report's box. Degrees. */
const MARGIN = 0.008;
/** How far made-up sites lie from the place round which they gather. Degrees, about 2 km. */
const SPREAD = 0.02;
const CENTRES = 40;
const SITES_PER_TARGET = 10;
/** Share of the sites whose position nobody knows, as in the real data some do. */
const UNKNOWN = 0.05;
const NOTE = { 'zh-Hant': '合成資料，只供測量。', en: 'Made-up data, for measuring only.' };

/**
 * A `geo/` folder with as many sites in all: the real files, and made-up sites and targets besides, which
 * pass every rule. Ten sites have one target, half of the targets a result. The same for the same input.
 */
export function synthGeo(real: GeoFiles, count: number): GeoFiles {
  const [folder = ''] = reportFolders(real);
  const report = read<ReportRecord>(real, `${folder}/report.json`);
  const actions = [...real.keys()]
    .filter((name) => name.startsWith(`${folder}/actions/`))
    .map((name) => ({ name, action: read<ActionRecord>(real, name) }));
  const existing = [...real.keys()].filter((name) => name.startsWith(`${folder}/sites/`)).length;
  const random = createRandom(2024);
  const centres = Array.from({ length: CENTRES }, () => within(random, report));
  const files = new Map(real);
  let target: TargetRecord | null = null;
  for (let made = 0; made < count - existing; made++) {
    if (made % SITES_PER_TARGET === 0) {
      const { action } = pick(random, actions);
      target = targetOf(random, action, made / SITES_PER_TARGET, report.source);
      action.targets.push(target);
    }
    if (target === null) continue;
    const site = siteOf(random, made, target.id, report, pick(random, centres));
    target.sites?.push(site.id);
    files.set(`${folder}/sites/${site.id}.geojson`, encode('site', site));
  }
  for (const { name, action } of actions) files.set(name, encode('action', action));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function siteOf(
  random: () => number,
  number: number,
  target: string,
  report: ReportRecord,
  [lon, lat]: readonly [number, number],
): SiteFile {
  const id = `synth-${String(number).padStart(6, '0')}`;
  const kind = pick(random, KINDS);
  const name = siteName(random, number, kind);
  const isKnown = random() >= UNKNOWN;
  const place = [lon + bell(random) * SPREAD, lat + bell(random) * SPREAD] as const;
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      'name:zh-Hant': name['zh-Hant'],
      'name:en': name.en,
      kind,
      targets: [target],
      'summary:zh-Hant': NOTE['zh-Hant'],
      'summary:en': NOTE.en,
      position: {
        method: isKnown ? pick(random, ['measured', 'between-landmarks', 'sketch']) : 'unknown',
        ...(isKnown ? { accuracy_m: 20 + Math.floor(random() * 300) } : {}),
        confidence: 'low',
        sources: isKnown ? [report.source] : [],
        note: NOTE,
      },
    },
    geometry: isKnown ? geometryOf(random, kind, inBox(place, report)) : null,
  };
}

function targetOf(
  random: () => number,
  { id, paragraph }: ActionRecord,
  number: number,
  source: string,
): TargetRecord & { sites?: string[] } {
  const status = pick(random, OUTCOME_STATUSES);
  const outcome = {
    status,
    asOf: '2024-12',
    note: NOTE,
    sources: [source],
    confidence: 'low',
  } as const;
  return {
    id: `${id}.synth-${String(number).padStart(5, '0')}`,
    paragraph,
    printed: '合成項目',
    title: { 'zh-Hant': `合成項目${number}`, en: `Made-up project ${number}` },
    type: 'deliverable',
    extent: 'sites',
    sites: [],
    outcomes: random() < 0.5 ? [{ ...outcome, sources: [...outcome.sources] }] : [],
  };
}

/** Somewhere in the report's box. */
function within(
  random: () => number,
  { bbox: [west, south, east, north] }: ReportRecord,
): [number, number] {
  return [west + random() * (east - west), south + random() * (north - south)];
}

function inBox(
  [lon, lat]: readonly [number, number],
  { bbox: [west, south, east, north] }: ReportRecord,
): [number, number] {
  return [
    Math.min(east - MARGIN, Math.max(west + MARGIN, lon)),
    Math.min(north - MARGIN, Math.max(south + MARGIN, lat)),
  ];
}

/** From -1 to 1, mostly near 0. */
function bell(random: () => number): number {
  return ((random() + random() + random()) / 3) * 2 - 1;
}

function read<T>(files: GeoFiles, name: string): T {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`${stem(name)} is missing in geo/`);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

function encode(kind: 'site' | 'action', value: object): Uint8Array {
  return new TextEncoder().encode(canonicalText(kind, value));
}
