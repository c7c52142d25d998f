import type { State } from './states-reader';

const SITE = '[data-detail]';
const PICTURE = '[data-picture="shown"] [data-mark]';
const STAGE_NOTICE = '[data-map-stage] .notice';

/** Every state of the page: for the accessibility test and for `npm run shots:states`. */
export const STATES: readonly State[] = [
  { name: 'first-visit', query: '', seen: '[data-state="idle"]', map: 'part' },
  {
    name: 'loading',
    query: '',
    given: (reader) => reader.waitsFor('map'),
    seen: PICTURE,
    map: 'none',
  },
  {
    name: 'one-action',
    query: 'action=space-expansion',
    seen: '[data-open-action]',
    map: 'beside',
  },
  {
    name: 'more-filters',
    query: 'kind=park&status=missed,partly',
    then: (reader, lang) => reader.unfoldsFilters(lang),
    seen: 'details[open] fieldset',
    map: 'beside',
  },
  {
    name: 'empty',
    query: 'action=leading-industries&status=missed',
    seen: '.empty',
    map: 'beside',
  },
  { name: 'targets', query: 'tab=targets', seen: '[data-list="all-targets"]', map: 'beside' },
  { name: 'overview', query: 'tab=overview', seen: '[data-overview]', map: 'beside' },
  { name: 'found', query: 'q=liantang', seen: '[data-hit]', map: 'beside' },
  { name: 'found-similar', query: 'q=liantnag', seen: '[data-hit]', map: 'beside' },
  {
    name: 'found-nothing',
    query: 'q=%3Cimg%20src%3Dx%3E',
    seen: '[data-search-results] ul',
    map: 'beside',
  },
  {
    name: 'site-with-popup',
    query: 'site=dawang-bridge',
    seen: '[data-popup]',
    map: 'part',
  },
  { name: 'site-not-located', query: 'site=low-altitude-centre', seen: SITE, map: 'beside' },
  { name: 'site-of-2023', query: 'site=wenjindu-port', seen: SITE, map: 'beside' },
  {
    name: 'several-here',
    query: '#map=16/22.5468/114.1145',
    then: async (reader) => {
      await reader.mapRests();
      await reader.clicksMapAtCamera();
    },
    seen: '[data-also-here]',
    map: 'part',
  },
  {
    name: 'target-missed',
    query: 'target=emerging-industries.high-tech-enterprises',
    seen: SITE,
    map: 'beside',
  },
  {
    name: 'target-no-evidence',
    query: 'target=public-wellbeing.hospital-beds',
    seen: SITE,
    map: 'beside',
  },
  {
    name: 'mistake-form',
    query: 'site=dongmen',
    then: (reader) => reader.reportsMistake(),
    seen: '[data-share] textarea',
    map: 'beside',
  },
  {
    name: 'near',
    query: 'near=114.165,22.563,1500',
    seen: '[data-list="located"] .away',
    map: 'part',
  },
  {
    name: 'near-nothing',
    query: 'near=114.05,22.65,500',
    seen: '.empty button',
    map: 'beside',
  },
  {
    name: 'near-refused',
    query: '',
    then: async (reader) => {
      await reader.unfoldsNear();
      await reader.refusesPosition();
    },
    seen: '[data-near] [role="alert"]:not(:empty)',
    map: 'beside',
  },
  {
    name: 'near-picking',
    query: '',
    then: async (reader) => {
      await reader.unfoldsNear();
      await reader.picksOnMap();
    },
    seen: '[data-way="pick"][aria-pressed="true"]',
    map: 'part',
  },
  {
    name: 'help',
    query: '',
    then: (reader) => reader.asksForHelp(),
    seen: 'dialog[open]',
    map: 'beside',
  },
  {
    name: 'tour',
    query: '',
    then: (reader, lang) => reader.takesTour(lang),
    seen: '[data-map-stage] .over section',
    map: 'part',
  },
  {
    name: 'base-maps',
    query: '',
    then: (reader) => reader.unfoldsBaseMaps(),
    seen: '[data-base-map-switch] [aria-pressed]',
    map: 'part',
  },
  {
    name: 'offline',
    query: '',
    then: async (reader) => {
      await reader.mapRests();
      await reader.goesOffline();
    },
    seen: STAGE_NOTICE,
    map: 'part',
  },
  {
    name: 'no-webgl',
    query: '',
    given: (reader) => reader.hasNoWebgl(),
    seen: `body:has([data-map-failure="no-webgl"]) ${PICTURE}`,
    map: 'none',
  },
  {
    name: 'worker-missing',
    query: '',
    given: (reader) => reader.cannotLoad('worker'),
    seen: `body:has([data-map-failure="worker"]) ${PICTURE}`,
    map: 'none',
  },
  {
    name: 'map-data-missing',
    query: '',
    given: (reader) => reader.cannotLoad('map data'),
    seen: STAGE_NOTICE,
    map: 'none',
  },
  {
    name: 'map-lost',
    query: '',
    then: async (reader) => {
      await reader.mapRests();
      await reader.losesMap();
    },
    seen: '[data-map-failure="lost"] .notice',
    map: 'none',
  },
  {
    name: 'search-index-missing',
    query: 'q=liantang',
    given: (reader) => reader.cannotLoad('search index'),
    seen: '[data-load-failed="search"]',
    map: 'beside',
  },
  {
    name: 'page-data-missing',
    query: '',
    given: (reader) => reader.cannotLoad('page'),
    seen: '#late',
    isDead: true,
    map: 'none',
  },
];
