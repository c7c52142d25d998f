/**
 * An address as a reader may copy it from paper: escaped letters, digits and signs of other scripts than Latin
 * are written out, as browsers do (https://url.spec.whatwg.org/#url-rendering). What is no UTF-8, cannot be
 * seen or is ASCII stays escaped, so that the address leads where it led.
 */
export function legibleAddress(address: string): string {
  return address.replaceAll(/(?:%[89a-f][\da-f])+/gi, (escapes) => {
    const text = decoded(escapes);
    return text !== null && /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(text) ? text : escapes;
  });
}

function decoded(escapes: string): string | null {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
}
