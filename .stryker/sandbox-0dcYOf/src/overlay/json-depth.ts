/** What a look at the brackets of a JSON text tells. */
// @ts-nocheck

export interface Brackets {
  /** Deepest level of nesting. */
  readonly depth: number;
  /** True where a bracket or a text is still open at the end. */
  readonly isOpen: boolean;
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING: ReadonlySet<number> = new Set([91, 123]);
const CLOSING: ReadonlySet<number> = new Set([93, 125]);

/** Looks at each character once, without nesting of its own: to be asked before anything recursive. */
export function scanBrackets(text: string): Brackets {
  let level = 0;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) isText = false;
    } else if (code === QUOTE) isText = true;
    else if (OPENING.has(code)) depth = Math.max(depth, ++level);
    else if (CLOSING.has(code)) level--;
  }
  return { depth, isOpen: isText || level > 0 };
}
