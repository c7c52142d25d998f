import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { OVERLAY_LIMITS, type OverlayContent, type ReadChoices } from '../../src/domain/overlay';
import { drawingId, drawingsOf } from '../../src/map/overlay-drawing';
import { mapPositions } from '../../src/overlay/positions';
import { readOverlay } from '../../src/overlay/read';
import { jsonFaultAt } from '../../src/validate/json-fault';

const UNASKED: ReadChoices = { datum: null, swap: false };
const LANDMARKS = [
  { names: ['羅湖口岸', '罗湖口岸', 'Luohu Port'], position: [114.1127, 22.5327] },
] as const;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(file: string | Uint8Array, choices = UNASKED, fileName = 'file') {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  return readOverlay(bytes, choices, { fileName, landmarks: LANDMARKS });
}

/** What the file holds. Fails where it is refused. */
function content(...args: Parameters<typeof read>): OverlayContent {
  const result = read(...args);
  if (result.type === 'refused') throw new Error(`refused: ${JSON.stringify(result.faults)}`);
  return result.content;
}

/** Why the file is refused; empty where it is not. */
function faults(...args: Parameters<typeof read>) {
  const result = read(...args);
  return result.type === 'refused' ? result.faults : [];
}

function point(lon: unknown, lat: unknown, properties: object = {}): object {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

function collection(...features: object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function polygon(...coordinates: number[][][]): object {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
}

function positions({ features }: OverlayContent): unknown[] {
  return features.map(
    ({ geometry }) => geometry && 'coordinates' in geometry && geometry.coordinates,
  );
}

function everyPosition({ geometry }: OverlayContent['features'][number]): readonly number[][] {
  const found: number[][] = [];
  mapPositions(geometry, (position) => {
    found.push(position);
    return position;
  });
  return found;
}

const SPOT = [114.1, 22.5];
const SPOT_AND_NEXT = [SPOT, [114.2, 22.6]];
const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <Style id="red"><LineStyle><color>ff0000ff</color><width>99</width></LineStyle></Style>
  <Placemark><name>A &amp; B</name><description><![CDATA[<b>bold</b><script>alert(1)</script>]]></description>
    <styleUrl>#red</styleUrl><LineString><coordinates>114.1,22.5 114.2,22.6,10</coordinates></LineString></Placemark>
  <Folder><Placemark><Point><coordinates>114.1,22.5,3</coordinates></Point></Placemark></Folder>
</Document></kml>`;
const GPX = `<gpx version="1.1"><wpt lat="22.5" lon="114.1"><name>Gate</name><link href="javascript:alert(1)"/></wpt>
  <trk><name>Walk</name><trkseg><trkpt lat="22.5" lon="114.1"/><trkpt lat="22.6" lon="114.2"/></trkseg></trk></gpx>`;

describe('a file is told by its content', () => {
  it.each([
    ['geojson', collection(point(...(SPOT as [number, number])))],
    ['geojson', JSON.stringify({ type: 'Point', coordinates: SPOT })],
    ['kml', KML],
    ['gpx', GPX],
    ['csv', 'name,lat,lon\nA,22.5,114.1\n'],
  ])('%s', (format, text) => {
    expect(content(text).format).toBe(format);
    expect(content(`\n  ${text}`).format).toBe(format);
  });

  it.each([
    ['kmz', new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf('......doc.kml')])],
    ['excel', new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf('[Content_Types].xml xl/workbook')])],
    ['shapefile', new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf('parks.shp parks.dbf')])],
    ['zip', new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf('letter.txt')])],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['pdf', bytesOf('%PDF-1.7')],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['geopackage', bytesOf('SQLite format 3\u0000')],
    ['binary', new Uint8Array([1, 2, 0, 0xff, 0xfe, 0x80])],
    ['html', bytesOf('<!DOCTYPE html><html><body>Not found</body></html>')],
    ['html', bytesOf('<html>\n</html>')],
    ['topojson', bytesOf('{"type":"Topology","objects":{},"arcs":[]}')],
    [
      'esri-json',
      bytesOf(
        '{"geometryType":"esriGeometryPoint","spatialReference":{"wkid":4326},"features":[]}',
      ),
    ],
    ['esri-json', bytesOf('{"features":[{"attributes":{"a":1},"geometry":{"x":1,"y":2}}]}')],
    ['json-lines', bytesOf('{"type":"Feature"}\n{"type":"Feature"}\n')],
    ['json-script', bytesOf('callback({"type":"FeatureCollection","features":[]});')],
    ['json-script', bytesOf('/**/ jQuery1_2({"type":"Point","coordinates":[114,22]})')],
    ['json-script', bytesOf('var places = {"type":"FeatureCollection","features":[]};')],
    ['json-script', bytesOf('window.places = [{"lat":1,"lon":2}]')],
    ['json-script', bytesOf('export default {"type":"FeatureCollection","features":[]}')],
    ['json-quoted', bytesOf('"{\\"type\\":\\"FeatureCollection\\",\\"features\\":[]}"')],
    ['json-quoted', bytesOf('"\\n{\\n  \\"type\\": \\"Point\\"}"')],
    ['json', bytesOf('[{"lat":1,"lon":2}]')],
    ['json', bytesOf('{"version":3}')],
    ['gml', bytesOf('<wfs:FeatureCollection xmlns:gml="http://www.opengis.net/gml"/>')],
    ['osm', bytesOf('<?xml version="1.0"?><osm version="0.6"></osm>')],
    ['svg', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['xml', bytesOf('<rss><channel/></rss>')],
    ['wkt', bytesOf('POINT (114.1 22.5)')],
    ['text', bytesOf('Dear reader')],
  ])('fault 16: %s is called by its name', (format, bytes) => {
    expect(faults(bytes)).toEqual([expect.objectContaining({ code: 'foreign', foreign: format })]);
  });
});

it('parts of an area that overlap are drawn, as RFC 7946 has nothing against them', () => {
  const square = [
    [
      [114.1, 22.5],
      [114.2, 22.5],
      [114.2, 22.6],
      [114.1, 22.6],
      [114.1, 22.5],
    ],
  ];
  const geometry = { type: 'MultiPolygon', coordinates: [square, square] };
  const text = collection({ type: 'Feature', properties: {}, geometry });
  expect(positions(content(text))).toEqual([[square, square]]);
});

describe('encodings', () => {
  const text = collection(point(114.1, 22.5, { name: '大望橋' }));

  it('fault 17: a byte-order mark is taken off with a notice', () => {
    const found = content(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(text)]));
    expect(found.repairs).toEqual([{ code: 'bom', count: 0 }]);
    expect(found.features[0]?.name).toBe('大望橋');
  });

  it.each(['le', 'be'])('fault 17: UTF-16 %s with its mark is read with a notice', (order) => {
    const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
    const bytes = new Uint8Array(units.buffer.slice(0));
    if (order === 'be')
      bytes.forEach((_, i) => {
        if (i % 2 === 0) [bytes[i], bytes[i + 1]] = [bytes[i + 1] ?? 0, bytes[i] ?? 0];
      });
    const found = content(bytes);
    expect(found.repairs).toEqual([{ code: 'utf16', count: 0 }]);
    expect(found.features[0]?.name).toBe('大望橋');
  });

  it('fault 17: a Chinese encoding is named', () => {
    const bytes = new Uint8Array([
      ...bytesOf('name,lat,lon\n'),
      0xc2,
      0xde,
      0xba,
      0xfe,
      ...bytesOf(',22.5,114.1'),
    ]);
    expect(faults(bytes)).toEqual([{ code: 'encoding', detail: 'GBK / GB18030' }]);
  });

  it.each(['', '   \n', '\ufeff'])('fault 16: nothing but %j is an empty file', (text) => {
    expect(faults(text)).toEqual([{ code: 'empty' }]);
  });
});

describe('limits', () => {
  it('fault 15: refuse by size before anything is read', () => {
    expect(faults(new Uint8Array(OVERLAY_LIMITS.bytes + 1))).toEqual([{ code: 'file-too-large' }]);
  });

  it.each([
    ['arrays', '['.repeat(100_000)],
    ['closed arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['elements', '<kml>' + '<Folder>'.repeat(100_000)],
    ['closed elements', `<kml>${'<Folder>'.repeat(100_000)}${'</Folder>'.repeat(100_000)}</kml>`],
  ])('fault 14: refuse 100,000 nested %s', (_, text) => {
    expect(faults(text)).toEqual([{ code: 'too-deep' }]);
  });

  it('brackets within texts are not nesting', () => {
    const found = content(collection(point(114.1, 22.5, { name: `\\"${'['.repeat(200)}` })));
    expect(found.features).toHaveLength(1);
  });

  const many = OVERLAY_LIMITS.features + 1;
  it.each([
    ['GeoJSON', `{"type":"FeatureCollection","features":[${Array(many).fill('null').join()}]}`],
    ['KML', `<kml>${'<Placemark/>'.repeat(many)}</kml>`],
    ['GPX', `<gpx>${'<wpt lat="1" lon="1"/>'.repeat(many)}</gpx>`],
    ['CSV', `lat,lon\n${'1,1\n'.repeat(many)}`],
  ])('fault 15: refuse too many features of %s', (_, text) => {
    expect(faults(text)).toEqual([expect.objectContaining({ code: 'too-many-features' })]);
  });

  it('fault 15: refuse too many positions, of the file and of one feature', () => {
    const line = (count: number) => ({
      type: 'Feature',
      properties: null,
      geometry: {
        type: 'LineString',
        coordinates: Array.from({ length: count }, (_, i) => [114 + i / 1e6, 22]),
      },
    });
    const { positions, positionsOfFeature: most } = OVERLAY_LIMITS;
    const full = Array.from({ length: Math.floor(positions / most) }, () => line(most));
    const rest = positions - full.length * most;
    expect(content(collection(...full)).features).toHaveLength(full.length);
    expect(faults(collection(...full, line(rest + 1)))).toEqual([
      { code: 'too-many-positions', detail: String(positions + 1) },
    ]);
    expect(faults(collection(line(2), line(most + 1)))).toEqual([
      { code: 'too-many-positions', feature: 2, detail: String(most + 1) },
    ]);
  });
});

