import type { Position } from 'geojson';
import { parseCoordinates, type CoordinatesProblem } from '../../domain/coordinates';
import type { Datum } from '../../domain/overlay';
import { toWgs84 } from '../../overlay/datum';
import { geometryOf, partsOf, type Part, type Shape, type SimpleGeometry } from './parts';

export type Typed =
  | { readonly geometry: SimpleGeometry }
  | { readonly line: number; readonly problem: CoordinatesProblem | 'too-few' };

const FEWEST: Readonly<Record<Shape, number>> = { point: 1, line: 2, area: 3 };

/** The positions as text: one a line, an empty line between parts; a ring without its closing repetition. */
export function typedOf(geometry: SimpleGeometry | null): string {
  if (geometry === null) return '';
  const texts = partsOf(geometry).map(({ geometry: part }) => {
    if (part.type === 'Point') return [part.coordinates];
    return part.type === 'LineString' ? part.coordinates : (part.coordinates[0] ?? []).slice(0, -1);
  });
  return texts.map((list) => list.map((at) => at.join(', ')).join('\n')).join('\n\n');
}

/**
 * The geometry that was typed or pasted, converted to WGS 84 from the datum it is in. Understands what
 * the page's own field of coordinates understands, in either order. Holes cannot be typed: every block
 * is a part of its own.
 */
export function geometryFrom(text: string, shape: Shape, datum: Datum): Typed {
  const lines = text.split('\n');
  const blocks: Position[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      blocks.push([]);
      continue;
    }
    const found = parseCoordinates(line);
    if (found.problem !== undefined) return { line: index + 1, problem: found.problem };
    blocks.at(-1)?.push([found.lon, found.lat]);
  }
  const filled = blocks.filter((block) => block.length > 0);
  if (filled.length === 0) return { line: 1, problem: 'empty' };
  const short = filled.find((block) => block.length < FEWEST[shape]);
  if (short !== undefined) return { line: lines.length, problem: 'too-few' };
  const geometry = geometryOf(filled.flatMap((block, of) => partsFrom(block, shape, of)));
  if (geometry === null) return { line: 1, problem: 'empty' };
  return { geometry: rounded(toWgs84(geometry, datum)) };
}

function partsFrom(block: Position[], shape: Shape, of: number): readonly Part[] {
  if (shape === 'line') return [{ of, geometry: { type: 'LineString', coordinates: block } }];
  if (shape === 'area') {
    const [first = []] = block;
    const last = block.at(-1);
    const isClosed = block.length > 3 && last?.[0] === first[0] && last?.[1] === first[1];
    const ring = isClosed ? block : [...block, first];
    return [{ of, geometry: { type: 'Polygon', coordinates: [ring] } }];
  }
  return block.map((coordinates, index) => ({
    of: of * 1000 + index,
    geometry: { type: 'Point', coordinates },
  }));
}

function rounded(geometry: SimpleGeometry): SimpleGeometry {
  const round = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(round) : Math.round(Number(value) * 1e6) / 1e6;
  return { ...geometry, coordinates: round(geometry.coordinates) } as SimpleGeometry;
}
