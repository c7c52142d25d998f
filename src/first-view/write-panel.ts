import { accessibilityPage } from '../domain/accessibility';
import type { Action, Dataset, Site, Target } from '../domain/dataset';
import { LANGUAGES, type Language } from '../domain/language';
import { createLookup, type Lookup } from '../domain/lookup';
import { actionColour } from '../domain/palette';
import { sortByAction } from '../domain/sort';
import { messages } from '../i18n/all';
import { LANGUAGE_NAMES } from '../i18n/language-names';
import { ofReport } from '../i18n/of-report';
import { accessibilityLabel } from '../i18n/accessibility/label';
import { firstViewMessages } from '../i18n/first-view';
import { formatDate, formatQuantity } from '../i18n/format';
import { escape } from './escape';

/** A page that lists more is heavier than the script that it does without. */
const MOST_PLACES = 1000;

/** The panel as parts of a page: the elements, and the rules that colour the actions' numbers. */
export interface PagePanel {
  readonly html: string;
  readonly css: string;
}

/**
 * Writes title, actions and places with their targets in every language, of which the style sheet shows
 * that of the page. Every row is a link to the address that shows the same, so that no click is lost before the
 * script has come.
 */
export function writePanel(dataset: Dataset): PagePanel {
  const lookup = createLookup(dataset);
  return {
    html: LANGUAGES.map((lang) => inLanguage(dataset, lookup, lang)).join('\n'),
    css: dataset.actions
      .map(({ order }) => {
        const { fill, on } = actionColour(order);
        return `.first-${order}{background:${fill};color:${on}}`;
      })
      .join('\n'),
  };
}

function inLanguage(dataset: Dataset, lookup: Lookup, lang: Language): string {
  const m = messages(lang);
  const say = (text: string): string => escape(ofReport(text, dataset, lang));
  const others = LANGUAGES.filter((other) => other !== lang).map(
    (other) =>
      `<a href="#first-${other}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other].name}</a>`,
  );
  return [
    `<div lang="${lang}" id="first-${lang}">`,
    `<h1>${say(m.title)}</h1>`,
    `<p class="first-subtitle">${say(m.subtitle)}</p>`,
    `<p class="first-date">${escape(m.dataAsOf(formatDate(dataset.report.dataAsOf, lang)))}</p>`,
    `<p class="first-no-script">${escape(firstViewMessages(lang).noScript)} ${others.join(' · ')}</p>`,
    `<h2>${say(m.filter.heading)}</h2>`,
    `<ol>${dataset.actions.map((action) => actionRow(action, lang)).join('\n')}</ol>`,
    `<h2>${escape(m.list.heading)}</h2>`,
    placesMarkup(dataset, lookup, lang),
    `<p><a href="./${accessibilityPage(lang)}">${accessibilityLabel(lang)}</a></p>`,
    '</div>',
  ].join('\n');
}

function actionRow({ id, order, name }: Action, lang: Language): string {
  return `<li><a href="?lang=${lang}&amp;action=${id}" data-first-action="${id}">${badge(order)}<b>${escape(name[lang])}</b></a></li>`;
}

function placesMarkup(dataset: Dataset, lookup: Lookup, lang: Language): string {
  if (dataset.sites.length > MOST_PLACES) return `<p>${firstViewMessages(lang).tooMany}</p>`;
  const sites = sortByAction(dataset, dataset.sites, lang);
  return `<ul>${sites.map((site) => siteRow(site, dataset, lookup, lang)).join('\n')}</ul>`;
}

function siteRow(site: Site, dataset: Dataset, lookup: Lookup, lang: Language): string {
  const m = messages(lang);
  const badges = site.actions.map((id) => badge(lookup.action(id).order)).join('');
  const targets = site.targets.map((id) => `<small>${targetText(lookup.target(id), lang)}</small>`);
  const review = ofReport(m.list.background, dataset, lang);
  const kind = site.targets.length > 0 ? m.kinds[site.kind] : `${m.kinds[site.kind]} · ${review}`;
  return [
    `<li><a href="?lang=${lang}&amp;site=${site.id}" data-first-site="${site.id}"><span>${badges}</span>`,
    `<span><b>${escape(site.name[lang])}</b><i>${escape(kind)}</i>${targets.join('')}</span></a></li>`,
  ].join('');
}

function targetText(target: Target, lang: Language): string {
  const parts = [
    target.title[lang],
    ...(target.quantity === null ? [] : [formatQuantity(target.quantity, lang)]),
    messages(lang).statuses[target.status],
  ];
  return escape(parts.join(' · '));
}

function badge(order: number): string {
  return `<em class="first-${order}">${order}</em>`;
}
