import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Compiled } from '../../src/compile/compile';
import { cutFonts, type FontFiles } from '../../src/compile/fonts';
import { SITE_LAYERS } from '../../src/domain/site-layers';
import { describeImages } from '../../src/map/badges';
import { buildStyle } from '../../src/map/build-style';
import type { Fonts } from '../../src/map/fonts';
import { districtBounds } from '../../src/map/site-index';
import { drawingOf } from './drawing-of';

/** What the panel covers on a wide screen, and the margin round the district. */
const PADDING = { top: 36, right: 36, bottom: 36, left: 448 };
const SITE_SOURCES: ReadonlySet<unknown> = new Set(Object.values(SITE_LAYERS));

/**
 * Writes what the bare pages draw into their folder: for MapLibre the product's own style with data and
 * images, worked out beforehand; for the others the same features with plain looks.
 */
export async function writeFloor({ dataset, mapData }: Compiled, folder: string): Promise<void> {
  const files = await cutFonts(mapData, 'node_modules/.cache/map-fonts');
  const fonts = copyFonts(files, folder);
  const style = buildStyle({
    theme: 'light',
    lang: 'zh-Hant',
    mapData,
    actions: dataset.actions,
    fonts,
  });
  const sites = mapData.siteAnchors.features.map(({ properties }) => properties);
  const floor = {
    style: {
      ...style,
      state: { ...style.state, wanted: { default: null } },
      layers: style.layers.map(bare),
    },
    images: describeImages(sites, dataset.actions, 'light'),
    home: districtBounds(mapData),
    padding: PADDING,
  };
  writeFileSync(join(folder, 'maplibre/style.json'), JSON.stringify(floor));
  const drawing = JSON.stringify(drawingOf(mapData));
  for (const page of ['leaflet', 'openlayers']) {
    writeFileSync(join(folder, page, 'drawing.json'), drawing);
  }
}

function copyFonts(files: FontFiles, folder: string): Fonts {
  mkdirSync(join(folder, 'maplibre/fonts'), { recursive: true });
  const copy = (path: string): string => {
    copyFileSync(path, join(folder, 'maplibre/fonts', basename(path)));
    return `fonts/${basename(path)}`;
  };
  const both = ({ regular, bold }: FontFiles['en']) => ({
    regular: copy(regular),
    bold: copy(bold),
  });
  return {
    'zh-Hant': both(files['zh-Hant']),
    'zh-Hans': both(files['zh-Hans']),
    en: both(files.en),
  };
}

/** The wanted action instead of the product's set of visible sites: the simplest that does the same. */
const IS_WANTED: ExpressionSpecification = [
  'any',
  ['==', ['global-state', 'wanted'], null],
  ['in', ['concat', '|', ['to-string', ['global-state', 'wanted']], '|'], ['get', 'actions']],
];

/** A layer of sites with the simplest filter in place of the product's; others as they are. */
function bare(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || !SITE_SOURCES.has(layer.source)) return layer;
  const own = withoutVisible(layer.filter);
  return { ...layer, filter: ['all', IS_WANTED, ...own] as FilterSpecification };
}

/** The conditions that a layer of sites adds to the product's own. */
function withoutVisible(filter: FilterSpecification | undefined): unknown[] {
  if (!Array.isArray(filter)) return [];
  return filter.slice(1).filter((part) => !JSON.stringify(part).includes('"visible"'));
}
