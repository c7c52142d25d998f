import type { Bounds } from '../map/bounds';

/** Units of the drawing across its width: half a CSS pixel on a large screen. */
const WIDTH = 2000;
/** MapLibre's world at zoom 0, in CSS pixels. */
const WORLD = 512;

/** The rectangle that the first view shows whole, and how positions lie in it. */
export interface Frame {
  /** In units of the drawing. */
  readonly width: number;
  readonly height: number;
  /** WGS 84 longitude and latitude to units of the drawing, by Web Mercator; y points down. */
  readonly project: (position: readonly number[]) => readonly [number, number];
  /** Of its middle, in degrees. */
  readonly latitude: number;
  /** Width in CSS pixels at a zoom of MapLibre. */
  readonly pixelsAt: (zoom: number) => number;
}

/** The frame of bounds in WGS 84 degrees. */
export function frameOf([west, south, east, north]: Bounds): Frame {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const scale = WIDTH / (right - left);
  return {
    width: WIDTH,
    height: (bottom - top) * scale,
    project: (position) => {
      const [x, y] = mercator(position);
      return [(x - left) * scale, (y - top) * scale];
    },
    latitude: (south + north) / 2,
    pixelsAt: (zoom) => (right - left) * WORLD * 2 ** zoom,
  };
}

/** Shares of the world's width, from its north-western corner. */
function mercator([lon = 0, lat = 0]: readonly number[]): readonly [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}
