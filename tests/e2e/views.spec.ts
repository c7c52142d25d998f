import type { Browser } from '@playwright/test';
import { Gallery } from './gallery';
import {
  fromKept,
  mapPicture,
  named,
  openView,
  sharesPage,
  VIEWS,
  type NamedView,
} from './named-views';
import { coloursOf, isAlike, type Distance } from './picture';
import { expect, test as base } from './reader';
import { movedBy, otherFonts, withoutRoads, withQuery, type Trial } from './trials';

const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    async ({ browser }, use) => {
      const gallery = new Gallery(browser, base.info().project.use.baseURL ?? '');
      await use(gallery);
      await gallery.closes();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

// Software draws each of them whole; a machine with other work needs several times as long as a quiet one.
test.describe.configure({ timeout: 180_000 });

/** A view as the page is to show it, and whether that is how it is kept. */
interface Look extends Trial {
  readonly title: string;
  readonly view: NamedView;
  readonly isKept: boolean;
}

const kept = VIEWS.map((view): Look => ({
  title: `${view.name} looks as it is kept`,
  view,
  isKept: true,
}));

const FAULTS: readonly (readonly [
  fault: string,
  view: string,
  trial: (view: NamedView) => Trial,
])[] = [
  ['without roads', 'district', () => withoutRoads],
  ['without its sites', 'dongmen', (view) => withQuery(view, 'located', 'no')],
  ['in the other theme', 'liantang', (view) => withQuery(view, 'theme', 'dark')],
  ['60 pixels aside', 'liantang', (view) => movedBy(view, 60)],
];
const refused = FAULTS.map(([fault, name, trial]): Look => {
  const view = named(name);
  return { title: `${name} ${fault} is refused`, view, isKept: false, ...trial(view) };
});

function shownIn({ view, address = view.address }: Look): NamedView {
  return { ...view, address };
}

/** How far what the page shows is from the picture that is kept of the view. */
async function distanceOf(gallery: Gallery, browser: Browser, look: Look): Promise<Distance> {
  const origin = test.info().project.use.baseURL ?? '';
  const { prepare } = look;
  const page =
    prepare === undefined
      ? await gallery.shows(shownIn(look))
      : await openView(browser, origin, shownIn(look), prepare);
  const picture = await mapPicture(page);
  if (prepare !== undefined) await page.close();
  expect(coloursOf(picture)).toBeGreaterThan(50);
  return fromKept(look.view, picture);
}

function compares(look: Look): void {
  test(look.title, async ({ gallery, browser }) => {
    const apart = await distanceOf(gallery, browser, look);
    expect(isAlike(apart), JSON.stringify(apart)).toBe(look.isKept);
  });
}

/** Those that one page shows, one after the other. */
function byPage(looks: readonly Look[]): readonly (readonly Look[])[] {
  const pages: Look[][] = [];
  for (const look of looks) {
    const page = pages.find(
      ([first]) => first !== undefined && sharesPage(shownIn(first), shownIn(look)),
    );
    if (page === undefined) pages.push([look]);
    else page.push(look);
  }
  return pages;
}

// That on paper is drawn by the test of paper, which takes long enough.
const onScreen = [...kept, ...refused].filter(({ view }) => view.media !== 'print');

for (const [page, looks] of byPage(
  onScreen.filter(({ prepare }) => prepare === undefined),
).entries()) {
  test.describe(`on page ${page + 1}`, () => {
    // In one worker: another one would load the page again.
    test.describe.configure({ mode: 'default' });
    looks.forEach(compares);
  });
}

onScreen.filter(({ prepare }) => prepare !== undefined).forEach(compares);

test('a view is known again with the letters of another machine', async ({ gallery, browser }) => {
  const look = { title: '', view: named('dongmen'), isKept: true, ...otherFonts };
  const apart = await distanceOf(gallery, browser, look);
  expect(apart.mean).toBeGreaterThan(0);
  expect(isAlike(apart), JSON.stringify(apart)).toBe(true);
});
