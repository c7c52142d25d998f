import { fileKind, type GeoFiles } from '../compile/files';
import { canonicalText } from '../compile/normalise';
import type { Draft } from '../curate/protocol';
import { guard } from '../validate/guard';

/** Why a draft cannot be taken at all, whatever it holds. */
export class DraftError extends Error {}

const SEGMENT = /^[a-z0-9][a-z0-9.-]*$/i;

/**
 * The text that a draft would write, or null where the file is to go. Values are written canonically;
 * raw text too, where it can be parsed. Throws `DraftError` for a name that is no file
 * of the data, and for a value that nothing recursive may walk.
 */
export function draftText({ name, content }: Draft): string | null {
  const kind = fileKind(name);
  if (kind === null || kind === 'readme' || !name.split('/').every((part) => SEGMENT.test(part))) {
    throw new DraftError(`"${name.slice(0, 100)}" is no file of the data`);
  }
  if (content.type === 'none') return null;
  if (content.type === 'value') {
    const [fault] = guard(content.value);
    if (fault !== undefined) throw new DraftError(`${name}: ${fault.path}: ${fault.message}`);
    return canonicalText(kind, content.value);
  }
  const value = parse(content.text);
  return value === undefined || guard(value).length > 0 ? content.text : canonicalText(kind, value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The files as they would be with the drafts saved; what is not drafted stays the same object. */
export function withDrafts(files: GeoFiles, drafts: readonly Draft[]): GeoFiles {
  const all = new Map(files);
  for (const draft of drafts) {
    const text = draftText(draft);
    if (text === null) all.delete(draft.name);
    else all.set(draft.name, new TextEncoder().encode(text));
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
