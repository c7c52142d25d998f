import { spawn } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGeoFiles } from '../../src/compile/files';
import { Desk } from '../../src/curate-server/desk';
import { REAL_DISK, type Disk } from '../../src/curate-server/disk';
import { DraftError } from '../../src/curate-server/draft';
import type { Draft } from '../../src/curate/protocol';
import type { SiteFile } from '../../src/compile/schema';
import { problemLines } from './support/check';
import { draftOf, folderOf, readText } from './support/desk';
import { createWorld, toFiles } from './support/world';

const BRIDGE = 'luohu-2024/sites/bridge.geojson';
const PARK = 'luohu-2024/sites/park.geojson';

let folder: string;
let remove: () => void;
let desk: Desk;

beforeEach(() => {
  ({ folder, remove } = folderOf(toFiles(createWorld())));
  desk = new Desk(folder);
});
afterEach(() => remove());

const rename =
  (name: string) =>
  (site: SiteFile): void => {
    site.properties['name:en'] = name;
  };

describe('a save', () => {
  it('writes the canonical text and tells the difference', () => {
    const answer = desk.save([draftOf(desk, BRIDGE, rename('Other Bridge'))]);
    expect(answer).toMatchObject({ type: 'saved' });
    const changes = answer.type === 'saved' ? answer.changes : [];
    expect(changes.map(({ name }) => name)).toEqual([BRIDGE]);
    expect(changes[0]?.lines.filter(({ sign }) => sign === '+')).toEqual([
      { sign: '+', text: '    "name:en": "Other Bridge",' },
    ]);
    expect(readText(folder, BRIDGE)).toContain('"name:en": "Other Bridge"');
    expect(problemLines(readGeoFiles(folder))).toEqual([]);
  });

  it('leaves nothing but the data behind', () => {
    desk.save([draftOf(desk, BRIDGE, rename('Other Bridge'))]);
    expect(hidden()).toEqual([]);
  });

  it('of one file does not wait for, or touch, a fault in another', () => {
    appendFileSync(join(folder, PARK), '\n');
    const answer = desk.save([draftOf(desk, BRIDGE, rename('Other Bridge'))]);
    expect(answer.type).toBe('saved');
    expect(readText(folder, PARK).endsWith('\n\n')).toBe(true);
  });

  it('of a file that is already at fault may leave a fault in it', () => {
    writeFileSync(join(folder, BRIDGE), readText(folder, BRIDGE).replace('"map"', '"mpa"'));
    const answer = desk.save([draftOf(desk, BRIDGE, rename('Other Bridge'))]);
    expect(answer.type).toBe('saved');
  });

  it('refuses a name that is no file of the data', () => {
    const content = { type: 'text', text: '{}' } as const;
    for (const name of ['../report.json', 'luohu-2024/../../x/report.json', 'x.json', 'README.md']) {
      expect(() => desk.save([{ name, base: null, content }])).toThrow(DraftError);
    }
  });

  it('refuses to follow a link out of the data', () => {
    const elsewhere = folderOf(new Map());
    symlinkSync(elsewhere.folder, join(folder, 'linked'));
    const content = { type: 'text', text: '{}' } as const;
    expect(() => desk.save([{ name: 'linked/report.json', base: null, content }])).toThrow(
      /outside/,
    );
    expect(readdirSync(elsewhere.folder)).toEqual([]);
    elsewhere.remove();
  });

  it('refuses a value that nothing recursive may walk', () => {
    const value: unknown = JSON.parse('{"__proto__": 1}');
    const draft: Draft = { name: BRIDGE, base: null, content: { type: 'value', value } };
    expect(() => desk.save([draft])).toThrow(/reserved key/);
  });
});

