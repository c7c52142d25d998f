/** Puts text on the clipboard; false where the browser has none or does not allow it. */
// @ts-nocheck

export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent outside secure pages, whatever the type says.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
