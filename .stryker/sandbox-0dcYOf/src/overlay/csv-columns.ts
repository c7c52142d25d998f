/** Where a table keeps its positions. */
// @ts-nocheck

export type Columns =
  | { readonly type: 'two'; readonly longitude: number; readonly latitude: number }
  | { readonly type: 'one'; readonly both: number };

/** Datum that a column's name may carry: `gcj02_lng`, `WGS84经度`, `bd09 lat`. */
const DATUM = '(?:wgs84|wgs|gcj02|gcj|bd09|bd|baidu|amap|gps|高德|百度|火星)?';
const LONGITUDE = exactly('longitude|long|lon|lng|longi|x|pointx|經度|经度|東經|东经|經|经');
const LATITUDE = exactly('latitude|lat|lati|y|pointy|緯度|纬度|北緯|北纬|緯|纬');
const BOTH = exactly(
  'coordinates?|coords?|position|location|latlng|latlon|lnglat|lonlat|坐标|座標|坐標|經緯度|经纬度',
);

function exactly(names: string): RegExp {
  return new RegExp(`^${DATUM}(?:${names})${DATUM}$`);
}

/** Columns of positions by their names in the header; null where no name tells. */
export function findColumns(header: readonly string[]): Columns | null {
  const names = header.map(plain);
  const longitude = names.findIndex((name) => LONGITUDE.test(name));
  const latitude = names.findIndex((name) => LATITUDE.test(name));
  if (longitude >= 0 && latitude >= 0) return { type: 'two', longitude, latitude };
  const both = names.findIndex((name) => BOTH.test(name));
  return both >= 0 ? { type: 'one', both } : null;
}

/** Lower case, half-width, without signs and without a note in brackets: `Longitude (°E)`. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([].*?[)\]]/g, '')
    .replace(/[\s_\-.:°"']/g, '');
}

/** A number as tables write it; null where it is none. A decimal comma counts only where told. */
export function readNumber(cell: string, hasDecimalComma: boolean): number | null {
  const plainCell = cell.normalize('NFKC').replace(/[−–]/g, '-').replace(/[°\s]/g, '');
  const text = hasDecimalComma ? plainCell.replace(/^([-+]?\d+),(\d+)$/, '$1.$2') : plainCell;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** `114.1, 22.5` in one cell, in the order written; null where it is no pair. */
export function readPair(cell: string): readonly [number, number] | null {
  const parts = cell
    .normalize('NFKC')
    .replace(/^[\s([]+|[\s)\]]+$/g, '')
    .split(/\s*[,;|/、]\s*|\s+/);
  const [first, second] = parts.map((part) => readNumber(part, false));
  if (parts.length < 2 || parts.length > 3 || first == null || second == null) return null;
  return [first, second];
}
