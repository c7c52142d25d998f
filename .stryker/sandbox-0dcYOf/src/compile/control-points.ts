/**
 * Landmarks whose WGS 84 position is known from sources of a tested datum, with what of our data
 * stands for the same landmark. They serve to notice a shifted datum, not to place anything.
 */
// @ts-nocheck

export interface ControlPoint {
  /** `sites/<site id>` or `<base file>/<feature id>`. */
  readonly subject: string;
  readonly name: string;
  /** WGS 84 degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** How far the subject may lie from it, in metres: a stop is not the building it is named after. */
  readonly radiusMeters: number;
}

type Row = readonly [string, string, number, number, number];

const ROWS: readonly Row[] = [
  ['sites/luohu-port', 'Shenzhen railway station', 114.1127, 22.5327, 250],
  ['sites/wenjindu-port', 'Wenjindu Port bus stop', 114.12686, 22.54258, 200],
  ['sites/liantang-port', 'Liantang Port bus stops', 114.1541, 22.55844, 250],
  ['sites/dawang-bridge', 'Dawang Bridge bus stop, east bank', 114.16337, 22.60548, 250],
  ['sites/hongling-south-station', 'Hongling South metro station', 114.09964, 22.54109, 200],
  ['sites/renmin-south', 'Renmin South metro station', 114.1139, 22.53802, 300],
  ['places/luohu-port', 'Shenzhen railway station', 114.1127, 22.5327, 250],
  ['places/wenjindu-port', 'Wenjindu Port bus stop', 114.12686, 22.54258, 200],
  ['places/hk-heung-yuen-wai', 'Heung Yuen Wai bus terminus', 114.1541, 22.55202, 150],
  ['places/wutong-peak', 'Wutong Mountain, main peak', 114.2147, 22.5813, 300],
  ['places/xiao-wutong', 'Xiao Wutong television tower', 114.199, 22.5722, 250],
  ['places/wutongshan-village', 'Wutongshan village bus terminus', 114.18593, 22.59593, 150],
  ['places/hengpailing', 'Hengpailing bus terminus', 114.19434, 22.59646, 150],
  ['places/dawang', 'Dawang School bus stop', 114.17024, 22.6054, 250],
  ['places/xianhu', 'Fairy Lake Botanical Garden bus terminus', 114.16319, 22.57073, 250],
  ['rail/shenzhen-station', 'Shenzhen railway station', 114.1127, 22.5327, 300],
  ['rail/lo-wu-station', 'Lo Wu MTR station', 114.1134, 22.5283, 150],
  ['metro-stations/luohu', 'Luohu metro station', 114.1137, 22.5346, 250],
  ['metro-stations/guomao', 'Guomao metro station', 114.1136, 22.5434, 200],
  ['metro-stations/shaibu', 'Shaibu metro station', 114.11755, 22.55205, 200],
  ['metro-stations/buji', 'Buji metro station', 114.11668, 22.60441, 150],
  ['metro-stations/yijing', 'Yijing metro station', 114.13548, 22.55836, 200],
  ['metro-stations/taian', 'Tai’an metro station', 114.1322, 22.5763, 200],
  ['metro-stations/baigelong', 'Baigelong metro station', 114.1253, 22.59808, 150],
  ['metro-stations/hongling-north', 'Hongling North metro station', 114.09927, 22.56422, 200],
  ['metro-stations/hongling-south', 'Hongling South metro station', 114.09964, 22.54109, 200],
  ['metro-stations/ludancun', 'Ludancun metro station', 114.10266, 22.5384, 300],
  ['metro-stations/renmin-south', 'Renmin South metro station', 114.1139, 22.53802, 250],
  ['metro-stations/wenjin', 'Wenjin metro station', 114.1258, 22.545, 200],
  ['metro-stations/sungang', 'Sungang subdistrict office bus stop', 114.10606, 22.56605, 200],
  ['metro-stations/luohu-north', 'Qingshuihe 2nd Road bus stop', 114.10765, 22.58341, 200],
];

export const CONTROL_POINTS: readonly ControlPoint[] = ROWS.map(
  ([subject, name, longitude, latitude, radiusMeters]) => ({
    subject,
    name,
    longitude,
    latitude,
    radiusMeters,
  }),
);
