import dataset, { reports } from 'virtual:dataset';
import { filterGroups } from '../domain/filter-groups';
import { createLookup } from '../domain/lookup';
import { learn, messages, speaks } from '../i18n';
import { ofReport } from '../i18n/of-report';
import { BUILD_ENV } from '../map/basemaps/build-env';
import { availableBaseMaps } from '../map/basemaps/config';
import { browserPreferences } from '../state/preferences';
import { readAddress } from '../state/url-sync.svelte';
import { ViewState } from '../state/view.svelte';
import { livenPicture, pictureElement, type Picture } from '../ui/picture';

/**
 * What the page and its frame for other pages have in common: the view that the address asks for, what is
 * open in it, the document's own language, theme and title, and the picture that stands for the map at first.
 * Create it while a component is being set up.
 */
export class Page {
  readonly lookup = createLookup(dataset);
  readonly groups = filterGroups(dataset, this.lookup);
  readonly baseMaps = availableBaseMaps(BUILD_ENV);
  /** What an address may name. */
  readonly known = {
    ...this.lookup,
    baseMaps: this.baseMaps,
    reports: reports.flatMap(({ key }) => key ?? []),
  };
  readonly view = new ViewState(readAddress(this.known), browserPreferences(), { speaks, learn });
  /** Read before the map is there, which writes its camera into the hash. */
  readonly startsWithCamera = location.hash.startsWith('#map=');
  readonly m = $derived(messages(this.view.lang));
  /** The open site. */
  readonly site = $derived.by(() => {
    const { selection } = this.view;
    return selection?.type === 'site' ? this.lookup.site(selection.id) : null;
  });
  /** The open target. */
  readonly target = $derived.by(() => {
    const { selection } = this.view;
    return selection?.type === 'target' ? this.lookup.target(selection.id) : null;
  });
  readonly pictureRoot = pictureElement(dataset.report);
  /** Stands for the map until that has drawn, or for good. */
  readonly picture: Picture;

  /** @param onopen A site's mark was clicked in the picture, or nothing. */
  constructor(onopen: (id: string | null) => void) {
    this.picture = livenPicture(this.pictureRoot, (id) => this.lookup.site(id).name, {
      onopen,
      onhover: (id) => this.view.hover(id),
    });
    if (this.startsWithCamera || dataset.report.key !== null) this.picture.hide();
    $effect(() => this.picture.remove);
    $effect(() => {
      const root = document.documentElement;
      root.lang = this.view.lang;
      root.dataset['theme'] = this.view.theme;
      document.title = this.say(this.m.title);
    });
  }

  /** A text of the interface as it reads of this report, in the reader's language. */
  readonly say = (text: string): string => ofReport(text, dataset, this.view.lang);

  /** Lets the picture follow the view. Call it while a component is being set up. */
  follow(visible: () => readonly string[] | null): void {
    $effect(() => {
      this.picture.show({
        visible: visible(),
        selected: this.site?.id ?? null,
        related: this.target?.sites ?? [],
        hovered: this.view.hovered,
        lang: this.view.lang,
      });
    });
  }
}