describe('GeoJSON', () => {
  it('every fault is told with the number of its feature', () => {
    const open = polygon([
      [114, 22],
      [114.1, 22],
      [114.1, 22.1],
      [114, 22.1],
    ]);
    const fine = point(114.1, 22.5);
    expect(faults(collection(...Array<object>(11).fill(fine), open, point('x', 1)))).toEqual([
      { code: 'ring-open', feature: 12, path: 'geometry.coordinates[0]' },
      { code: 'position', feature: 13, path: 'geometry.coordinates' },
    ]);
  });

  it('fault 16: a text that breaks off is told from one with a fault, each with its line', () => {
    const text = collection(point(114.1, 22.5)).replaceAll(',', ',\n');
    expect(faults(text.slice(0, -9))).toEqual([{ code: 'truncated', line: 6 }]);
    expect(faults(text.replace('"properties":', '"properties"'))).toEqual([
      { code: 'not-json', line: 3, column: 13 },
    ]);
  });

  it('fault 23: a key that stands twice is told', () => {
    const text = '{"type":"Feature","geometry":null,"properties":{"a":1,"a":2}}';
    expect(faults(text)).toEqual([{ code: 'duplicate-key', path: 'properties.a' }]);
  });

  it.each(['__proto__', 'constructor'])('fault 13: a property %s is refused', (key) => {
    const text = `{"type":"Feature","geometry":null,"properties":{"${key}":{"polluted":1}}}`;
    expect(faults(text)).toEqual([{ code: 'reserved-key', path: 'properties' }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('fault 18: 1e400 is no number', () => {
    const text = '{"type":"Point","coordinates":[1e400,2]}';
    expect(faults(text)).toEqual([{ code: 'not-finite', path: 'coordinates[0]' }]);
  });

  it.each(['"114.1"', 'null', 'true', '[1]', '-1e400'])('fault 18: %s is no longitude', (text) => {
    const found = faults(`{"type":"Point","coordinates":[${text},22.5]}`);
    expect(found).toHaveLength(1);
    expect(['position', 'not-finite']).toContain(found[0]?.code);
  });

  it('fault 18: minus nothing and fourteen decimals are numbers like others', () => {
    const text = '{"type":"MultiPoint","coordinates":[[-0.0,0],[114.12345678901234,22.5]]}';
    expect(positions(content(text))).toEqual([
      [
        [-0, 0],
        [114.12345678901234, 22.5],
      ],
    ]);
  });

  it('fault 21: rings are wound right with a notice', () => {
    const clockwise = [
      [114, 22],
      [114, 22.1],
      [114.1, 22.1],
      [114.1, 22],
      [114, 22],
    ];
    const found = content(collection(polygon(clockwise), point(114.1, 22.5)));
    expect(found.repairs).toEqual([{ code: 'winding', count: 1 }]);
    expect(positions(found)[0]).toEqual([clockwise.toReversed()]);
  });

  it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4490'])(
    'an old statement of WGS 84 is taken off: %s',
    (name) => {
      const text = JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name } },
        features: [point(114.1, 22.5)],
      });
      expect(content(text).repairs).toEqual([{ code: 'crs', count: 0 }]);
    },
  );

  it('fault 19: another reference system is refused by its name', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4547' } };
    const text = JSON.stringify({ type: 'FeatureCollection', crs, features: [] });
    expect(faults(text)).toEqual([
      { code: 'crs', path: 'crs', detail: 'urn:ogc:def:crs:EPSG::4547' },
    ]);
  });

  it('fault 19: metres are told once for the whole file', () => {
    const features = [1, 2, 3].map((i) => point(12_700_000 + i, 2_570_000));
    expect(faults(collection(...features))).toEqual([
      { code: 'metres', feature: 1, detail: '12700001, 2570000' },
    ]);
  });

  it('fault 19: exchanged axes are told, and exchanged back on request', () => {
    const text = collection(point(22.5, 114.1), point(22.6, 114.2));
    expect(faults(text)).toEqual([{ code: 'swapped', feature: 1, detail: '22.5, 114.1' }]);
    const found = content(text, { datum: null, swap: true });
    expect(positions(found)).toEqual([
      [114.1, 22.5],
      [114.2, 22.6],
    ]);
    expect(found.repairs).toEqual([{ code: 'swapped', count: 2 }]);
  });

  it.each([
    ['latitude first as well', [22.5, 114.1, 22.6, 114.2]],
    ['longitude first', [114.1, 22.5, 114.2, 22.6]],
  ])('fault 19: exchanged axes are exchanged back where a bbox has %s', (_, bbox) => {
    const coordinates = SPOT_AND_NEXT.map((spot) => spot.toReversed());
    const line = { type: 'LineString', coordinates, bbox };
    const nested = { type: 'GeometryCollection', geometries: [line], bbox };
    const features = [line, nested].map((of) => ({
      type: 'Feature',
      properties: null,
      geometry: of,
      bbox,
    }));
    const text = JSON.stringify({ type: 'FeatureCollection', features, bbox });
    expect(faults(text).map(({ code }) => code)).toEqual(['swapped']);
    expect(positions(content(text, { datum: null, swap: true }))[0]).toEqual(SPOT_AND_NEXT);
  });

  it('fault 22: a feature without a position is kept', () => {
    const found = content(
      collection({ type: 'Feature', properties: { name: 'x' }, geometry: null }),
    );
    expect(found).toMatchObject({ bounds: null, features: [{ name: 'x', geometry: null }] });
  });

  it('fault 22: collections of mixed and nested geometries are read, and bounds are never infinite', () => {
    const nested = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: SPOT }] },
        { type: 'LineString', coordinates: [SPOT, [114.2, 22.6]] },
      ],
    };
    const empty = { type: 'GeometryCollection', geometries: [] };
    const of = (...geometries: object[]): string =>
      collection(
        ...geometries.map((geometry) => ({ type: 'Feature', properties: null, geometry })),
      );
    expect(content(of(nested)).bounds).toEqual([114.1, 22.5, 114.2, 22.6]);
    expect(content(of(empty)).bounds).toBeNull();
  });

  it.each(['MultiPoint', 'MultiLineString', 'Polygon', 'MultiPolygon'])(
    'fault 22: a %s of nothing is read: RFC 7946 allows it',
    (type) => {
      expect(content(JSON.stringify({ type, coordinates: [] })).bounds).toBeNull();
    },
  );

  it('fault 23: features with one id are all kept, apart from each other', () => {
    const [one, two] = ['A', 'B'].map((name) => ({ ...point(114.1, 22.5, { name }), id: 'x' }));
    const { features } = content(collection(one ?? {}, two ?? {}));
    expect(features.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(drawingsOf([{ id: 1, features }]).map(({ id }) => id)).toEqual(
      [0, 1].map((index) => drawingId({ file: 1, index })),
    );
  });

  it('fault 22: no feature at all is refused', () => {
    expect(faults(collection())).toEqual([{ code: 'no-features' }]);
  });
});

