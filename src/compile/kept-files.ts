import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file named by its content, unless it is there; its path. */
export function keptFile(
  cache: string,
  name: string,
  extension: string,
  content: string | Uint8Array,
): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const path = join(cache, name, `${name}-${hash}.${extension}`);
  if (!existsSync(path)) {
    mkdirSync(join(cache, name), { recursive: true });
    writeFileSync(path, content);
  }
  return path;
}

/** Code that imports the address of a file: a hashed asset in a build, and right below any base. */
export function addressOf(path: string, name: string): string {
  return `import ${name} from ${JSON.stringify(`${path}?url&no-inline`)};`;
}
