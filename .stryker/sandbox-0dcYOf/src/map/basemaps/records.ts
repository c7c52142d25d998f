/** True for a JSON object, as opposed to an array, a value or null. */
// @ts-nocheck

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