describe('datum', () => {
  const port: [number, number] = [114.1127, 22.5327];
  const shifted = (crs: 'GCJ02' | 'BD09') => gcoord.transform(port, gcoord.WGS84, gcoord[crs]);

  it.each([
    ['gcj02', 'GCJ02'],
    ['bd09', 'BD09'],
  ] as const)(
    'fault 20: a known place that lies where %s would put it raises a doubt',
    (datum, crs) => {
      const text = collection(point(...shifted(crs), { name: '罗湖口岸' }));
      expect(content(text).doubt).toEqual({
        suspected: datum,
        reason: 'landmark',
        detail: '罗湖口岸',
      });
      const found = content(text, { datum, swap: false });
      expect(found.doubt).toBeNull();
      const [lon = 0, lat = 0] = positions(found)[0] as number[];
      expect(lon).toBeCloseTo(port[0], 4);
      expect(lat).toBeCloseTo(port[1], 4);
    },
  );

  it('a known place where it belongs raises none', () => {
    expect(content(collection(point(...port, { name: 'Luohu Port' }))).doubt).toBeNull();
  });

  it.each([
    ['gcj02', 'name,gcj02_lng,gcj02_lat\nA,114.1,22.5', 'file'],
    ['bd09', 'name,bd_lng,bd_lat\nA,114.1,22.5', 'file'],
    ['bd09', collection(point(114.1, 22.5)), '百度地图收藏.json'],
  ])('fault 20: a mention of %s raises a doubt', (datum, text, fileName) => {
    expect(content(text, UNASKED, fileName).doubt).toMatchObject({
      suspected: datum,
      reason: 'mention',
    });
  });

  it('what the reader says is WGS 84 is left as it is', () => {
    const text = 'name,gcj02_lng,gcj02_lat\nA,114.1,22.5';
    expect(content(text, { datum: 'wgs84', swap: false })).toMatchObject({
      doubt: null,
      datum: 'wgs84',
    });
    expect(positions(content(text, { datum: 'wgs84', swap: false }))).toEqual([SPOT]);
  });
});

