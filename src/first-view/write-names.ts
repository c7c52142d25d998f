import type { Language } from '../domain/language';
import { cssColour, lightDark } from './colour';
import { escape } from './escape';
import { BASELINE, type Anchor } from './name-boxes';
import type { Name } from './names';
import type { Sheet } from './sheet';

const LINE_HEIGHT = 1.15;
/** A stroke lies on both sides of a letter's edge; the edge of a halo is blurred. */
const HALO = 1.7;
/** Latin letters of the map's font are so much larger than those of the page's. */
const LATIN = 1.15;
/** Letters of the class that says on which side of its place a name stands. */
const SIDES: Readonly<Record<Anchor, string>> = {
  left: 'nl',
  right: 'nr',
  top: 'nt',
  bottom: 'nb',
  center: 'nc',
};

/** The names in one language as an element of the page; the style sheet shows that of the page's language. */
export function namesMarkup(names: readonly Name[], lang: Language, sheet: Sheet): string {
  const scale = lang === 'en' ? LATIN : 1;
  const texts = names.map((name) => nameMarkup(name, scale, sheet));
  return `<svg class="picture-names" lang="${lang}" aria-hidden="true">${texts.join('')}</svg>`;
}

/** @param scale Of the letters; what is told in em shrinks as much. */
function nameMarkup(name: Name, scale: number, sheet: Sheet): string {
  const { site, lines, anchor, at, steps } = name;
  const [x, y] = at.map((share) => `${(share * 100).toFixed(2)}%`);
  const sizes = steps.map((step) =>
    step === null
      ? 'display:none'
      : `display:inline;font-size:${rounded(step.size * scale)}px;${translation(anchor, step.offset / scale)}`,
  );
  const classes = [sheet.classOf(sizes), sheet.classOf([look(name)]), SIDES[anchor]].join(' ');
  const of = site === null ? '' : ` data-of="${site}"`;
  const written = lines.map((line, index) => {
    const shift = rounded((firstLine(anchor, lines.length) + index * LINE_HEIGHT) / scale);
    return shift === 0 && lines.length === 1
      ? escape(line)
      : `<tspan x="${x}" y="${y}" dy="${shift}em">${escape(line)}</tspan>`;
  });
  return `<text x="${x}" y="${y}" class="${classes}"${of}>${written.join('')}</text>`;
}

/** From the place to the middle of the first line, in em, downwards. */
function firstLine(anchor: Anchor, count: number): number {
  if (anchor === 'top') return LINE_HEIGHT / 2 - BASELINE;
  if (anchor === 'bottom') return BASELINE - (count - 0.5) * LINE_HEIGHT;
  return (-(count - 1) / 2) * LINE_HEIGHT;
}

/** Away from the place, as far as the badge reaches. */
function translation(anchor: Anchor, offset: number): string {
  const em = `${rounded(offset)}em`;
  return {
    left: `translate:${em}`,
    right: `translate:-${em}`,
    top: `translate:0 ${em}`,
    bottom: `translate:0 -${em}`,
    center: '',
  }[anchor];
}

function look({ isBold, spacing, haloWidth, colours: { light, dark } }: Name): string {
  return [
    `fill:${lightDark(cssColour(light.text), cssColour(dark.text))}`,
    `stroke:${lightDark(cssColour(light.halo), cssColour(dark.halo))}`,
    `stroke-width:${rounded(HALO * haloWidth)}px`,
    ...(isBold ? ['font-weight:700'] : []),
    ...(spacing === 0 ? [] : [`letter-spacing:${rounded(spacing)}em`]),
  ].join(';');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
