import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGeoFiles } from '../../src/compile/files';
import {
  deletion,
  linkTarget,
  listRecords,
  newBaseFeature,
  newOutcome,
  newSource,
  newTarget,
  type RecordType,
} from '../../src/curate/state/records';
import { problemLines } from './support/check';
import { readText } from './support/desk';
import { startEditing, type Editing } from './support/editing';

const BRIDGE = 'luohu-2024/sites/bridge.geojson';
const CLINIC = 'luohu-2024/sites/clinic.geojson';
const PARK = 'luohu-2024/sites/park.geojson';
const ACTION_7 = 'luohu-2024/actions/07-space-expansion.json';
const SOURCES = 'luohu-2024/sources.json';
const REVIEW = 'luohu-2024/review-2023.json';
const WATER = 'base/water.geojson';

let editing: Editing;
beforeEach(() => {
  editing = startEditing();
});
afterEach(() => editing.end());

function record(type: RecordType, id: string) {
  const found = listRecords(editing.editor, type, 'luohu-2024').find((each) => each.id === id);
  if (found === undefined) throw new Error(`No ${type} "${id}"`);
  return found;
}

async function savesSoundly(): Promise<void> {
  const saved = await editing.editor.save();
  expect(saved).toMatchObject({ type: 'saved' });
  expect(problemLines(readGeoFiles(editing.folder))).toEqual([]);
}

async function isRefused(words: RegExp): Promise<void> {
  const saved = await editing.editor.save();
  if (saved.type !== 'refused') throw new Error(`It is ${saved.type}`);
  expect(saved.problems.map(({ message }) => message).join('\n')).toMatch(words);
}

describe('a record that is deleted', () => {
  it('as a site leaves no mention of it, in one step that can be undone', async () => {
    const { editor, folder } = editing;
    editor.edit(deletion(editor, record('site', 'clinic')));
    expect(editor.names).not.toContain(CLINIC);
    editor.undo();
    expect(editor.drafts).toEqual([]);
    editor.redo();
    await savesSoundly();
    expect(existsSync(join(folder, CLINIC))).toBe(false);
    const action = 'luohu-2024/actions/09-public-wellbeing.json';
    expect(readText(folder, action)).not.toContain('"sites"');
    expect(readText(folder, action)).toContain('"extent": "not-published"');
  });

  it('as a site of the review is forgotten there too', async () => {
    const { editor, folder } = editing;
    editor.edit(deletion(editor, record('site', 'park')));
    await editing.check();
    expect(editor.checked.problems).toEqual([]);
    await savesSoundly();
    expect(existsSync(join(folder, PARK))).toBe(false);
    expect(readText(folder, REVIEW)).not.toContain('park"]');
  });

  it('as a target leaves its site an orphan, which is refused until that goes too', async () => {
    const { editor, folder } = editing;
    editor.edit(deletion(editor, record('target', 'space-expansion.bridge')));
    await isRefused(/target|review/);
    expect(readText(folder, ACTION_7)).toContain('space-expansion.bridge');
    editor.edit(deletion(editor, record('site', 'bridge')));
    await savesSoundly();
    expect(existsSync(join(folder, BRIDGE))).toBe(false);
  });

  it('as a source that is cited is refused, with the place that cites it', async () => {
    editing.editor.edit(deletion(editing.editor, record('source', 'map')));
    await isRefused(/no source "map"/);
    expect(readText(editing.folder, SOURCES)).toContain('"map"');
  });

  it('as a base-map feature is gone, and the last of a file may not go', async () => {
    const { editor } = editing;
    editor.edit(deletion(editor, record('base', 'reservoir')));
    await isRefused(/has no feature/);
  });
});

