// @ts-nocheck
import type { Position } from 'geojson';
import { CONTROL_POINTS, type ControlPoint } from '../control-points';
import { metersBetween, SHIFTED_DATUMS, toWgs84 } from '../geodesy';
import { anchorOf } from '../place';
import type { Problem } from '../problem';
import type { Records } from '../records';

interface Subject {
  readonly position: Position;
  readonly file: string;
  readonly path: string;
  /** Metres that the subject's own stated accuracy adds to the control point's radius. */
  readonly accuracyMeters: number;
}

/**
 * Positions are WGS 84. A subject that lies off its control point, but on it once it is taken for
 * GCJ-02 or BD-09, was read off a shifted map; one that lies off it either way is in the wrong place.
 */
export function datum(records: Records): readonly Problem[] {
  const subjects = subjectsOf(records);
  return CONTROL_POINTS.flatMap((point) => {
    const subject = subjects.get(point.subject);
    if (subject === undefined) return [];
    const message = faultAt(point, subject);
    return message === null ? [] : [{ file: subject.file, path: subject.path, message }];
  });
}

function faultAt(point: ControlPoint, { position, accuracyMeters }: Subject): string | null {
  const landmark = [point.longitude, point.latitude];
  const offMeters = metersBetween(position, landmark);
  if (offMeters <= point.radiusMeters) return null;
  const off = `${Math.round(offMeters)} m from ${point.name}`;
  for (const shifted of SHIFTED_DATUMS) {
    const inverseMeters = metersBetween(toWgs84(position, shifted), landmark);
    if (inverseMeters > point.radiusMeters || inverseMeters > offMeters / 2) continue;
    const then = `but ${Math.round(inverseMeters)} m if read as ${shifted}`;
    return `lies ${off}, ${then}: convert it to WGS 84`;
  }
  if (offMeters <= point.radiusMeters + accuracyMeters) return null;
  return `lies ${off}, farther than its accuracy allows`;
}

function subjectsOf({ sites, base }: Records): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const { file, value } of sites) {
    if (value.geometry === null) continue;
    subjects.set(`sites/${value.properties.id}`, {
      position: [...anchorOf(value.geometry)],
      file,
      path: 'geometry',
      accuracyMeters: value.properties.position.accuracy_m ?? 0,
    });
  }
  for (const { file, value } of base) {
    value.features.forEach(({ id, geometry }, index) => {
      if (geometry.type !== 'Point') return;
      subjects.set(`${value.name}/${id}`, {
        position: geometry.coordinates,
        file,
        path: `features[${index}].geometry (${id})`,
        accuracyMeters: value.accuracy_m,
      });
    });
  }
  return subjects;
}