describe('KML and GPX', () => {
  it('KML gives names, texts without tags, and bounded styles', () => {
    const { features } = content(KML);
    expect(features[0]).toMatchObject({
      name: 'A & B',
      look: { stroke: '#ff0000', strokeWidth: 12 },
      geometry: {
        type: 'LineString',
        coordinates: [
          [114.1, 22.5],
          [114.2, 22.6],
        ],
      },
    });
    expect(features[0]?.properties).toContainEqual(['description', 'bold']);
    expect(features[1]?.geometry).toEqual({ type: 'Point', coordinates: SPOT });
  });

  it('GPX gives tracks and waypoints', () => {
    const { features } = content(GPX);
    expect(features.map(({ name, geometry }) => [name, geometry?.type])).toEqual([
      ['Walk', 'LineString'],
      ['Gate', 'Point'],
    ]);
  });

  it.each([
    ['truncated', '<kml><Document><Placemark>'],
    ['truncated', GPX.slice(0, -20)],
    ['not-xml', '<kml><Document></Placemark></kml>'],
    ['entities', '<!DOCTYPE kml [<!ENTITY a "aaaa">]><kml>&a;</kml>'],
    [
      'network-link',
      '<kml><NetworkLink><Link><href>https://example.org/x.kml</href></Link></NetworkLink></kml>',
    ],
    ['no-features', '<gpx></gpx>'],
  ])('%s is told', (code, text) => {
    expect(faults(text)).toEqual([expect.objectContaining({ code })]);
  });

  it('a feature that lies off the globe is left out and told', () => {
    const text = GPX.replace('<wpt', '<wpt lat="95" lon="114.1"/><wpt');
    const found = content(text);
    expect(found.features).toHaveLength(2);
    expect(found.skipped).toEqual([expect.objectContaining({ code: 'range', feature: 2 })]);
  });
});

