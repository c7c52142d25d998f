import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../domain/language';
import type { MapPictures, PaperMap } from './api';
import { viewOf } from './camera';
import { changeStyle } from './guests';
import { entriesInView } from './in-view';
import type { MapScene } from './picture/draw-map';
import { furnish } from './picture/frame';
import { drawCircle } from './near-circle';
import { registerImages } from './register-images';
import { metersPerPixel } from './scale-bar';
import type { MapTheme } from './themes';

interface Sitter {
  readonly map: () => MapLibreMap | null;
  readonly look: () => { readonly theme: MapTheme; readonly lang: Language };
  readonly scene: (theme: MapTheme) => Omit<MapScene, 'bounds'>;
}

/** Width of the map on paper, in CSS pixels: what an upright A4 sheet holds between its margins. */
const PAPER_WIDTH = 718;
const PAPER_RATIO = 3;
/** Of height to width: what leaves room for the legend on the same sheet. */
const PAPER_SHAPE = { least: 0.5, most: 1.1 } as const;

/** The pictures of a running map. What draws them is loaded with the first one, but for the last resort. */
export function createPictures(sitter: Sitter): MapPictures {
  const { map, look, scene } = sitter;
  const parts = () => import('./picture');
  const running = (): MapLibreMap => {
    const current = map();
    if (current === null) throw new Error('There is no map');
    return current;
  };
  return {
    picture: async (request) => {
      const { theme, lang } = look();
      const [{ pictureOf }, current] = [await parts(), running()];
      const complete = { ...scene(theme), bounds: viewOf(current) };
      return pictureOf(complete, freePart(current), theme, lang, request);
    },
    paper: async () => {
      const [{ mapForPaper }, current] = [await parts(), running()];
      const { width, height } = freePart(current);
      const shape = Math.min(PAPER_SHAPE.most, Math.max(PAPER_SHAPE.least, height / width));
      const size = { width: PAPER_WIDTH, height: Math.round(PAPER_WIDTH * shape) };
      return mapForPaper({ ...scene('print'), bounds: viewOf(current) }, size, look().lang);
    },
    paperNow: () => {
      const current = map();
      if (current === null) return null;
      return copyNow(current, sitter);
    },
  };
}

/**
 * What the running map shows, at the resolution of paper, in the same task. The colours of paper come as far
 * as they do not wait for the worker, and greys do the rest; a dark map is turned round as a whole.
 */
function copyNow(map: MapLibreMap, { look, scene }: Sitter): PaperMap | null {
  const { theme, lang } = look();
  const [screen, paper] = [scene(theme), scene('print')];
  const ratio = map.getPixelRatio();
  const isDark = theme === 'dark';
  const wear = ({ style, images, near, theme: worn }: typeof screen): void => {
    changeStyle(map, style);
    drawCircle(map, near);
    registerImages(map, images, worn);
  };
  try {
    if (!isDark) wear(paper);
    map.setPixelRatio(PAPER_RATIO);
    map.redraw();
    const { left, top, width, height } = freePart(map);
    const source = map.getCanvas();
    const scale = source.width / map.getContainer().clientWidth;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.filter = isDark ? 'invert(1) grayscale(1) brightness(1.12)' : 'grayscale(1)';
    context.drawImage(source, -left * scale, -top * scale);
    context.filter = 'none';
    const meters = metersPerPixel(map.getZoom(), map.getCenter().lat);
    furnish(canvas, { width, height }, meters, lang);
    return { canvas, entries: entriesInView(map, paper.entries) };
  } catch (error) {
    console.warn('The map could not be drawn for paper:', error);
    return null;
  } finally {
    map.setPixelRatio(ratio);
    if (!isDark) wear(screen);
  }
}

/** The part of the map that no panel covers, in CSS pixels. */
function freePart(map: MapLibreMap) {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  return { left, top, width: clientWidth - left - right, height: clientHeight - top - bottom };
}
