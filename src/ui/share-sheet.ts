/** False in many browsers on computers and in WebViews, whatever the type says. */
export function hasShareSheet(): boolean {
  return typeof navigator.share === 'function';
}

/** Offers a link in the device's share sheet. Never throws: the link can still be copied. */
export async function sendLink(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The reader closed the share sheet, or there is none after all.
  }
}
