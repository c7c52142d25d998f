import type { Language } from '../domain/language';

/** The parts of the map; once they have come, the files are fetched that they will ask for in this language. */
export function withMapFiles<Parts>(parts: Promise<Parts>, lang: Language): Promise<Parts> {
  // What does not come is missed by the map itself.
  fetchAfter(parts, lang).catch(() => null);
  return parts;
}

async function fetchAfter(parts: Promise<unknown>, lang: Language): Promise<void> {
  const [{ fetchAhead }, { default: fonts }] = await Promise.all([
    import('../map/ahead'),
    import('virtual:map-fonts'),
    parts,
  ]);
  await fetchAhead(fonts[lang]);
}
