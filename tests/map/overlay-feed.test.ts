import type { GeoJSONSource, GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { OverlayFeature } from '../../src/domain/overlay';
import { inParts } from '../../src/domain/overlay-parts';
import { drawingId, type OverlayOnMap } from '../../src/map/overlay-drawing';
import { createOverlayFeed } from '../../src/map/overlay-feed';

const POINT: OverlayFeature['geometry'] = { type: 'Point', coordinates: [114.1, 22.5] };

function feature(geometry = POINT): OverlayFeature {
  return { name: null, geometry, properties: [], look: {}, searchText: '' };
}

function fileOf(id: number, count: number): OverlayOnMap {
  return { id, features: Array.from({ length: count }, () => feature()) };
}

function idsOf({ id: file, features }: OverlayOnMap): number[] {
  return features.map((_, index) => drawingId({ file, index }));
}

/** A source that notes its changes and answers each when it is told to. */
class Source {
  readonly diffs: GeoJSONSourceDiff[] = [];
  readonly held = new Set<unknown>();
  #answer: () => void = () => undefined;

  updateData(diff: GeoJSONSourceDiff): Promise<void> {
    this.diffs.push(diff);
    if (diff.removeAll) this.held.clear();
    for (const id of diff.remove ?? []) this.held.delete(id);
    for (const { id } of diff.add ?? []) this.held.add(id);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Answers what it was given, and all that comes after. */
  async rest(): Promise<void> {
    for (let seen = -1; seen !== this.diffs.length;) {
      seen = this.diffs.length;
      await this.step();
    }
  }

  async step(): Promise<void> {
    this.#answer();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function createMap() {
  const stage: { source: Source | undefined } = { source: new Source() };
  const map = { getSource: () => stage.source as unknown as GeoJSONSource };
  return { stage, feed: createOverlayFeed(map as unknown as MapLibreMap) };
}

function sourceOf(stage: { source: Source | undefined }): Source {
  if (stage.source === undefined) throw new Error('There is no source');
  return stage.source;
}

describe('own files on their way to the map', () => {
  it('come a part at a time, each after the last was taken', async () => {
    const { stage, feed } = createMap();
    const source = sourceOf(stage);
    const file = fileOf(1, 1_250);
    feed([file]);
    expect(source.diffs).toEqual([{ removeAll: true }]);
    await source.step();
    expect(source.diffs.at(-1)?.add).toHaveLength(500);
    await source.rest();
    expect(source.diffs.map(({ add }) => add?.length)).toEqual([undefined, 500, 500, 250]);
    expect([...source.held]).toEqual(idsOf(file));
  });

  it('follow what is wanted meanwhile', async () => {
    const { stage, feed } = createMap();
    const source = sourceOf(stage);
    const [large, small] = [fileOf(1, 5_000), fileOf(2, 3)];
    feed([large]);
    await source.step();
    await source.step();
    feed([small]);
    await source.rest();
    expect([...source.held]).toEqual(idsOf(small));
    expect(source.diffs.map(({ remove }) => remove?.length ?? 0)).toContain(1_000);
    feed([large, small]);
    await source.rest();
    expect(source.held.size).toBe(5_003);
  });

  it('are given once, however often the map asks', async () => {
    const { stage, feed } = createMap();
    const source = sourceOf(stage);
    const file = fileOf(1, 10);
    feed([file]);
    feed([file]);
    await source.rest();
    feed([file]);
    await source.rest();
    expect(source.diffs.map(({ add = [] }) => add.length)).toEqual([0, 10]);
  });

  it('are given again when a file was read anew, in another datum say', async () => {
    const { stage, feed } = createMap();
    const source = sourceOf(stage);
    feed([fileOf(1, 4)]);
    await source.rest();
    feed([fileOf(1, 2)]);
    await source.rest();
    expect(source.diffs.slice(2)).toMatchObject([
      { remove: { length: 4 } },
      { add: { length: 2 } },
    ]);
  });

  it('go to the source of the style that is there now, though the former one never answers', async () => {
    const { stage, feed } = createMap();
    const former = sourceOf(stage);
    const file = fileOf(1, 1_500);
    feed([file]);
    stage.source = undefined;
    feed([]);
    const source = new Source();
    stage.source = source;
    feed([file]);
    await source.rest();
    expect([...source.held]).toEqual(idsOf(file));
    await former.rest();
    expect(former.diffs).toEqual([{ removeAll: true }]);
  });
});

describe('the parts of a file', () => {
  const line = (count: number) =>
    feature({ type: 'LineString', coordinates: Array.from({ length: count }, () => [114, 22]) });

  it('hold all its features in order', () => {
    const features = Array.from({ length: 2_345 }, () => feature());
    expect([...inParts(features)].flat()).toEqual(features);
    expect([...inParts([])]).toEqual([]);
  });

  it('are smaller where the features have many positions', () => {
    const features = [line(4_999), feature(null), line(1), line(5), feature()];
    expect([...inParts(features)].map(({ length }) => length)).toEqual([3, 2]);
    const nested = feature({
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', coordinates: [Array.from({ length: 3_000 }, () => [114, 22])] },
        { type: 'MultiPoint', coordinates: Array.from({ length: 2_000 }, () => [114, 22]) },
      ],
    });
    expect([...inParts([nested, feature()])].map(({ length }) => length)).toEqual([1, 1]);
  });
});
