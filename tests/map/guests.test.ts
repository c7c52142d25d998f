import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { changeStyle, GUEST_PREFIX } from '../../src/map/guests';
import { OVERLAY_SOURCE } from '../../src/map/layers/overlay';

type Transform = (
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
) => StyleSpecification;

function styleOf(...ids: readonly string[]): StyleSpecification {
  const data = { type: 'FeatureCollection' as const, features: [] };
  return {
    version: 8,
    sources: Object.fromEntries(ids.map((id) => [id, { type: 'geojson', data }])),
    layers: ids.map((id) => ({ id, type: 'line', source: id })),
  };
}

/** The style that the map ends up with. */
function changed(previous: StyleSpecification | undefined, next: StyleSpecification) {
  let result = next;
  const setStyle = (style: StyleSpecification, options: { transformStyle: Transform }): void => {
    result = options.transformStyle(previous, style);
  };
  changeStyle({ setStyle } as unknown as MapLibreMap, next);
  return result;
}

it('keeps what a tool draws above another style of ours, and nothing of the old one', () => {
  const guest = `${GUEST_PREFIX}-line`;
  const style = changed(styleOf('roads', guest), styleOf('streets'));
  expect(style.layers.map(({ id }) => id)).toEqual(['streets', guest]);
  expect(Object.keys(style.sources).toSorted()).toEqual([guest, 'streets']);
});

it('gives the style as it is where no tool draws', () => {
  const next = styleOf('streets');
  expect(changed(styleOf('roads'), next)).toBe(next);
  expect(changed(undefined, next)).toBe(next);
});

it('leaves own files what the source holds, and takes the source away with the last of them', () => {
  const previous = styleOf(OVERLAY_SOURCE);
  const next = styleOf('streets', OVERLAY_SOURCE);
  const { sources } = changed(previous, next);
  expect(sources[OVERLAY_SOURCE]).toBe(previous.sources[OVERLAY_SOURCE]);
  expect(Object.keys(changed(previous, styleOf('streets')).sources)).toEqual(['streets']);
  expect(changed(styleOf('streets'), next)).toBe(next);
});