describe('CSV', () => {
  it.each([
    ['commas', 'name,lat,lon\nA,22.5,114.1'],
    ['semicolons and decimal commas', 'name;lat;lon\nA;22,5;114,1'],
    ['tabs', 'name\tlatitude\tlongitude\nA\t22.5\t114.1'],
    ['Traditional headers', '名稱,經度,緯度\nA,114.1,22.5'],
    ['Simplified headers and full-width commas', '名称，经度，纬度\nA，114.1，22.5'],
    ['units in the header', 'Name,Latitude (°N),Longitude (°E)\nA,22.5°,114.1°'],
    ['a declared delimiter', 'sep=|\r\nname|lat|lon\r\nA|22.5|114.1\r\n'],
    ['one column', 'name,坐标\nA,"114.1,22.5"'],
    ['one column, latitude first', 'name,location\nA,"22.5, 114.1"'],
    ['a full-width number', 'name,lat,lon\nA,２２.５,114.1'],
  ])('with %s', (_, text) => {
    const found = content(text);
    expect(positions(found)).toEqual([SPOT]);
    expect(found.features[0]?.name).toBe('A');
  });

  it('decimal commas are read with a notice', () => {
    expect(content('lat;lon\n22,5;114,1').repairs).toEqual([{ code: 'decimal-comma', count: 1 }]);
  });

  it('fault 18: formulas are texts, and as positions they are left out', () => {
    const found = content('name,lat,lon\n=1+1,22.5,114.1\nB,=22.5,114.1\nC,,\nD,1e400,1\n');
    expect(found.features.map(({ name }) => name)).toEqual(['=1+1']);
    expect(found.skipped).toEqual([
      { code: 'not-a-number', row: 3, detail: '114.1, =22.5' },
      { code: 'not-a-number', row: 4, detail: ', ' },
      { code: 'not-a-number', row: 5, detail: '1, 1e400' },
    ]);
  });

  it('a row off the globe is left out with its number', () => {
    const found = content('lat,lon\n22.5,114.1\nx,1\n-95,210\n22.6,114.2\n22.6,114.3');
    expect(found.skipped).toEqual([
      { code: 'not-a-number', row: 3, detail: '1, x' },
      { code: 'range', row: 4 },
    ]);
  });

  it('a table without header or positions is told what it has', () => {
    expect(faults('22.5,114.1\n22.6,114.2')).toEqual([{ code: 'no-header', row: 1 }]);
    expect(faults('name,address\nA,B')).toEqual([
      { code: 'no-coordinate-columns', row: 1, detail: 'name · address' },
    ]);
    expect(faults('lat,lon\nx,y')[0]).toEqual({ code: 'no-features' });
  });

  it('fault 13: a header that names an inherited property is only a name', () => {
    const found = content('__proto__,constructor,lat,lon\na,b,22.5,114.1');
    expect(found.features[0]?.properties).toContainEqual(['constructor', 'b']);
  });
});

