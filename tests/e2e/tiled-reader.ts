import { mercatorAt } from '../geo/support/tile-at';
import { badgesInWindow } from './badges-reader';
import { Reader } from './reader';

const MAP_DATA = /\/assets\/_virtual_map-data-[^/]+\.js$/;
const PATH = 'sites.pmtiles';

/** A reader of a page whose build has the sites in a PMTiles file. */
export class TiledReader extends Reader {
  /** `Range` of each request for the file. */
  readonly ranges: string[] = [];
  /** Bytes of the file that have come. */
  received = 0;
  largestRange = 0;

  /** The file lies on this server; to the page it is beside it, as the policy of the build asks. */
  async hasSiteTiles(server: string): Promise<void> {
    await this.page.route(MAP_DATA, async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      const body = script.replace('"siteTiles":null', `"siteTiles":"${PATH}"`);
      if (body === script) throw new Error('The map’s data name no tiles');
      await route.fulfill({ response, body });
    });
    await this.page.route(`**/${PATH}`, async (route) => {
      const { range = '' } = await route.request().allHeaders();
      const response = await route.fetch({ url: server });
      const { length } = await response.body();
      this.ranges.push(range);
      this.received += length;
      this.largestRange = Math.max(this.largestRange, length);
      await route.fulfill({ response });
    });
  }

  /**
   * Where positions stand in the window at the present zoom, in CSS pixels, judged by a badge whose position is
   * known.
   */
  async projection(
    known: ReadonlyMap<string, readonly [number, number]>,
  ): Promise<(position: readonly [number, number]) => readonly [number, number]> {
    const badge = (await badgesInWindow(this.page)).find(({ id }) => known.has(id));
    const at = known.get(badge?.id ?? '');
    if (badge === undefined || at === undefined) throw new Error('No badge of a known position');
    const [zoom = 0] = this.camera;
    const [left, top] = pixelAt(at, zoom);
    return (position) => {
      const [x, y] = pixelAt(position, zoom);
      return [x - left + badge.x, y - top + badge.y];
    };
  }
}

/** In pixels of tiles of 512 from the north-west of the world. */
function pixelAt([lon, lat]: readonly [number, number], zoom: number): [number, number] {
  const [x, y] = mercatorAt(lon, lat);
  const size = 512 * 2 ** zoom;
  return [x * size, y * size];
}
