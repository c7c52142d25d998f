/** For a dialog's `onkeydown`: what lies behind it takes no notice of the key. Those with Ctrl or ⌘ may print. */
export function keepKeys(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}
