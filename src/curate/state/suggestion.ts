import * as v from 'valibot';
import { Suggestion } from '../../domain/suggestion';
import { guard } from '../../validate/guard';
import { moved, type SimpleGeometry } from '../draw/parts';

/** A suggestion has a few hundred letters. */
const MAX_BYTES = 100_000;

/** What a dropped file holds, or why it is no suggestion, in the words of the schema. */
export type ReadSuggestion =
  { readonly suggestion: Suggestion; readonly reason?: never } | { readonly reason: string };

/** Never throws over what the text holds. */
export function readSuggestion(text: string): ReadSuggestion {
  if (text.length > MAX_BYTES) return { reason: 'is too large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: 'is not JSON' };
  }
  const [fault] = guard(value);
  if (fault !== undefined) return { reason: `${fault.path}: ${fault.message}` };
  const result = v.safeParse(Suggestion, value);
  if (result.success) return { suggestion: result.output };
  const [issue] = result.issues;
  return { reason: `${v.getDotPath(issue) ?? ''}: ${issue.message}` };
}

/**
 * The geometry with the suggestion taken: as a whole it moves by what lies between where the page showed
 * the site and where the reader has put it. A site without a position becomes a point.
 */
export function withSuggestion(
  geometry: SimpleGeometry | null,
  { properties: { shown }, geometry: point }: Suggestion,
): SimpleGeometry {
  const [lon, lat] = point.coordinates;
  if (geometry === null || shown === null) return { type: 'Point', coordinates: [lon, lat] };
  if (geometry.type === 'Point') return { type: 'Point', coordinates: [lon, lat] };
  return moved(geometry, lon - shown[0], lat - shown[1]);
}
