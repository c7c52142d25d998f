/**
 * The text without what XML forbids and no spreadsheet can show: control characters other than tab and line
 * ends, non-characters, and half characters.
 */
// @ts-nocheck

export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) =>
    ['\t', '\n', '\r'].includes(sign) ? sign : '',
  );
}
