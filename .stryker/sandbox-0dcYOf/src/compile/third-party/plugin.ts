// @ts-nocheck
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licenceProblems } from './licences';
import { noticesPage, NOTICES_STYLE } from './notices-page';
import { licenceText, packageOf, readPackages, withNeeds, type Package } from './packages';
import { billOfMaterials, type Product } from './sbom';

/** Packages that come in one piece with what they need, so that their own modules cannot be seen. */
const IN_ONE_PIECE = ['maplibre-gl'];

/** Packages that leave something else than modules in the page: fonts, icons, the service worker. */
const NOT_MODULES = [
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-sans-tc',
  '@fontsource-variable/source-sans-3',
  '@mapbox/maki',
  '@rapideditor/temaki',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
];

/**
 * Writes the page of third-party notices and the bill of materials beside the page. The build fails where
 * a package in the page has a licence that is not allowed.
 */
export function thirdPartyPlugin(): Plugin {
  let root = '';
  return {
    name: 'third-party',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const packages = readPackages(root);
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      const parts = partsOfPage(modules, packages);
      const problems = licenceProblems(parts);
      if (problems.length > 0) this.error(problems.join('\n'));

      const notices = parts.map((each) => ({ package: each, text: licenceText(root, each) }));
      const gpl = readFileSync(join(root, 'src/compile/third-party/gpl-3.0.txt'), 'utf8');
      const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Product;
      const emit = (fileName: string, source: string): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      emit('third-party-notices.html', noticesPage(notices, gpl));
      emit('third-party-notices.css', NOTICES_STYLE);
      emit('sbom.cdx.json', `${JSON.stringify(billOfMaterials(product, packages), null, 1)}\n`);
    },
  };
}

/** Every package that the page holds something of, each once, by name. */
export function partsOfPage(
  modules: readonly string[],
  packages: readonly Package[],
): readonly Package[] {
  const found = new Set<Package>();
  for (const id of modules) {
    const each = packageOf(id.replaceAll('\\', '/'), packages);
    if (each !== null) found.add(each);
  }
  for (const each of [...found]) {
    if (IN_ONE_PIECE.includes(each.name)) {
      for (const needed of withNeeds(each, packages)) found.add(needed);
    }
  }
  for (const each of packages) if (NOT_MODULES.includes(each.name)) found.add(each);
  return [...found].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
