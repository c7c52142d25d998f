/** Names under which programs write WGS 84, or what differs from it by centimetres (CGCS 2000). */
// @ts-nocheck

const WGS84 = /(?:CRS:{1,2}84|CRS84|EPSG:(?:[\d.]*:)?(?:4326|4490|4979)|WGS ?_?84)$/i;

/** True where the name of a reference system means WGS 84 longitude and latitude. */
export function isWgs84(name: unknown): boolean {
  return typeof name === 'string' && name.length < 100 && WGS84.test(name.trim());
}