describe('hostile texts', () => {
  it('fault 11: come through as texts, clipped', () => {
    const name = '<img src=x onerror=alert(1)>';
    const found = content(collection(point(114.1, 22.5, { name, long: 'x'.repeat(10_000) })));
    expect(found.features[0]?.name).toBe(name);
    expect(found.features[0]?.properties.find(([key]) => key === 'long')?.[1]).toHaveLength(2001);
  });

  it.each([
    ['url(javascript:alert(1))', undefined],
    ['red;background:url(x)', undefined],
    [['#ff0000'], undefined],
    ['#F00', '#ff0000'],
    ['00ff00', '#00ff00'],
  ])('the colour %j becomes %j', (stroke, expected) => {
    const found = content(collection(point(114.1, 22.5, { stroke })));
    expect(found.features[0]?.look.stroke).toBe(expected);
  });
});

describe('the place where a text is not JSON', () => {
  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ["{'a':1}", 1],
    ['[1,2', 4],
    ['[1}', 2],
    ['[01]', 2],
    ['[1] 2', 4],
    ['{"a":NaN}', 5],
    ['["\\x"]', 1],
    ['[,1]', 1],
    ['["a\nb"]', 1],
    // As Python and others write them.
    ['{"a":True}', 5],
    ['[nULL]', 1],
    // Gaps that JSON does not have: a no-break space, a form feed, a line separator, a byte-order mark.
    ['{\u00a0"a":1}', 1],
    ['[1,\f2]', 3],
    ['[\u2028]', 1],
    ['\ufeff{}', 0],
  ])('%j breaks at %i', (text, at) => {
    expect(jsonFaultAt(text)).toBe(at);
  });

  it('is the end of every text that JSON.parse takes', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom(',', ':', '}', '"', 'x'),
        (json, place, sign) => {
          expect(jsonFaultAt(json)).toBe(json.length);
          const at = place % (json.length + 1);
          const broken = json.slice(0, at) + sign + json.slice(at);
          const isJson = (() => {
            try {
              JSON.parse(broken);
              return true;
            } catch {
              return false;
            }
          })();
          if (isJson) expect(jsonFaultAt(broken)).toBe(broken.length);
        },
      ),
    );
  });
});

