import type { Site } from '../domain/dataset';
import type { Lookup } from '../domain/lookup';

/**
 * Other sites under the click that opened this one, in their order.
 *
 * @param here Ids of all sites under the last click; another click opened the site where it is not among them.
 */
export function alsoHere(
  site: Site | null,
  here: readonly string[],
  lookup: Pick<Lookup, 'site'>,
): readonly Site[] {
  if (site === null || !here.includes(site.id)) return [];
  return here.filter((id) => id !== site.id).map((id) => lookup.site(id));
}
