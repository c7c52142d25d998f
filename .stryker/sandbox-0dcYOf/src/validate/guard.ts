// @ts-nocheck
import { finding, type Finding } from './finding';
import type { Path } from './path';

export interface GuardLimits {
  /** Levels of nesting; a MultiPolygon in a FeatureCollection needs 9. */
  readonly depth: number;
  /** Values of any kind, numbers included. */
  readonly values: number;
}

export const DEFAULT_LIMITS: GuardLimits = { depth: 32, values: 2_000_000 };

/** Names that reach an object's prototype or kill a whole map source. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A link to the parent instead of a copied path: a document may hold millions of values. */
interface Node {
  readonly value: unknown;
  readonly parent: Node | null;
  readonly segment: string | number;
  readonly depth: number;
}

/**
 * Refuses what would break or mislead anything recursive that comes after: nesting beyond a limit,
 * too many values, reserved keys, numbers that are not finite, values that JSON does not have. Keeps
 * its own stack, so that it survives any depth, a cycle included. An empty result means that the
 * document is safe to walk.
 */
export function guard(value: unknown, limits: GuardLimits = DEFAULT_LIMITS): readonly Finding[] {
  const findings: Finding[] = [];
  const stack: Node[] = [{ value, parent: null, segment: '', depth: 0 }];
  let seen = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    seen++;
    if (seen + stack.length > limits.values) {
      return [finding('too-large', [], `holds more than ${limits.values} values`)];
    }
    if (node.depth > limits.depth) {
      const path = pathOf(node).slice(0, 3);
      return [finding('too-deep', path, `is nested more than ${limits.depth} levels deep`)];
    }
    const wrong = wrongValue(node.value);
    if (wrong !== null) findings.push(finding(wrong[0], pathOf(node), wrong[1]));
    else findings.push(...pushChildren(node, stack));
  }
  return findings;
}

function wrongValue(value: unknown): readonly ['not-finite' | 'not-json', string] | null {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? null : ['not-finite', 'is not a finite number'];
  }
  if (value === null || ['string', 'boolean', 'object'].includes(typeof value)) return null;
  return ['not-json', `is of type ${typeof value}, which JSON does not have`];
}

function pushChildren(node: Node, stack: Node[]): readonly Finding[] {
  const { value, depth } = node;
  if (typeof value !== 'object' || value === null) return [];
  const children: Node[] = [];
  const findings: Finding[] = [];
  const add = (segment: string | number, child: unknown): void => {
    children.push({ value: child, parent: node, segment, depth: depth + 1 });
  };
  if (Array.isArray(value)) value.forEach((child, index) => add(index, child));
  else {
    for (const [key, child] of Object.entries(value)) {
      if (RESERVED_KEYS.has(key)) {
        findings.push(finding('reserved-key', pathOf(node), `has the reserved key "${key}"`));
      } else add(key, child);
    }
  }
  // Last in, first out: reversed, so that findings come in the order of the document.
  for (const child of children.reverse()) stack.push(child);
  return findings;
}

function pathOf(node: Node): Path {
  const path: (string | number)[] = [];
  for (let at = node; at.parent !== null; at = at.parent) path.push(at.segment);
  return path.reverse();
}