describe('two editors of one file', () => {
  it('lose nothing: the later is shown what the earlier saved, and saves nothing', () => {
    const other = new Desk(folder);
    const mine = draftOf(desk, BRIDGE, rename('Mine'));
    other.save([draftOf(other, BRIDGE, rename('Theirs'))]);
    const answer = desk.save([mine, draftOf(desk, PARK, rename('Park too'))]);
    expect(answer).toMatchObject({ type: 'conflict', conflicts: [{ name: BRIDGE }] });
    const [conflict] = answer.type === 'conflict' ? answer.conflicts : [];
    expect(conflict?.theirs?.text).toContain('Theirs');
    expect(conflict?.lines).toContainEqual({ sign: '-', text: '    "name:en": "Theirs",' });
    expect(conflict?.lines).toContainEqual({ sign: '+', text: '    "name:en": "Mine",' });
    expect(readText(folder, BRIDGE)).toContain('Theirs');
    expect(readText(folder, PARK)).not.toContain('Park too');
  });

  it('can both have had the same thought', () => {
    const other = new Desk(folder);
    const mine = draftOf(desk, BRIDGE, rename('Same'));
    other.save([draftOf(other, BRIDGE, rename('Same'))]);
    expect(desk.save([mine]).type).toBe('saved');
  });

  it('notice a file that was deleted, and one that was made meanwhile', () => {
    const mine = draftOf(desk, BRIDGE, rename('Mine'));
    const fresh: Draft = { ...mine, base: null };
    expect(desk.save([fresh]).type).toBe('conflict');
    REAL_DISK.remove(join(folder, BRIDGE));
    expect(desk.save([mine])).toMatchObject({ conflicts: [{ name: BRIDGE, theirs: null }] });
  });
});

/** A disk that stops working before its step of this number. */
function failingDisk(step: number): Disk {
  let done = 0;
  const counted =
    <T extends unknown[]>(work: (...args: T) => void) =>
    (...args: T): void => {
      if (done++ >= step) throw new Error('the power is gone');
      work(...args);
    };
  return {
    write: counted(REAL_DISK.write),
    rename: counted(REAL_DISK.rename),
    remove: counted(REAL_DISK.remove),
  };
}

describe('a save that is cut off', () => {
  it('at any step has either happened or not, for all its files', () => {
    const outcomes = new Set<string>();
    for (let step = 0; ; step++) {
      const world = folderOf(toFiles(createWorld()));
      const broken = new Desk(world.folder, failingDisk(step));
      const drafts = [
        draftOf(broken, BRIDGE, rename('Other Bridge')),
        draftOf(broken, PARK, rename('Other Park')),
      ];
      let isDone = true;
      try {
        broken.save(drafts);
      } catch {
        isDone = false;
      }
      // Whole files at any time, even before anybody has tidied up.
      expect(problemLines(readGeoFiles(world.folder))).toEqual([]);
      void new Desk(world.folder);
      const isNew = [BRIDGE, PARK].map((name) => readText(world.folder, name).includes('Other'));
      expect(new Set(isNew).size).toBe(1);
      expect(hidden(world.folder)).toEqual([]);
      outcomes.add(isNew[0] === true ? 'after' : 'before');
      world.remove();
      if (isDone) break;
    }
    expect(outcomes).toEqual(new Set(['before', 'after']));
  });

  it('does not undo what somebody has changed since', () => {
    const broken = new Desk(folder, failingDisk(2));
    expect(() => broken.save([draftOf(broken, BRIDGE, rename('Other Bridge'))])).toThrow('power');
    const byHand = readText(folder, BRIDGE).replace('"map"', '"article"');
    writeFileSync(join(folder, BRIDGE), byHand);
    const { rescued } = new Desk(folder).state();
    expect(readText(folder, BRIDGE)).toBe(byHand);
    expect(rescued).toHaveLength(1);
    const kept = /is in (\S+)$/.exec(rescued[0] ?? '')?.[1] ?? '';
    expect(readText(folder, kept)).toContain('Other Bridge');
  });

  it('by the end of its process is finished by the next one', async () => {
    const code = await killedWhileSaving(folder, BRIDGE);
    expect(code).toBe('SIGKILL');
    expect(hidden()).toContain('.curate-lock');
    expect(readText(folder, BRIDGE)).not.toContain('Other Bridge');
    expect(problemLines(readGeoFiles(folder))).toEqual([]);
    void new Desk(folder);
    expect(readText(folder, BRIDGE)).toContain('Other Bridge');
    expect(hidden()).toEqual([]);
  });
});

/** Saves in another process that dies when the journal stands and the file is written beside its place. */
function killedWhileSaving(geo: string, name: string): Promise<string | null> {
  const script = join(import.meta.dirname, 'support/die-while-saving.ts');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, geo, name]);
    child.on('exit', (_code, signal) => resolve(signal));
  });
}

function hidden(where = folder): readonly string[] {
  return readdirSync(where, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)\./.test(name),
  );
}

it('answers what the build would derive', () => {
  expect(desk.simplify(['大望橋', ''])).toEqual(['大望桥', '']);
});

it('leaves a folder alone that it cannot read', () => {
  expect(() => new Desk(join(folder, 'nowhere'))).toThrow();
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});
