const MAX_LENGTH = 2_000;

/** The text as a link that is safe to follow, or null: http and https alone, written whole. */
export function webAddress(text: string): string | null {
  if (text.length > MAX_LENGTH || !/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text)) return null;
  try {
    const { href, protocol, username, password } = new URL(text);
    const isPlain = username === '' && password === '';
    return isPlain && (protocol === 'http:' || protocol === 'https:') ? href : null;
  } catch {
    return null;
  }
}
