import type { Language } from './language';
import { encodeView } from './url';
import { DEFAULT_VIEW, type Theme } from './view';

/** What a frame in another page is to show. */
export interface EmbedChoice {
  readonly lang: Language;
  /** Null: as the device of whoever reads the other page has it. */
  readonly theme: Theme | null;
  /** Id of the report; left out or null for the one that is shown by default. */
  readonly report?: string | null;
  /** Id of the only action to show; null for all. */
  readonly action: string | null;
  /** Id of the site whose popup is open; null for none. */
  readonly site: string | null;
  /** `zoom/lat/lon`; null for all of the district, or the site. */
  readonly camera: string | null;
}

/** Of the frame, in CSS pixels. */
export interface EmbedSize {
  /** Null: as wide as the text round it. */
  readonly width: number | null;
  readonly height: number;
}

/** Bounds of both sides, in CSS pixels. */
export const EMBED_SIDE = { least: 240, most: 2000 } as const;

/** The nearest side that a frame may have, in whole CSS pixels; `usual` for what is no number. */
export function embedSide(value: number, usual: number): number {
  if (!Number.isFinite(value)) return usual;
  return Math.round(Math.min(EMBED_SIDE.most, Math.max(EMBED_SIDE.least, value)));
}

/** The address of the frame. @param page Of the page, complete, without query and hash. */
export function embedAddress(page: string, choice: EmbedChoice): string {
  const { lang, theme, report = null, action, site, camera } = choice;
  const query = encodeView({
    ...DEFAULT_VIEW,
    report,
    lang,
    theme,
    actions: action === null ? [] : [action],
    selection: site === null ? null : { type: 'site', id: site },
    embed: true,
  });
  return `${page}${query}${camera === null ? '' : `#map=${camera}`}`;
}

/** What the frame may do: run, keep to its own origin, and open links in windows of their own. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** HTML for another page. It asks for nothing inline, so that it works under a strict policy there. */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  const attributes = {
    src: address,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    frameborder: '0',
    sandbox: SANDBOX,
    allow: 'fullscreen',
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}

const HTML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => HTML_SIGNS[sign] ?? sign);
}
