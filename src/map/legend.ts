import { STATUSES, type Action } from '../domain/dataset';
import type { Language } from '../domain/language';
import { KINDS } from '../domain/closed-lists';
import { messages } from '../i18n';
import { mapActionColour } from './action-colours';
import { ICONS } from './icons';
import type { MapLegendEntry, ShownBy, StyleContext } from './layers/layer';
import { discColours, shownByBadge } from './layers/site-points';
import { SUBJECTS, contextOf } from './subjects';
import type { MapTheme } from './themes';

/** What the legend says of an action. */
export type LegendAction = Pick<Action, 'id' | 'order' | 'shortName'>;

interface LegendInput {
  readonly theme: MapTheme;
  readonly lang: Language;
  /** Left out, the legend has no key to the actions. */
  readonly actions?: readonly LegendAction[];
}

/** What the map's symbols mean in this theme and language: actions, results, kinds, shapes, base map. */
export function legend({ theme, lang, actions = [] }: LegendInput): MapLegendEntry[] {
  const context = contextOf(theme, lang);
  return [
    ...actions.map((action) => actionEntry(context, action)),
    ...statusEntries(context),
    ...kindEntries(context),
    ...SUBJECTS.flatMap((subject) => subject.legend(context)),
  ];
}

function actionEntry(
  context: StyleContext,
  { id, order, shortName }: LegendAction,
): MapLegendEntry {
  return {
    id: `action-${id}`,
    group: 'actions',
    label: shortName[context.lang],
    swatch: {
      type: 'circle',
      ...discColours(context, order),
      radius: 8.5,
      text: String(order),
      ...hatchOf(context, order),
    },
    shownBy: shownBySite(({ actions }) => String(actions).includes(`|${id}|`)),
  };
}

/** On paper an action is told by the pattern of its areas as well as by its number. */
function hatchOf({ theme, colours }: StyleContext, order: number) {
  if (!colours.hatchesAll) return {};
  return { hatched: { pattern: order, colour: mapActionColour(order, theme).stroke } };
}

/** Any badge, area or line of a site that is so. */
function shownBySite(where: NonNullable<ShownBy['where']>): ShownBy {
  const badges = shownByBadge(where);
  return { ...badges, layers: [...badges.layers, 'site-area-edges', 'site-area-edges-sketch'] };
}

function statusEntries({ lang }: StyleContext): MapLegendEntry[] {
  const names = messages(lang).statuses;
  return STATUSES.map((status) => ({
    id: `status-${status}`,
    group: 'statuses',
    label: names[status],
    swatch: { type: 'status', status },
    shownBy: shownBySymbol((properties) => properties['status'] === status),
  }));
}

function kindEntries({ lang }: StyleContext): MapLegendEntry[] {
  const names = messages(lang).kinds;
  return KINDS.map((kind) => ({
    id: `kind-${kind}`,
    group: 'kinds',
    label: names[kind],
    swatch: { type: 'icon', path: ICONS[kind].path },
    shownBy: shownBySymbol((properties) => properties['kind'] === kind),
  }));
}

/** Farther out badges bear neither sign nor mark. */
function shownBySymbol(where: NonNullable<ShownBy['where']>): ShownBy {
  return { layers: ['site-symbols', 'site-symbols-selected'], where };
}
