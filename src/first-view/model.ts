import type { MapData } from '../domain/dataset';
import type { Language, Localized } from '../domain/language';
import type { Theme } from '../domain/view';
import { describeImages, type Badge, type NumberedAction } from '../map/badges';
import { inOrder } from '../map/order';
import { districtBounds } from '../map/site-index';
import { buildSources, SOURCES } from '../map/sources';
import { contextOf, SUBJECTS } from '../map/subjects';
import { numberOf } from './evaluate';
import { frameOf, type Frame } from './frame';
import { namesOf, type Name } from './names';
import { shapesOf, type Shape, type ThemedLayer } from './shapes';
import { perStep } from './steps';

/** A site's badge in the drawing. */
export interface Mark {
  readonly id: string;
  readonly name: Localized;
  readonly badge: string;
  /** Where it stands at each step of the zoom, in shares of the frame's width and height. */
  readonly spots: readonly (readonly [number, number])[];
}

/** The first view of the map, ready to be written as SVG for a page or for a file. */
export interface Picture {
  readonly frame: Frame;
  /** Bottom to top. */
  readonly shapes: readonly Shape[];
  /** Bottom to top. */
  readonly marks: readonly Mark[];
  readonly badges: Readonly<Record<Theme, readonly Badge[]>>;
  /** Scale of the badges at each step. */
  readonly badgeScales: readonly number[];
  readonly names: Readonly<Record<Language, readonly Name[]>>;
}

/** Draws the first view from the style itself: the same layers, colours, widths and badges. */
export function drawPicture(mapData: MapData, actions: readonly NumberedAction[]): Picture {
  const frame = frameOf(districtBounds(mapData));
  const sources = featuresOf(mapData, actions);
  const layers = themedLayers();
  const anchors = (sources.get(SOURCES.siteShapes) ?? []).filter(
    ({ properties }) => properties?.['part'] === 'anchor',
  );
  return {
    frame,
    shapes: layers.flatMap((layer) => {
      const source = 'source' in layer.light ? layer.light.source : '';
      return shapesOf(layer, sources.get(source) ?? [], frame);
    }),
    marks: marksOf(anchors, frame),
    badges: {
      light: badgesOf(mapData, actions, 'light'),
      dark: badgesOf(mapData, actions, 'dark'),
    },
    badgeScales: badgeScales(layers),
    names: {
      'zh-Hant': namesOf(sources, frame, 'zh-Hant'),
      'zh-Hans': namesOf(sources, frame, 'zh-Hans'),
      en: namesOf(sources, frame, 'en'),
    },
  };
}

function themedLayers(): ThemedLayer[] {
  const [light = [], dark = []] = (['light', 'dark'] as const).map((theme) => {
    const context = contextOf(theme, 'zh-Hant');
    return inOrder(SUBJECTS.flatMap((subject) => subject.layers(context)));
  });
  return light.flatMap((layer, index) => {
    const other = dark[index];
    return other === undefined ? [] : [{ light: layer, dark: other }];
  });
}

function featuresOf(
  mapData: MapData,
  actions: readonly NumberedAction[],
): ReadonlyMap<unknown, readonly GeoJSON.Feature[]> {
  return new Map(
    Object.entries(buildSources(mapData, actions)).map(([id, source]) => {
      const data = source.type === 'geojson' ? source.data : null;
      return [
        id,
        typeof data === 'object' && data !== null && 'features' in data ? data.features : [],
      ];
    }),
  );
}

/** Those of the review first, as on the map. */
function marksOf(anchors: readonly GeoJSON.Feature[], frame: Frame): Mark[] {
  const idOf = ({ properties }: GeoJSON.Feature): string => String(properties?.['id']);
  return [...new Set(anchors.map(idOf))]
    .map((id) => {
      const features = anchors.filter((anchor) => idOf(anchor) === id);
      const properties: Properties = features[0]?.properties ?? {};
      return { id, properties, spots: perStep((zoom) => shareOf(features, frame, zoom)) };
    })
    .toSorted((a, b) => Number(isContext(b)) - Number(isContext(a)))
    .map(({ id, properties, spots }) => ({
      id,
      name: nameOf(properties),
      badge: String(properties['badge']),
      spots,
    }));
}

function isContext({ properties }: { readonly properties: Properties }): boolean {
  return properties['background'] === true;
}

type Properties = Readonly<Record<string, unknown>>;

function nameOf(properties: Properties): Localized {
  const inLanguage = (lang: Language): string => String(properties[`name:${lang}`]);
  return {
    'zh-Hant': inLanguage('zh-Hant'),
    'zh-Hans': inLanguage('zh-Hans'),
    en: inLanguage('en'),
  };
}

/** Where the badge of these anchors stands at a zoom, in shares of the frame. */
function shareOf(
  features: readonly GeoJSON.Feature[],
  { project, width, height }: Frame,
  zoom: number,
): readonly [number, number] {
  const due = features.find(
    ({ properties }) => properties?.['from'] <= zoom && zoom < properties?.['to'],
  );
  if (due?.geometry.type !== 'Point') throw new Error(`No badge at zoom ${zoom}`);
  const [x, y] = project(due.geometry.coordinates);
  return [x / width, y / height];
}

function badgesOf(mapData: MapData, actions: readonly NumberedAction[], theme: Theme): Badge[] {
  const sites = mapData.siteAnchors.features.map(({ properties }) => properties);
  return describeImages(sites, actions, theme).filter((image) => image.type === 'badge');
}

function badgeScales(layers: readonly ThemedLayer[]): readonly number[] {
  const points = layers.find(({ light }) => light.id === 'site-points');
  const size: unknown = points?.light.layout?.['icon-size' as never];
  return perStep((zoom) => numberOf(size, 1, { type: 1, properties: {} }, zoom));
}
