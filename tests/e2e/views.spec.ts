import type { Browser } from '@playwright/test';
import { Gallery } from './gallery';
import { fromKept, mapPicture, named, openView, VIEWS, type NamedView } from './named-views';
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

/** How far what the page shows is from the picture that is kept of the view. */
async function distanceOf(
  gallery: Gallery,
  browser: Browser,
  view: NamedView,
  { address = view.address, prepare }: Trial = {},
): Promise<Distance> {
  const shown = { ...view, address };
  const origin = test.info().project.use.baseURL ?? '';
  const page =
    prepare === undefined
      ? await gallery.shows(shown)
      : await openView(browser, origin, shown, prepare);
  const picture = await mapPicture(page);
  if (prepare !== undefined) await page.close();
  expect(coloursOf(picture)).toBeGreaterThan(50);
  return fromKept(view, picture);
}

// That on paper is drawn by the test of paper, which takes long enough.
for (const view of VIEWS.filter(({ media }) => media !== 'print')) {
  test(`${view.name} looks as it is kept`, async ({ gallery, browser }) => {
    const apart = await distanceOf(gallery, browser, view);
    expect(isAlike(apart), JSON.stringify(apart)).toBe(true);
  });
}

test('a view is known again with the letters of another machine', async ({ gallery, browser }) => {
  const apart = await distanceOf(gallery, browser, named('dongmen'), otherFonts);
  expect(apart.mean).toBeGreaterThan(0);
  expect(isAlike(apart), JSON.stringify(apart)).toBe(true);
});

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

for (const [fault, name, trial] of FAULTS) {
  test(`${name} ${fault} is refused`, async ({ gallery, browser }) => {
    const view = named(name);
    const apart = await distanceOf(gallery, browser, view, trial(view));
    expect(isAlike(apart), JSON.stringify(apart)).toBe(false);
  });
}
