import { expect, test } from 'vitest';
import type { OverlayFeature } from '../../src/domain/overlay';
import { drawingId, drawingsOf, refOf } from '../../src/map/overlay-drawing';

function feature(changes: Partial<OverlayFeature> = {}): OverlayFeature {
  return {
    name: 'A',
    geometry: { type: 'Point', coordinates: [114.1, 22.5] },
    properties: [['constructor', 'x']],
    look: {},
    searchText: 'a',
    ...changes,
  };
}

test('fault 13: the map is given geometry and look of own files and nothing else', () => {
  const drawn = drawingsOf([{ id: 2, features: [feature({ look: { fill: '#ff0000' } })] }]);
  expect(drawn).toEqual([
    {
      type: 'Feature',
      id: drawingId({ file: 2, index: 0 }),
      geometry: { type: 'Point', coordinates: [114.1, 22.5] },
      properties: { fill: '#ff0000' },
    },
  ]);
});

test('what has no position is not drawn, and the others keep their places in the file', () => {
  const drawn = drawingsOf([{ id: 3, features: [feature({ geometry: null }), feature()] }]);
  expect(drawn.map(({ id }) => refOf(id))).toEqual([{ file: 3, index: 1 }]);
});
