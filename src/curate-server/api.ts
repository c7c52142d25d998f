import * as v from 'valibot';
import { ROUTES } from '../curate/protocol';
import type { Desk } from './desk';
import { DraftError } from './draft';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const Content = v.variant('type', [
  v.strictObject({ type: v.literal('value'), value: v.unknown() }),
  v.strictObject({ type: v.literal('text'), text: v.string() }),
  v.strictObject({ type: v.literal('none') }),
]);
const Drafts = v.array(
  v.strictObject({ name: v.string(), base: v.nullable(v.string()), content: Content }),
);
const Texts = v.strictObject({ texts: v.array(v.string()) });

/** Answers one request of the editor. `body` is its parsed JSON. Never throws over what it holds. */
export function answer(desk: Desk, method: string, route: string, body: unknown): Answer {
  try {
    if (method === 'GET' && route === ROUTES.state) return ok(desk.state());
    if (method !== 'POST') return fail(405, 'no such request');
    if (route === ROUTES.check) return ok(desk.check(v.parse(Drafts, body)));
    if (route === ROUTES.save) return ok(desk.save(v.parse(Drafts, body)));
    if (route === ROUTES.derive) {
      return ok({ simplified: desk.simplify(v.parse(Texts, body).texts) });
    }
    return fail(404, 'no such request');
  } catch (error) {
    if (error instanceof DraftError || v.isValiError(error)) return fail(400, error.message);
    return fail(500, error instanceof Error ? error.message : String(error));
  }
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function fail(status: number, message: string): Answer {
  return { status, body: { message } };
}
