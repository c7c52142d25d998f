import { describe, expect, it } from 'vitest';
import { linesAfter } from './support/check';
import { point } from './support/world';

const BRIDGE = 'geo/luohu-2024/sites/bridge.geojson';
const DAWANG = 'geo/luohu-2024/sites/dawang-bridge.geojson';
const PARK = 'geo/luohu-2024/sites/park.geojson';
const STATIONS = 'geo/base/metro-stations.geojson';

describe('size of a line', () => {
  /** The bridge as drawn measures 232 m. */
  const bridge = (published: number, accuracy: number): readonly string[] =>
    linesAfter(({ bridge: { properties } }) => {
      properties.published_length_m = published;
      properties.position.accuracy_m = accuracy;
    });

  it('may differ by twice the accuracy, and not by more', () => {
    expect(bridge(100, 66)).toEqual([]);
    expect(bridge(100, 65)).toEqual([
      `${BRIDGE}: geometry: measures 232 m, 232 % of the published 100 m`,
    ]);
  });

  it('may differ by 15 % of the published length however accurate it is', () => {
    // 232 m less 30 m, where 15 % of 202 m is 30.3 m.
    expect(bridge(202, 1)).toEqual([]);
    expect(bridge(201, 1)).toEqual([
      `${BRIDGE}: geometry: measures 232 m, 115 % of the published 201 m`,
    ]);
  });

  it('may be too short by no more either', () => {
    // 15 % of 272 m is 40.8 m, of 273 m 40.95 m: 40 m and 41 m are missing.
    expect(bridge(272, 1)).toEqual([]);
    expect(bridge(273, 1)).toEqual([
      `${BRIDGE}: geometry: measures 232 m, 85 % of the published 273 m`,
    ]);
  });

  it('is not asked of a place that is drawn as a point', () => {
    const lines = linesAfter((world) => {
      world.bridge.geometry = point(114.16, 22.6);
      world.bridge.properties.published_length_m = 1000;
      world.bridge.properties.published_area_m2 = 1000;
    });
    expect(lines).toEqual([]);
  });
});

describe('size of an area', () => {
  /**
   * The park as drawn: about 1,028 m by 1,112 m, 1.14 km² within an edge of 4.28 km. The published
   * area is smaller by 0.64 km², which is 150 m along that edge.
   */
  const park = (accuracy: number, isMultiple = false): readonly string[] =>
    linesAfter((world) => {
      const { geometry, properties } = world.park;
      properties.published_area_m2 = 500_000;
      properties.position.accuracy_m = accuracy;
      if (isMultiple && geometry?.type === 'Polygon') {
        world.park.geometry = { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
      }
    });

  it.each([
    ['one area', false],
    ['several areas', true],
  ])('the whole edge of %s may be off by the accuracy', (_, isMultiple) => {
    expect(park(155, isMultiple)).toEqual([]);
    expect(park(145, isMultiple)).toEqual([
      expect.stringMatching(`^${PARK}: geometry: measures 11\\d{5} m², 22\\d % of the published`),
    ]);
  });
});

describe('datum of a station', () => {
  const stationAt = (id: string, longitude: number, latitude: number): readonly string[] =>
    linesAfter(({ stations }) => {
      Object.assign(stations.features[0] ?? {}, { id, geometry: point(longitude, latitude) });
    });

  it('lies as near to its landmark as both of them are known', () => {
    // 217 m and 239 m to the north, where 200 m are allowed and the stations are within 30 m.
    expect(stationAt('shaibu', 114.11755, 22.554)).toEqual([]);
    expect(stationAt('shaibu', 114.11755, 22.5542)).toEqual([
      `${STATIONS}: features[0].geometry (shaibu): lies 239 m from Shaibu metro station, farther than its accuracy allows`,
    ]);
  });

  it('no other datum is blamed that would not bring it much nearer', () => {
    // Midway between the place and its GCJ-02 reading: 326 m off, and 278 m if read as that.
    expect(stationAt('ludancun', 114.105425, 22.536952)).toEqual([]);
  });

  it('no other datum is blamed that would not bring it to its landmark', () => {
    // Beyond the GCJ-02 reading: 965 m off, and still 362 m if read as that.
    expect(stationAt('shaibu', 114.125713, 22.547748)).toEqual([
      `${STATIONS}: features[0].geometry (shaibu): lies 965 m from Shaibu metro station, farther than its accuracy allows`,
    ]);
  });

  it('is not asked of a feature that is no point', () => {
    const lines = linesAfter(({ stations, water }) => {
      const geometry = water.features[0]?.geometry;
      Object.assign(stations.features[0] ?? {}, { geometry });
    });
    expect(lines).toEqual([]);
  });
});

describe('datum of a site', () => {
  /** The world's bridge under the id that has a landmark; it is known within 150 m. */
  const bridgeAt = (longitude: number, latitude: number): readonly string[] =>
    linesAfter(({ bridge, actions }) => {
      bridge.id = 'dawang-bridge';
      bridge.properties.id = 'dawang-bridge';
      bridge.geometry = point(longitude, latitude);
      Object.assign(actions[6]?.targets[1] ?? {}, { sites: ['dawang-bridge'] });
    });

  it('lies as near to its landmark as both of them are known', () => {
    // 391 m and 503 m to the north, where 250 m are allowed and the bridge is within 150 m.
    expect(bridgeAt(114.16337, 22.609)).toEqual([]);
    expect(bridgeAt(114.16337, 22.61)).toEqual([
      `${DAWANG}: geometry: lies 503 m from Dawang Bridge bus stop, east bank, farther than its accuracy allows`,
    ]);
  });

  it('a site read off a GCJ-02 map is named with the datum', () => {
    expect(bridgeAt(114.168372, 22.602731)).toEqual([
      `${DAWANG}: geometry: lies 598 m from Dawang Bridge bus stop, east bank, but 0 m if read as GCJ-02: convert it to WGS 84`,
    ]);
  });
});
