import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it, test } from 'vitest';
import { embedAddress, embedCode, embedSide, type EmbedChoice } from '../../src/domain/embed';
import { asksForEmbed, decodeView } from '../../src/domain/url';

const PAGE = 'https://example.org/luohu/';
const ALL: EmbedChoice = { lang: 'en', theme: null, action: null, site: null, camera: null };
const known = {
  hasAction: (id: string) => id === 'urban-quality',
  hasSite: (id: string) => id === 'dawang-bridge',
  hasTarget: () => false,
  baseMaps: ['embedded'] as const,
};

describe('the address of a frame', () => {
  it('says what was chosen and nothing else', () => {
    expect(embedAddress(PAGE, ALL)).toBe(`${PAGE}?lang=en&embed=1`);
    const address = embedAddress(PAGE, {
      lang: 'zh-Hans',
      theme: 'dark',
      action: 'urban-quality',
      site: 'dawang-bridge',
      camera: '15.5/22.5326/114.1135',
    });
    expect(address).toBe(
      `${PAGE}?lang=zh-Hans&theme=dark&action=urban-quality&site=dawang-bridge&embed=1#map=15.5/22.5326/114.1135`,
    );
  });

  it('is read back as it was chosen', () => {
    const { search } = new URL(embedAddress(PAGE, { ...ALL, action: 'urban-quality' }));
    expect(asksForEmbed(search)).toBe(true);
    const { view, ignored } = decodeView(search, known);
    expect(ignored).toEqual([]);
    expect(view).toMatchObject({ embed: true, lang: 'en', actions: ['urban-quality'] });
  });
});

test.each(['', '?lang=en', '?embed=0', '?embed=', '?q=embed=1', '?embed=2&embed=1'])(
  '%s asks for the whole page',
  (search) => {
    expect(asksForEmbed(search)).toBe(false);
  },
);

describe('the code of a frame', () => {
  const hostile = `a"b<c>&'</iframe><script>`;
  const codeOf = () => embedCode(`${PAGE}?a=1&b="`, hostile, { width: null, height: 400 });
  const frameOf = () => new DOMParser().parseFromString(codeOf(), 'text/xml').documentElement;

  it('is one element, whatever the texts are', () => {
    const frame = frameOf();
    expect(frame?.tagName).toBe('iframe');
    expect(frame?.getAttribute('title')).toBe(hostile);
    expect(frame?.getAttribute('src')).toBe(`${PAGE}?a=1&b="`);
    expect(frame?.childNodes.length).toBe(0);
  });

  it('asks for nothing inline, which a strict policy of the other page would refuse', () => {
    expect(frameOf()?.hasAttribute('style')).toBe(false);
    expect(codeOf()).not.toMatch(/ on\w+=/);
  });

  it('may neither leave its frame nor open dialogs', () => {
    expect(frameOf()?.getAttribute('sandbox')).not.toMatch(/top-navigation|modals|forms|downloads/);
  });

  it('loads late, has no border of its own, and may fill the screen', () => {
    const frame = frameOf();
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('frameborder')).toBe('0');
    expect(frame?.getAttribute('allow')).toBe('fullscreen');
  });

  it('is as wide as its page where no width is given', () => {
    expect(frameOf()?.getAttribute('width')).toBe('100%');
    expect(embedCode(PAGE, 'x', { width: 640, height: 400 })).toContain('width="640" height="400"');
  });
});

test('a side stays within bounds', () => {
  expect([embedSide(10, 480), embedSide(99_999, 480), embedSide(Number.NaN, 480)]).toEqual([
    240, 2000, 480,
  ]);
  expect(embedSide(333.4, 480)).toBe(333);
});
