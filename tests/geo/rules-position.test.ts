import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import type { SimpleGeometry, SiteFile } from '../../src/compile/schema';
import { linesAfter } from './support/check';
import { point } from './support/world';

const BRIDGE = 'geo/luohu-2024/sites/bridge.geojson';
const PARK = 'geo/luohu-2024/sites/park.geojson';
const WATER = 'geo/base/water.geojson';
const STATIONS = 'geo/base/metro-stations.geojson';

function afterBridge(change: (bridge: SiteFile) => void): readonly string[] {
  return linesAfter(({ bridge }) => change(bridge));
}

function bridgeAt(geometry: SimpleGeometry): readonly string[] {
  return afterBridge((bridge) => {
    bridge.geometry = geometry;
  });
}

describe('position', () => {
  it('longitude and latitude the wrong way round are named as such', () => {
    expect(bridgeAt(point(22.6, 114.16))).toContain(
      `${BRIDGE}: geometry.coordinates: latitude 114.16 is outside -90 to 90: longitude and latitude look swapped`,
    );
  });

  it('a place outside the box is named with the box', () => {
    expect(bridgeAt(point(74.16, 22.6))).toEqual([
      `${BRIDGE}: geometry.coordinates: 74.16, 22.6 lies outside the report’s box (114.04 to 114.25, 22.51 to 22.64) (cross_district?)`,
    ]);
  });

  it('a site that reaches beyond the district may leave the box, but not by far', () => {
    const across = (longitude: number): readonly string[] =>
      afterBridge((bridge) => {
        bridge.geometry = point(longitude, 22.6);
        bridge.properties.cross_district = true;
      });
    expect(across(114.3)).toEqual([]);
    expect(across(114.6)).toEqual([
      expect.stringContaining('lies outside the surroundings of the report’s box'),
    ]);
  });

  it('several positions outside the box are one problem', () => {
    const line: SimpleGeometry = {
      type: 'LineString',
      coordinates: [
        [114.16, 22.6],
        [114.3, 22.6],
        [114.4, 22.6],
      ],
    };
    expect(bridgeAt(line)).toEqual([
      expect.stringContaining('geometry.coordinates[1] and 1 more: 114.3, 22.6 lies outside'),
    ]);
  });

  it('an unknown position has no geometry', () => {
    const lines = afterBridge((bridge) => {
      bridge.properties.position.method = 'unknown';
      delete bridge.properties.position.accuracy_m;
    });
    expect(lines).toEqual([`${BRIDGE}: geometry: must be null: position.method is "unknown"`]);
  });

  it('an unknown position has no accuracy', () => {
    const lines = afterBridge((bridge) => {
      bridge.properties.position.method = 'unknown';
      bridge.geometry = null;
    });
    expect(lines).toEqual([
      `${BRIDGE}: properties.position.accuracy_m: must be absent: position.method is "unknown"`,
    ]);
  });

  it('a known position has geometry, accuracy and sources', () => {
    const lines = afterBridge((bridge) => {
      bridge.geometry = null;
      delete bridge.properties.position.accuracy_m;
      bridge.properties.position.sources = [];
    });
    expect(lines).toEqual([
      `${BRIDGE}: geometry: is null although position.method is "between-landmarks"`,
      `${BRIDGE}: properties.position.accuracy_m: is missing: no position is exact`,
      `${BRIDGE}: properties.position.sources: names no source for the position`,
    ]);
  });

  it('an accuracy of 0 is refused', () => {
    const lines = afterBridge((bridge) => {
      bridge.properties.position.accuracy_m = 0;
    });
    expect(lines).toContain(
      `${BRIDGE}: properties.position.accuracy_m: is not greater than 0`,
    );
  });
});

describe('datum', () => {
  const SHAIBU: [number, number] = [114.1177, 22.5521];
  const shiftedTo = (crs: 'GCJ02' | 'BD09'): readonly string[] => {
    const shifted = gcoord.transform(SHAIBU, gcoord.WGS84, gcoord[crs]);
    const coordinates = shifted.map((number) => Number(number.toFixed(6)));
    return linesAfter(({ stations }) => {
      Object.assign(stations.features[0]?.geometry ?? {}, { coordinates });
    });
  };

  it('a station read off a GCJ-02 map is named with the datum', () => {
    expect(shiftedTo('GCJ02')).toEqual([
      `${STATIONS}: features[0].geometry (shaibu): lies 614 m from Shaibu metro station, but 16 m if read as GCJ-02: convert it to WGS 84`,
    ]);
  });

  it('a station read off a BD-09 map is named with the datum', () => {
    expect(shiftedTo('BD09')).toEqual([expect.stringContaining('m if read as BD-09')]);
  });

  it('a station that is elsewhere for another reason is named without a datum', () => {
    const lines = linesAfter(({ stations }) => {
      Object.assign(stations.features[0]?.geometry ?? {}, { coordinates: [114.1177, 22.5621] });
    });
    expect(lines).toEqual([
      `${STATIONS}: features[0].geometry (shaibu): lies 1118 m from Shaibu metro station, farther than its accuracy allows`,
    ]);
  });
});

