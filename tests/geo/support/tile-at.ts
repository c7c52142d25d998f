/** A position in the square of Web Mercator: from 0 in the west and north to 1. WGS 84 degrees. */
export function mercatorAt(lon: number, lat: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Column and row of the tile that holds a position; of any square grid of 2 ** z columns where z is no whole number. */
export function tileAt(lon: number, lat: number, z: number): [number, number] {
  const [x, y] = mercatorAt(lon, lat);
  return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}
