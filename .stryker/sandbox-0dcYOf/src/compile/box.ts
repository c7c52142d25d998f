// @ts-nocheck
import type { Position } from 'geojson';

/** West, south, east, north, in WGS 84 degrees. */
export type Box = readonly [number, number, number, number];

export function isInside([longitude = NaN, latitude = NaN]: Position, box: Box): boolean {
  const [west, south, east, north] = box;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The box grown on every side by its own width and height. */
export function widen([west, south, east, north]: Box): Box {
  const width = east - west;
  const height = north - south;
  return [west - width, south - height, east + width, north + height];
}

/**
 * Why a position may not be in the box: nothing where it is, and a hint where it would be if its two
 * numbers were the other way round.
 */
export function outsideBox(position: Position, box: Box, name: string): string | null {
  if (isInside(position, box)) return null;
  const [longitude = NaN, latitude = NaN] = position;
  const [west, south, east, north] = box;
  const limits = `${west} to ${east}, ${south} to ${north}`;
  const isSwapped = isInside([latitude, longitude], box);
  const hint = isSwapped ? ': longitude and latitude are swapped' : '';
  return `${longitude}, ${latitude} lies outside ${name} (${limits})${hint}`;
}
