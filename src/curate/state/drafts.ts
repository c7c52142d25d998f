import type { Content, Draft, GeoFile } from '../protocol';

/** Changes by file name; a change makes a new one, so that undo can keep the old. */
export type Drafts = ReadonlyMap<string, Draft>;

export const NO_DRAFTS: Drafts = new Map();

export type FilesByName = ReadonlyMap<string, GeoFile>;

export function byName(files: readonly GeoFile[]): FilesByName {
  return new Map(files.map((file) => [file.name, file]));
}

/** Names of the files as they would be with the drafts saved. */
export function namesOf(files: FilesByName, drafts: Drafts): readonly string[] {
  const names = new Set(files.keys());
  for (const [name, { content }] of drafts) {
    if (content.type === 'none') names.delete(name);
    else names.add(name);
  }
  return [...names].sort();
}

/** A content that is what the disk has is no draft. */
export function withContent(
  drafts: Drafts,
  files: FilesByName,
  contents: readonly (readonly [name: string, content: Content])[],
): Drafts {
  const next = new Map(drafts);
  for (const [name, content] of contents) {
    const file = files.get(name);
    const base = next.get(name)?.base ?? file?.hash ?? null;
    if (isAsOnDisk(content, file)) next.delete(name);
    else next.set(name, { name, base, content });
  }
  return next;
}

export function without(drafts: Drafts, names: readonly string[]): Drafts {
  return new Map([...drafts].filter(([name]) => !names.includes(name)));
}

/** The same change on top of another state of the file. */
export function rebased(drafts: Drafts, name: string, base: string | null): Drafts {
  const draft = drafts.get(name);
  return draft === undefined ? drafts : new Map(drafts).set(name, { ...draft, base });
}

function isAsOnDisk(content: Content, file: GeoFile | undefined): boolean {
  if (content.type === 'none') return file === undefined;
  if (file === undefined) return false;
  if (content.type === 'text') return content.text === file.text;
  return file.value !== undefined && JSON.stringify(content.value) === JSON.stringify(file.value);
}
