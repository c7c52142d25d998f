import type { Localized, Language } from '../domain/language';
import { watchPresses } from './press';

/** What the picture shows of the view. */
export interface PictureView {
  /** Ids of the sites to show; null for all. */
  readonly visible: readonly string[] | null;
  readonly selected: string | null;
  /** Sites of the open target. */
  readonly related: readonly string[];
  readonly hovered: string | null;
  readonly lang: Language;
}

/** What readers do on the picture. */
export interface PictureCallbacks {
  /** A site's mark was clicked, or nothing. */
  readonly onopen: (id: string | null) => void;
  readonly onhover: (id: string | null) => void;
}

type PictureState = 'shown' | 'leaving' | 'gone';

/** The part of the page that stands for the map until that has drawn, or for good where it cannot. */
export interface Picture {
  readonly show: (view: PictureView) => void;
  readonly isShown: () => boolean;
  /** Gives way at once, as for an address that asks for another part of the map. */
  readonly hide: () => void;
  /** Stands for the map for good. */
  readonly stay: () => void;
  /**
   * Gives way to the map that has drawn beneath it, but not under a press, which would be lost between the two;
   * fulfilled once it is out of sight.
   */
  readonly leave: () => Promise<void>;
  readonly remove: () => void;
}

/**
 * The part of the page that holds the picture; empty for a report other than the one that the page opens with by
 * default, whose picture it is.
 */
export function pictureElement(report: { readonly key: string | null }): HTMLElement {
  const element = document.getElementById('picture');
  if (element === null) throw new Error('No element "picture" in index.html');
  if (report.key !== null) element.replaceChildren();
  return element;
}

/**
 * Brings the picture that the build has written into the page to life.
 *
 * @param nameOf Name of the site with this id.
 */
export function livenPicture(
  root: HTMLElement,
  nameOf: (id: string) => Localized,
  { onopen, onhover }: PictureCallbacks,
): Picture {
  const marks = [...root.querySelectorAll<SVGElement>('[data-mark]')];
  const parts = [...marks, ...root.querySelectorAll<SVGElement>('[data-of]')];
  const listeners = new AbortController();
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    handle: (event: HTMLElementEventMap[K]) => void,
  ): void => root.addEventListener(type, handle, { signal: listeners.signal });
  listen('click', (event) => {
    event.preventDefault();
    onopen(markAt(event.target));
  });
  listen('pointerover', ({ target }) => onhover(markAt(target)));
  listen('pointerleave', () => onhover(null));

  const pressesEnd = watchPresses(listeners.signal);
  const become = (state: PictureState): void => void (root.dataset['picture'] = state);

  return {
    show: ({ visible, selected, related, hovered, lang }) => {
      const shown = visible === null ? null : new Set(visible);
      for (const part of parts) {
        const id = part.dataset['mark'] ?? part.dataset['of'] ?? '';
        part.classList.toggle('is-away', shown !== null && !shown.has(id));
      }
      for (const mark of marks) {
        const id = mark.dataset['mark'] ?? '';
        mark.setAttribute('aria-label', nameOf(id)[lang]);
        mark.classList.toggle('is-hovered', id === hovered || related.includes(id));
        mark.classList.toggle('is-chosen', id === selected);
      }
    },
    isShown: () => root.dataset['picture'] === 'shown',
    hide: () => become('gone'),
    stay: () => become('shown'),
    leave: async () => {
      if (root.dataset['picture'] !== 'shown') return;
      // The map beneath is painted first.
      await nextFrame();
      await pressesEnd();
      become('leaving');
      await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
      become('gone');
    },
    remove: () => listeners.abort(),
  };
}

function markAt(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null;
  return mark?.dataset['mark'] ?? null;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