describe('size', () => {
  it('a line far longer than published is named', () => {
    const lines = afterBridge((bridge) => {
      bridge.properties.published_length_m = 100;
      bridge.properties.position.accuracy_m = 10;
    });
    expect(lines).toEqual([
      `${BRIDGE}: geometry: measures 232 m, 232 % of the published 100 m`,
    ]);
  });

  it('a difference that the accuracy explains is accepted', () => {
    const lines = afterBridge((bridge) => {
      bridge.properties.published_length_m = 100;
      bridge.properties.position.accuracy_m = 70;
    });
    expect(lines).toEqual([]);
  });

  it('an area far from the published one is named', () => {
    const lines = linesAfter(({ park }) => {
      park.properties.published_area_m2 = 500_000;
      park.properties.position.accuracy_m = 20;
    });
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^${PARK}: geometry: measures 11\\d{5} m², 22\\d % of the published 500000 m²$`),
      ),
    ]);
  });
});

describe('base map', () => {
  const afterWater = (changes: object): readonly string[] =>
    linesAfter(({ water }) => {
      Object.assign(water.features[0]?.properties ?? {}, changes);
    });

  it('a class of another file is named', () => {
    expect(afterWater({ class: 'park' })).toEqual([
      `${WATER}: features[0].properties.class: is "park", not one of river, reservoir, lake, sea (reservoir)`,
    ]);
  });

  it('a rank outside 1 to 5 is named', () => {
    expect(afterWater({ rank: 6 })).toEqual([
      `${WATER}: features[0].properties.rank: is not a whole number from 1 to 5 (reservoir)`,
    ]);
  });

  it('a flag that is neither true nor false is named', () => {
    expect(afterWater({ planned: 'yes' })).toEqual([
      `${WATER}: features[0].properties.planned: is neither true nor false (reservoir)`,
    ]);
  });

  it('a feature without an English name is named', () => {
    expect(afterWater({ 'name:en': '' })).toContain(
      `${WATER}: features[0].properties.name:en: is missing (reservoir)`,
    );
  });

  it('two features with one id in a file are named', () => {
    const lines = linesAfter(({ water }) => {
      const [feature] = water.features;
      if (feature !== undefined) water.features.push(feature);
    });
    expect(lines).toEqual([
      `${WATER}: features[1].id: the feature of water "reservoir" is already in ${WATER} at features[0].id`,
    ]);
  });

  it('a feature outside the frame is named', () => {
    const lines = linesAfter(({ stations }) => {
      Object.assign(stations.features[0] ?? {}, { id: 'far', geometry: point(115, 22.5) });
    });
    expect(lines).toEqual([
      expect.stringContaining('geometry.coordinates: 115, 22.5 lies outside the base map’s frame'),
    ]);
  });

  it('a file that is no layer is named', () => {
    const lines = linesAfter(({ water }) => {
      water.name = 'waters';
    });
    expect(lines).toContain(
      `${WATER}: name: "waters" is no layer of the base map (did you mean "water"?)`,
    );
  });
});

describe('advice on a place outside the box', () => {
  const placed = (longitude: number, latitude: number, isWide = false): readonly string[] =>
    linesAfter(({ bridge }) => {
      bridge.geometry = { type: 'Point', coordinates: [longitude, latitude] };
      if (isWide) bridge.properties.cross_district = true;
    });

  it('to say that it reaches beyond the district is of no use where it says so', () => {
    expect(placed(114.6, 22.6, true)).toEqual([
      expect.stringMatching(
        /^geo\/luohu-2024\/sites\/bridge\.geojson: geometry\.coordinates: 114\.6, 22\.6 lies outside the surroundings of the report’s box \([^()]*\)$/,
      ),
    ]);
  });

  it('nor where longitude and latitude look swapped', () => {
    const lines = placed(22.6, 114.16);
    expect(lines).toContainEqual(expect.stringMatching(/look swapped$/));
    expect(lines.filter((line) => line.includes('cross_district'))).toEqual([]);
  });
});
