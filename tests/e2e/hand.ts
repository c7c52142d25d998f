import type { Locator, Page } from '@playwright/test';

export type HandName = 'mouse' | 'touch' | 'keyboard';

/** How a person works the page. */
export interface Hand {
  /** Presses a button, a link, a tab or the head of a fold. */
  press(what: Locator): Promise<void>;
  /** Writes into a field, over what stands there. */
  write(field: Locator, text: string): Promise<void>;
}

/** Far more than a person would bear; the page is in a loop, or what is wanted cannot be reached. */
const MOST_KEYS = 500;

export function handOf(name: HandName, page: Page): Hand {
  return { mouse: mouseOf, touch: touchOf, keyboard: keyboardOf }[name](page);
}

function mouseOf(page: Page): Hand {
  return {
    press: (what) => what.click(),
    async write(field, text) {
      await field.click({ clickCount: 3 });
      await page.keyboard.insertText(text);
    },
  };
}

function touchOf(page: Page): Hand {
  return {
    press: (what) => what.tap(),
    async write(field, text) {
      await field.tap();
      await field.selectText();
      await page.keyboard.insertText(text);
    },
  };
}

/** Tab, arrows, Enter and typing, and nothing else. */
function keyboardOf(page: Page): Hand {
  const reach = async (what: Locator): Promise<void> => {
    await what.waitFor();
    for (let count = 0; count < MOST_KEYS; count++) {
      const key = await what.evaluate(nextKey);
      if (key === null) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not reach ${String(what)}`);
  };
  return {
    async press(what) {
      await reach(what);
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
  };
}

/** The key that brings the focus nearer to the element; null when it is there. Runs in the page. */
function nextKey(element: Element): string | null {
  const focused = document.activeElement;
  if (focused === element) return null;
  const group = element.closest('[role="tablist"], [data-search-results]');
  // Beside the hits a group may hold buttons of its own, which the arrows do not leave.
  const isMember = focused?.matches('[role="tab"], [data-hit]') ?? false;
  if (group === null || !isMember || !group.contains(focused)) return 'Tab';
  return group.getAttribute('role') === 'tablist' ? 'ArrowRight' : 'ArrowDown';
}
