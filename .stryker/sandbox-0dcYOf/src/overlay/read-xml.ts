// @ts-nocheck
import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { OVERLAY_LIMITS, type OverlayFault } from '../domain/overlay';
import type { RawFile } from './raw';
import { Refusal } from './refusal';

/** A tag, or what may look like one and is not. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)([\w.:-]+)([^>]*)>/g;
const FEATURES = /^(?:\w+:)?(?:Placemark|wpt|rte|trk)$/;
const POSITIONS = /^(?:\w+:)?(?:trkpt|rtept|wpt)$/;

/**
 * The features of a KML or GPX text. Nothing that the file refers to is fetched. Throws a `Refusal` over a
 * text that is not XML.
 */
export function readXml(text: string, format: 'kml' | 'gpx'): RawFile {
  if (/<!ENTITY/i.test(text.slice(0, 100_000))) throw new Refusal({ code: 'entities' });
  const isOpen = refuseTooMuch(text);
  const document = parse(text, isOpen);
  const found = format === 'kml' ? kml(document, { skipNullGeometry: false }) : gpx(document);
  const isEmpty = found.features.every(({ geometry }) => geometry === null);
  if (isEmpty && /<NetworkLink[\s>]/.test(text)) {
    throw new Refusal({ code: 'network-link' });
  }
  return { format, features: found.features, rows: null, repairs: [], skipped: [], words: [] };
}

/**
 * Counts before anything is built: a document takes far more memory than its text. True where elements
 * are still open at the end.
 */
function refuseTooMuch(text: string): boolean {
  let level = 0;
  let features = 0;
  let positions = 0;
  for (const [, slash, name = '', rest = ''] of text.matchAll(MARKUP)) {
    if (slash === undefined) continue;
    if (slash === '/') {
      level--;
      continue;
    }
    if (FEATURES.test(name)) features++;
    if (POSITIONS.test(name)) positions++;
    if (!rest.endsWith('/')) level++;
    if (level > OVERLAY_LIMITS.depth) throw new Refusal({ code: 'too-deep' });
  }
  if (features > OVERLAY_LIMITS.features) {
    throw new Refusal({ code: 'too-many-features', detail: String(features) });
  }
  if (positions > OVERLAY_LIMITS.positions) {
    throw new Refusal({ code: 'too-many-positions', detail: String(positions) });
  }
  return level > 0;
}

function parse(text: string, isOpen: boolean): Document {
  let fault: OverlayFault | null = null;
  const code = isOpen ? 'truncated' : 'not-xml';
  const onError = (level: string, _message: string, context: unknown): void => {
    if (level === 'warning' || fault !== null) return;
    const line = lineOf(context);
    fault = { code, ...(line === null ? {} : { line }) };
    throw new Refusal(fault);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text.trimStart(), 'text/xml');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(fault ?? { code });
  }
}

function lineOf(context: unknown): number | null {
  const locator: unknown = Object(context)['locator'];
  const line: unknown = Object(locator)['lineNumber'];
  return typeof line === 'number' ? line : null;
}
