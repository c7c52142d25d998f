// @ts-nocheck
import type { Attachment } from 'svelte/attachments';

/**
 * Brings keyboard and eye back to the row that was opened, when a list takes the details' place.
 * `id` is the site or target that was open.
 */
export function returnFocus(id: string | null): Attachment<HTMLElement> {
  return (list) => {
    if (id === null || document.activeElement !== document.body) return;
    const name = CSS.escape(id);
    list.querySelector<HTMLElement>(`[data-site="${name}"], [data-target="${name}"]`)?.focus();
  };
}
