import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnLabel, ScreenBox } from './api';
import { BADGE_LAYERS } from './hit';

/** Where MapLibre has put a symbol: one of the parts of what it keeps apart. */
interface PlacedPart {
  readonly layer: string;
  /** The same for all parts of one feature in one tile. */
  readonly feature: string;
  readonly box: ScreenBox;
}

/** MapLibre keeps this much free round a text where the style does not say. */
const USUAL_PADDING = 2;

/**
 * The labels drawn in view, in no order. MapLibre has no public way to ask for them: this reads what its
 * placement has recorded, which also names the labels that may overlap.
 */
export function drawnLabels(map: MapLibreMap): DrawnLabel[] {
  const layers = map.getStyle().layers;
  const paddings = new Map(
    layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined
        ? [[layer.id, Number(layer.layout['text-padding'] ?? USUAL_PADDING)] as const]
        : [],
    ),
  );
  const labels = new Map<string, DrawnLabel & { readonly parts: ScreenBox[] }>();
  for (const { layer, feature, box } of placedParts(map)) {
    const padding = paddings.get(layer);
    if (padding === undefined || !isInView(map, box)) continue;
    const label = labels.get(feature) ?? { text: textAt(map, layer, box), layer, parts: [] };
    label.parts.push(shrunk(box, padding));
    labels.set(feature, label);
  }
  return [...labels.values()];
}

/** Boxes of the images of the badges in view, in no order. */
export function badgeBoxes(map: MapLibreMap): ScreenBox[] {
  return placedParts(map)
    .filter(({ layer, box }) => BADGE_LAYERS.has(layer) && isInView(map, box))
    .map(({ box }) => box);
}

function placedParts(map: MapLibreMap): PlacedPart[] {
  const { collisionIndex, retainedQueryData } = map.style.placement;
  const { clientWidth: width } = map.getContainer();
  return [collisionIndex.grid, collisionIndex.ignoredGrid].flatMap((grid) => {
    const margin = (grid.width - width) / 2;
    const part = (
      { bucketInstanceId, featureIndex }: (typeof grid.boxKeys)[number],
      [left, top, right, bottom]: ScreenBox,
    ): PlacedPart[] => {
      const data = retainedQueryData[bucketInstanceId];
      const layer = data?.featureIndex.bucketLayerIDs[data.bucketIndex]?.[0];
      if (layer === undefined) return [];
      const box = [left - margin, top - margin, right - margin, bottom - margin] as const;
      return [{ layer, feature: `${bucketInstanceId}/${featureIndex}`, box }];
    };
    const boxes = grid.boxKeys.flatMap((key, at) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = grid.bboxes.slice(4 * at, 4 * at + 4);
      return part(key, [x1, y1, x2, y2]);
    });
    // Names along a line are kept apart as rows of circles.
    const circles = grid.circleKeys.flatMap((key, at) => {
      const [x = 0, y = 0, radius = 0] = grid.circles.slice(3 * at, 3 * at + 3);
      return part(key, [x - radius, y - radius, x + radius, y + radius]);
    });
    return [...boxes, ...circles];
  });
}

function isInView(map: MapLibreMap, [left, top, right, bottom]: ScreenBox): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return right > 0 && bottom > 0 && left < width && top < height;
}

function shrunk([left, top, right, bottom]: ScreenBox, by: number): ScreenBox {
  return [left + by, top + by, right - by, bottom - by];
}

function textAt(map: MapLibreMap, layer: string, [left, top, right, bottom]: ScreenBox): string {
  const [found] = map.queryRenderedFeatures([(left + right) / 2, (top + bottom) / 2], {
    layers: [layer],
  });
  return String(found?.layer.type === 'symbol' ? found.layer.layout?.['text-field'] : '');
}
