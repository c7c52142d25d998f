import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnLabel } from '../api';
import { drawnLabels } from '../drawn-labels';

/** Texts of the labels that the edge of a map of this size cuts, by layer. */
export function cutTexts(
  labels: readonly DrawnLabel[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, ReadonlySet<string>> {
  const cut = new Map<string, Set<string>>();
  for (const { text, layer, parts } of labels) {
    const isWhole = parts.every(
      ([left, top, right, bottom]) => left >= 0 && top >= 0 && right <= width && bottom <= height,
    );
    if (isWhole || text === '') continue;
    const texts = cut.get(layer) ?? new Set();
    cut.set(layer, texts.add(text));
  }
  return cut;
}

/** Takes the names away that the edge of the map cuts; false where there are none. */
export function hideCutLabels(map: MapLibreMap): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const cut = cutTexts(drawnLabels(map), { width, height });
  for (const [layer, texts] of cut) {
    const field = map.getLayoutProperty(layer, 'text-field') as ExpressionSpecification;
    const isCut: ExpressionSpecification = ['in', ['to-string', field], ['literal', [...texts]]];
    map.setLayoutProperty(layer, 'text-field', ['case', isCut, '', ['to-string', field]]);
  }
  return cut.size > 0;
}
