import { formatHex, formatHex8, parse } from 'culori';

/** A CSS colour at an opacity, as short as hexadecimal digits say it. Throws for what is no colour. */
export function cssColour(colour: string, opacity = 1): string {
  const parsed = parse(colour);
  if (parsed === undefined) throw new Error(`Not a colour: ${colour}`);
  const alpha = (parsed.alpha ?? 1) * opacity;
  const hex = alpha >= 1 ? formatHex(parsed) : formatHex8({ ...parsed, alpha });
  if (hex === undefined) throw new Error(`Not a colour: ${colour}`);
  return hex;
}

/** One colour for both themes of a page. */
export function lightDark(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light},${dark})`;
}
