import type { AccessibilityWords } from '../../domain/accessibility';
import { formatDate } from '../format';

export const STATEMENT: AccessibilityWords = {
  heading: 'Accessibility statement',
  product: 'Luohu 2024 Action Map',
  status: [
    'This map is meant to be usable by everyone, with or without seeing, pointing or hearing. Its yardstick is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    'It conforms in part. The panel (search, filters, lists, details, downloads) is built and tested to that level. The drawn map is not: what the lists give instead stands below.',
  ],
  works: {
    heading: 'What works',
    list: [
      'Every place, target, figure, result and source on the map is in the lists, as text. Lists, map and counts always show the same places.',
      'How sure a position is stands in words. Near a spot, and beside an open place, distance and direction are given in words too.',
      'The panel is used with the keyboard alone, if you like: the help (?) lists the keys. Keys of one letter can be switched off there.',
      'Nothing needs dragging: buttons and keys move and zoom the map; the pin of “near here” can be moved by key or set by coordinates; the sheet on phones goes from stop to stop by tap or key.',
      'The page fits a window 320 pixels wide and 256 high, which is what a desktop window shows at 400 % zoom, without scrolling sideways.',
      'Actions differ by number and name, results by shape and word; no meaning rests on colour alone.',
      'Without WebGL, or while the map cannot be loaded, the lists and details work, and the page says what is missing.',
      'The page can be read in Traditional Chinese, Simplified Chinese and English, light or dark.',
    ],
  },
  lacks: {
    heading: 'What does not',
    intro: 'These parts do not conform, or only by what stands in for them:',
    list: [
      [
        'The drawn map is a picture to assistive technology. Its names cannot be read out, enlarged as text or set in another font (1.1.1, 1.3.1, 1.4.4, 1.4.5, 1.4.12).',
        'Use the lists. They do not tell the course of a line, the outline of an area, or the roads and rivers round it.',
      ],
      [
        'Marks on the map can be smaller than 24 pixels or lie close together (2.5.8).',
        'Each is a full row in the list.',
      ],
      [
        'Choosing a spot by a click on the map needs sight and a pointer (2.1.1).',
        'Type the coordinates, or use the device’s position.',
      ],
      [
        'Pictures saved as PNG have no text of their own (1.1.1).',
        'Download the same places as CSV, or print the page: the sheet has the list.',
      ],
      [
        'The third-party notices are in English only, and many sources are in Chinese only, on pages of others.',
        'What they prove is told in all three languages.',
      ],
      [
        'Texts of a file that you bring yourself are shown as they are.',
        'They are listed and can be searched like the others.',
      ],
    ],
  },
  tests: {
    heading: 'How it was tested',
    intro:
      'By the project itself, with tests that run before every release, in Chromium. Each row names the files of the tests.',
    columns: ['What was tested', 'Tests'],
    rows: [
      'axe-core finds nothing against WCAG 2.0, 2.1 and 2.2 at levels A and AA: in every state of the page that is known, in three languages, light and dark, wide and narrow; and on this statement.',
      'With the keyboard alone: a place is found, opened, read and left; the base map is switched.',
      'Without dragging: the map, the pin and the sheet are moved by button, tap or key.',
      'At 320 × 568, 320 × 256 and 844 × 390 pixels: nothing scrolls sideways, and every control can be hit with a finger.',
      'The lists hold what the map shows, for every pair of filters; and all of it without a map.',
      'The contrast of signs and names on the map, and its colours as seen with red, green or blue blindness.',
      'What the page says when a part of it fails, and that it can be used.',
    ],
    untested:
      'Not tested: no screen reader was used by hand, nobody who depends on assistive technology was asked, and no other browser than Chromium took part. Forced colours, reduced motion and changed text spacing are meant to work and have no test of their own. Nobody outside the project has assessed it.',
  },
  report: {
    heading: 'Report a barrier',
    how: 'Say what you wanted to do, what stood in the way, and with which browser and assistive technology. Barriers count as errors and are answered as such.',
    link: 'Report a barrier',
    noAddress:
      'This copy of the map names no address of its own: please write to whoever published the page that you are on, or that led you here.',
  },
  dated: (date, version) =>
    `Last compared with the page on ${formatDate(date, 'en')}, version ${version}.`,
  back: 'Back to the map',
};
