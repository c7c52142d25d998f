// @ts-nocheck
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';

/** Every GeoJSON file is one: structure, positions, rings, winding, crossings (see `src/validate`). */
export function geojsonValid({ file, findings }: SourceFile): readonly Problem[] {
  return findings.map(({ path, message }) => ({ file, path, message }));
}