describe('reading never throws', () => {
  it('over any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['read', 'refused']).toContain(read(bytes).type);
      }),
    );
  });

  it('over any text that starts like a format', () => {
    const start = fc.constantFrom(
      '',
      '{',
      '[',
      '<',
      '<kml>',
      '<gpx>',
      'lat,lon\n',
      '{"type":"Feature",',
    );
    fc.assert(
      fc.property(start, fc.string(), (head, rest) => {
        expect(['read', 'refused']).toContain(read(head + rest).type);
      }),
    );
  });

  it('over any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['read', 'refused']).toContain(read(text).type);
      }),
    );
  });

  it('fault 18, fault 19: and every position that it accepts is finite and on the globe', () => {
    const number = fc.oneof(
      { weight: 8, arbitrary: fc.double({ min: -200, max: 200, noNaN: true }) },
      fc.constantFrom<unknown>(NaN, Infinity, -Infinity, 1e300, -0, null, '1', true, [], {}),
    );
    const position = fc.array(number, { minLength: 1, maxLength: 4 });
    const geometry = fc.oneof(
      fc.record({ type: fc.constantFrom('Point'), coordinates: position }),
      fc.record({
        type: fc.constantFrom('LineString', 'MultiPoint'),
        coordinates: fc.array(position, { maxLength: 4 }),
      }),
    );
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.array(geometry, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (all, isCsv) => {
          const features = all.map((each) => ({ type: 'Feature', properties: {}, geometry: each }));
          const rows = all.map(({ coordinates: [lon, lat] }) => `${String(lon)},${String(lat)}`);
          const result = read(isCsv ? `lon,lat\n${rows.join('\n')}` : collection(...features));
          if (result.type === 'refused') return;
          accepted += 1;
          for (const [lon, lat] of result.content.features.flatMap(everyPosition)) {
            expect(Math.abs(lon ?? NaN)).toBeLessThanOrEqual(180);
            expect(Math.abs(lat ?? NaN)).toBeLessThanOrEqual(90);
          }
        },
      ),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
