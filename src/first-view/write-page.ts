import { LANGUAGES } from '../domain/language';
import { THEMES } from '../map/themes';
import { badgeMarkup } from './badge';
import { cssColour, lightDark } from './colour';
import { escape } from './escape';
import type { Mark, Picture } from './model';
import type { Look, Shape } from './shapes';
import { Sheet } from './sheet';
import { STEPS } from './steps';
import { namesMarkup } from './write-names';

/** The picture as parts of a page: the elements, and the rules of the style sheet that paint them. */
export interface PagePicture {
  readonly html: string;
  readonly css: string;
}

/** Writes the picture for a page, whose style sheet scales it and paints it in the theme of the page. */
export function writePage(picture: Picture): PagePicture {
  const { frame } = picture;
  const sheet = new Sheet(STEPS.map((step) => Math.round(frame.pixelsAt(step))));
  const shapes = shapesMarkup(picture, sheet);
  const names = LANGUAGES.map((lang) => namesMarkup(picture.names[lang], lang, sheet)).join('\n');
  const marks = marksMarkup(picture, sheet);
  const ratio = frame.width / frame.height;
  sheet.add(
    '.picture-frame',
    `aspect-ratio:${ratio.toFixed(5)};width:min(100cqw,${ratio.toFixed(5)}*100cqh)`,
  );
  sheet.add('.picture', `background:${lightDark(THEMES.light.land, THEMES.dark.land)}`);
  // What a scale bar needs to know.
  const data = `data-world-width="${frame.pixelsAt(0).toPrecision(7)}" data-latitude="${frame.latitude.toFixed(4)}"`;
  return {
    html: `<div class="picture-room"><div class="picture-frame" ${data}>\n${shapes}\n${names}\n${marks}\n</div></div>`,
    css: sheet.text(),
  };
}

function shapesMarkup({ frame, shapes }: Picture, sheet: Sheet): string {
  const shared = [...new Set(shapes.map(({ path }) => path))].filter((path) => {
    const uses = shapes.filter((shape) => shape.path === path);
    return uses.length > 1 || uses.some(({ isInside }) => isInside);
  });
  const idOf = (path: string): string => `ps${shared.indexOf(path)}`;
  const inside = shapes.filter(({ isInside }) => isInside).map(({ path }) => path);
  const defs = [
    ...shared.map((path) => `<path id="${idOf(path)}" class="picture-shape" d="${path}"/>`),
    ...inside.map(
      (path, index) => `<clipPath id="pc${index}"><use href="#${idOf(path)}"/></clipPath>`,
    ),
  ];
  const drawn = shapes.map((shape) => {
    const { path, site, isInside } = shape;
    const attributes = [
      `class="${sheet.classOf(declarationsOf(shape))}"`,
      ...(site === null ? [] : [`data-of="${site}"`]),
      ...(isInside ? [`clip-path="url(#pc${inside.indexOf(path)})"`] : []),
    ].join(' ');
    return shared.includes(path)
      ? `<use href="#${idOf(path)}" ${attributes}/>`
      : `<path ${attributes} d="${path}"/>`;
  });
  return [
    `<svg class="picture-shapes" viewBox="0 0 ${frame.width} ${frame.height.toFixed(2)}" preserveAspectRatio="none" aria-hidden="true">`,
    `<defs>${defs.join('')}</defs>`,
    ...drawn,
    '</svg>',
  ].join('\n');
}

function declarationsOf({ type, cap, looks }: Shape): string[] {
  return looks.map((look) => {
    if (look === null) return 'display:none';
    const paint = paintOf(look);
    if (type === 'fill') return `display:inline;fill:${paint}`;
    return [
      `display:inline;stroke:${paint}`,
      `stroke-width:${look.width}px`,
      ...(look.dashes.length === 0 ? [] : [`stroke-dasharray:${look.dashes.join(' ')}`]),
      ...(cap === 'round' ? ['stroke-linecap:round'] : []),
    ].join(';');
  });
}

function paintOf({ colours: { light, dark } }: Look): string {
  return lightDark(cssColour(light.colour, light.opacity), cssColour(dark.colour, dark.opacity));
}

function marksMarkup({ marks, badges, badgeScales }: Picture, sheet: Sheet): string {
  sheet.addSteps(
    '.picture-marks use',
    badgeScales.map((scale) => `transform:scale(${Math.round(scale * 1000) / 1000})`),
  );
  const defs = badges.light.map((badge, index) => {
    const dark = badges.dark[index];
    const darkOf = new Map([
      [badge.ring, dark?.ring],
      [badge.fill, dark?.fill],
      [badge.textColour, dark?.textColour],
    ]);
    const markup = badgeMarkup(badge, (property, colour) => {
      const other = darkOf.get(colour) ?? colour;
      if (other === colour) return `${property}="${colour}"`;
      return `class="${sheet.classOf([`${property}:${lightDark(colour, other)}`])}"`;
    });
    return `<g id="${badge.id}">${markup}</g>`;
  });
  return [
    '<svg class="picture-marks">',
    `<defs>${defs.join('')}</defs>`,
    ...marks.map((mark) => markMarkup(mark, sheet)),
    '</svg>',
  ].join('\n');
}

/** A link whose badge stands elsewhere where the zoom asks for it. */
function markMarkup({ id, name, badge, spots }: Mark, sheet: Sheet): string {
  const different = [...new Set(spots.map(String))];
  const places = different.map((spot) => {
    const [x, y] = spot.split(',').map((share) => `${(Number(share) * 100).toFixed(2)}%`);
    const steps = spots.map((at) => (String(at) === spot ? 'display:inline' : 'display:none'));
    const shown = different.length === 1 ? '' : ` class="${sheet.classOf(steps)}"`;
    return `<svg x="${x}" y="${y}"${shown}><circle class="picture-hit"/><use href="#${badge}"/></svg>`;
  });
  return `<a href="?site=${id}" data-mark="${id}" aria-label="${escape(name['zh-Hant'])}">${places.join('')}</a>`;
}
