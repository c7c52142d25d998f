import { addressOf, keptFile } from './kept-files';

/** A list that is too long to be read at once. */
export interface LongList {
  readonly items: readonly unknown[];
  /** So many of them the browser reads in less than the 50 ms of a long task. */
  readonly itemsInPart: number;
}

/**
 * Code of a function `load` that puts lists together, each under its name, from files of so many items. All are
 * asked for at once, and each is read in a task of its own. Where one does not come it rejects, and may be called
 * again.
 *
 * @param cache Folder for the files.
 * @param finish Name of a function that each part is put through; nothing where the parts are ready.
 */
export function inParts(
  lists: Readonly<Record<string, LongList>>,
  cache: string,
  finish = '',
): string {
  const paths = Object.entries(lists).map(([name, list]) => [name, partsOf(list, cache)] as const);
  // Equal parts are one file.
  const names = new Map(paths.flatMap(([, files]) => files).map((path, i) => [path, `part${i}`]));
  const gathered = paths.map(
    ([, files]) => `gather([${files.map((path) => names.get(path)).join(', ')}])`,
  );
  const all = Object.keys(lists).join(', ');
  return `${[...names].map(([path, name]) => addressOf(path, name)).join('\n')}
const read = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address + ' answers ' + answer.status);
  return ${finish}(await answer.json());
};
const gather = async (addresses) => (await Promise.all(addresses.map(read))).flat();
const load = async () => {
  const [${all}] = await Promise.all([${gathered.join(', ')}]);
  return { ${all} };
};`;
}

function partsOf({ items, itemsInPart }: LongList, cache: string): readonly string[] {
  const count = Math.ceil(items.length / itemsInPart);
  return Array.from({ length: count }, (_, i) => {
    const part = items.slice(i * itemsInPart, (i + 1) * itemsInPart);
    return keptFile(cache, 'parts', 'json', JSON.stringify(part));
  });
}
