/** Code points that a TrueType or OpenType font has glyphs for: cmap subtables of format 4 and 12. */
// @ts-nocheck

export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(data, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < data.getUint16(cmap + 2); index++) {
    const subtable = cmap + data.getUint32(cmap + 4 + 8 * index + 4);
    const format = data.getUint16(subtable);
    if (format === 4) addSegments(data, subtable, found);
    if (format === 12) addGroups(data, subtable, found);
  }
  return found;
}

function tableOffset(data: DataView, tag: string): number {
  for (let index = 0; index < data.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(data.getUint8(record + at))).join('');
    if (name === tag) return data.getUint32(record + 8);
  }
  throw new Error(`The font has no table "${tag}"`);
}

/** A character whose glyph is 0 has none; only the direct form of format 4 can say so here. */
function addSegments(data: DataView, subtable: number, found: Set<number>): void {
  const bytes = data.getUint16(subtable + 6);
  for (let at = 0; at < bytes; at += 2) {
    const end = data.getUint16(subtable + 14 + at);
    const start = data.getUint16(subtable + 16 + bytes + at);
    for (let code = start; code <= end && code !== 0xffff; code++) found.add(code);
  }
}

function addGroups(data: DataView, subtable: number, found: Set<number>): void {
  for (let index = 0; index < data.getUint32(subtable + 12); index++) {
    const group = subtable + 16 + 12 * index;
    for (let code = data.getUint32(group); code <= data.getUint32(group + 4); code++) found.add(code);
  }
}