describe('changes that are discarded', () => {
  it('of one file leave those of the others, and can be had back', async () => {
    const { editor } = editing;
    editor.set(BRIDGE, ['properties', 'name:en'], 'Other Bridge');
    editor.set(PARK, ['properties', 'name:en'], 'Other Park');
    editor.discard([BRIDGE]);
    expect(editor.drafts.map(({ name }) => name)).toEqual([PARK]);
    expect(editor.get(BRIDGE, ['properties', 'name:en'])).toBe('Dawang Bridge');
    editor.undo();
    expect(editor.get(BRIDGE, ['properties', 'name:en'])).toBe('Other Bridge');
    editor.discard();
    expect(editor.drafts).toEqual([]);
    await editing.check();
    expect(editor.checked.problems).toEqual([]);
    expect(readText(editing.folder, PARK)).not.toContain('Other Park');
  });
});

describe('what is added', () => {
  it('as a target with a source and a result of its own is saved', async () => {
    const { editor, folder } = editing;
    const targets = ['targets', 2] as const;
    editor.set(ACTION_7, targets, newTarget('space-expansion', 28));
    await isRefused(/is empty/);
    editor.set(ACTION_7, [...targets, 'id'], 'space-expansion.other');
    editor.set(ACTION_7, [...targets, 'printed'], '項目');
    editor.set(ACTION_7, [...targets, 'title', 'zh-Hant'], '另一目標');
    editor.set(ACTION_7, [...targets, 'title', 'en'], 'Another target');
    await savesSoundly();

    const outcome = [...targets, 'outcomes', 0] as const;
    editor.set(ACTION_7, outcome, newOutcome());
    await isRefused(/names no source/);
    editor.set(SOURCES, ['sources', 2], newSource('2026-11-25'));
    editor.set(SOURCES, ['sources', 2, 'id'], 'page');
    editor.set(SOURCES, ['sources', 2, 'title'], '網頁');
    editor.set(SOURCES, ['sources', 2, 'publisher'], { 'zh-Hant': '報社', en: 'Newspaper' });
    editor.set(SOURCES, ['sources', 2, 'address'], 'https://example.org/page');
    editor.set(ACTION_7, [...outcome, 'asOf'], '2024-11');
    editor.set(ACTION_7, [...outcome, 'note'], { 'zh-Hant': '動工', en: 'Begun' });
    await isRefused(/names no source/);
    editor.set(ACTION_7, [...outcome, 'sources'], ['page']);
    await savesSoundly();

    // A result that is taken back leaves its source unused.
    editor.set(ACTION_7, outcome, undefined);
    await isRefused(/nothing|unused|cites|used/i);
    editor.edit(deletion(editor, record('source', 'page')));
    await savesSoundly();
    expect(readText(folder, SOURCES)).not.toContain('"page"');
  });

  it('as a link between a site and a target stands on both sides, and goes on both', async () => {
    const { editor, folder } = editing;
    editor.edit(linkTarget(editor, PARK, 'space-expansion.bridge', true));
    await savesSoundly();
    expect(readText(folder, ACTION_7)).toContain('"park"');
    editor.edit(linkTarget(editor, PARK, 'space-expansion.bridge', false));
    await savesSoundly();
    expect(readText(folder, ACTION_7)).not.toContain('"park"');
  });

  it('as a base-map feature is refused while it is bare, and saved when it is whole', async () => {
    const { editor, folder } = editing;
    const at = ['features', 1] as const;
    editor.set(WATER, at, newBaseFeature());
    await isRefused(/./);
    editor.set(WATER, [...at, 'id'], 'pond');
    editor.set(WATER, [...at, 'properties', 'class'], 'lake');
    editor.set(WATER, [...at, 'properties', 'name:zh-Hant'], '小湖');
    editor.set(WATER, [...at, 'properties', 'name:en'], 'Pond');
    editor.set(WATER, [...at, 'geometry'], editor.get(WATER, ['features', 0, 'geometry']));
    await savesSoundly();
    editor.set(WATER, [...at, 'properties', 'rank'], 9);
    await isRefused(/rank|1 to 5|5/);
    editor.edit(deletion(editor, record('base', 'pond')));
    await savesSoundly();
    expect(readText(folder, WATER)).not.toContain('pond');
  });
});
