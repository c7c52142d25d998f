// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { Action, Dataset, Place, Site, Status, Target } from './dataset';
import type { Lookup } from './lookup';
import type { Kind } from './records';
import type { Filter } from './view';

/**
 * What a filter leaves of the dataset. A target is judged by its action and status, a site by its own
 * kind and position and by the targets that name it: one and the same target must fit both action and
 * status. Without a chosen status a place of the 2023 review belongs to the action nearest in subject.
 */
export interface Shown {
  readonly sites: readonly Site[];
  readonly targets: readonly Target[];
}

/** Ids of the only sites to show, whatever else a filter asks for; null for all. */
export type Within = ReadonlySet<string> | null;

/** @param within Ids of the sites in the circle of "near here"; null where there is no circle. */
export function select(dataset: Dataset, lookup: Lookup, filter: Filter, within: Within = null): Shown {
  if (stryMutAct_9fa48("50")) {
    {}
  } else {
    stryCov_9fa48("50");
    const sites = stryMutAct_9fa48("51") ? dataset.sites : (stryCov_9fa48("51"), dataset.sites.filter(stryMutAct_9fa48("52") ? () => undefined : (stryCov_9fa48("52"), site => stryMutAct_9fa48("55") ? within === null || within.has(site.id) || siteMatches(site, lookup, filter) : stryMutAct_9fa48("54") ? false : stryMutAct_9fa48("53") ? true : (stryCov_9fa48("53", "54", "55"), (stryMutAct_9fa48("57") ? within === null && within.has(site.id) : stryMutAct_9fa48("56") ? true : (stryCov_9fa48("56", "57"), (stryMutAct_9fa48("59") ? within !== null : stryMutAct_9fa48("58") ? false : (stryCov_9fa48("58", "59"), within === null)) || within.has(site.id))) && siteMatches(site, lookup, filter)))));
    const siteIds = new Set(sites.map(stryMutAct_9fa48("60") ? () => undefined : (stryCov_9fa48("60"), ({
      id
    }) => id)));
    const targets = stryMutAct_9fa48("61") ? dataset.targets : (stryCov_9fa48("61"), dataset.targets.filter(target => {
      if (stryMutAct_9fa48("62")) {
        {}
      } else {
        stryCov_9fa48("62");
        if (stryMutAct_9fa48("65") ? false : stryMutAct_9fa48("64") ? true : stryMutAct_9fa48("63") ? targetMatches(target, filter) : (stryCov_9fa48("63", "64", "65"), !targetMatches(target, filter))) return stryMutAct_9fa48("66") ? true : (stryCov_9fa48("66"), false);
        if (stryMutAct_9fa48("69") ? !asksForSites(filter) || within === null : stryMutAct_9fa48("68") ? false : stryMutAct_9fa48("67") ? true : (stryCov_9fa48("67", "68", "69"), (stryMutAct_9fa48("70") ? asksForSites(filter) : (stryCov_9fa48("70"), !asksForSites(filter))) && (stryMutAct_9fa48("72") ? within !== null : stryMutAct_9fa48("71") ? true : (stryCov_9fa48("71", "72"), within === null)))) return stryMutAct_9fa48("73") ? false : (stryCov_9fa48("73"), true);
        if (stryMutAct_9fa48("76") ? target.sites.length !== 0 : stryMutAct_9fa48("75") ? false : stryMutAct_9fa48("74") ? true : (stryCov_9fa48("74", "75", "76"), target.sites.length === 0)) {
          if (stryMutAct_9fa48("77")) {
            {}
          } else {
            stryCov_9fa48("77");
            return stryMutAct_9fa48("80") ? within === null && filter.kinds.length === 0 || filter.located === 'no' : stryMutAct_9fa48("79") ? false : stryMutAct_9fa48("78") ? true : (stryCov_9fa48("78", "79", "80"), (stryMutAct_9fa48("82") ? within === null || filter.kinds.length === 0 : stryMutAct_9fa48("81") ? true : (stryCov_9fa48("81", "82"), (stryMutAct_9fa48("84") ? within !== null : stryMutAct_9fa48("83") ? true : (stryCov_9fa48("83", "84"), within === null)) && (stryMutAct_9fa48("86") ? filter.kinds.length !== 0 : stryMutAct_9fa48("85") ? true : (stryCov_9fa48("85", "86"), filter.kinds.length === 0)))) && (stryMutAct_9fa48("88") ? filter.located !== 'no' : stryMutAct_9fa48("87") ? true : (stryCov_9fa48("87", "88"), filter.located === (stryMutAct_9fa48("89") ? "" : (stryCov_9fa48("89"), 'no')))));
          }
        }
        return stryMutAct_9fa48("90") ? target.sites.every(id => siteIds.has(id)) : (stryCov_9fa48("90"), target.sites.some(stryMutAct_9fa48("91") ? () => undefined : (stryCov_9fa48("91"), id => siteIds.has(id))));
      }
    }));
    return stryMutAct_9fa48("92") ? {} : (stryCov_9fa48("92"), {
      sites,
      targets
    });
  }
}
function asksForSites({
  kinds,
  located
}: Filter): boolean {
  if (stryMutAct_9fa48("93")) {
    {}
  } else {
    stryCov_9fa48("93");
    return stryMutAct_9fa48("96") ? kinds.length > 0 && located !== null : stryMutAct_9fa48("95") ? false : stryMutAct_9fa48("94") ? true : (stryCov_9fa48("94", "95", "96"), (stryMutAct_9fa48("99") ? kinds.length <= 0 : stryMutAct_9fa48("98") ? kinds.length >= 0 : stryMutAct_9fa48("97") ? false : (stryCov_9fa48("97", "98", "99"), kinds.length > 0)) || (stryMutAct_9fa48("101") ? located === null : stryMutAct_9fa48("100") ? false : (stryCov_9fa48("100", "101"), located !== null)));
  }
}
function allows<T>(chosen: readonly T[], value: T): boolean {
  if (stryMutAct_9fa48("102")) {
    {}
  } else {
    stryCov_9fa48("102");
    return stryMutAct_9fa48("105") ? chosen.length === 0 && chosen.includes(value) : stryMutAct_9fa48("104") ? false : stryMutAct_9fa48("103") ? true : (stryCov_9fa48("103", "104", "105"), (stryMutAct_9fa48("107") ? chosen.length !== 0 : stryMutAct_9fa48("106") ? false : (stryCov_9fa48("106", "107"), chosen.length === 0)) || chosen.includes(value));
  }
}
function targetMatches(target: Target, {
  actions,
  statuses
}: Filter): boolean {
  if (stryMutAct_9fa48("108")) {
    {}
  } else {
    stryCov_9fa48("108");
    return stryMutAct_9fa48("111") ? allows(actions, target.action) || allows(statuses, target.status) : stryMutAct_9fa48("110") ? false : stryMutAct_9fa48("109") ? true : (stryCov_9fa48("109", "110", "111"), allows(actions, target.action) && allows(statuses, target.status));
  }
}
function siteMatches(site: Site, lookup: Lookup, filter: Filter): boolean {
  if (stryMutAct_9fa48("112")) {
    {}
  } else {
    stryCov_9fa48("112");
    if (stryMutAct_9fa48("115") ? false : stryMutAct_9fa48("114") ? true : stryMutAct_9fa48("113") ? allows(filter.kinds, site.kind) : (stryCov_9fa48("113", "114", "115"), !allows(filter.kinds, site.kind))) return stryMutAct_9fa48("116") ? true : (stryCov_9fa48("116"), false);
    if (stryMutAct_9fa48("119") ? filter.located !== null || isLocated(site) !== (filter.located === 'yes') : stryMutAct_9fa48("118") ? false : stryMutAct_9fa48("117") ? true : (stryCov_9fa48("117", "118", "119"), (stryMutAct_9fa48("121") ? filter.located === null : stryMutAct_9fa48("120") ? true : (stryCov_9fa48("120", "121"), filter.located !== null)) && (stryMutAct_9fa48("123") ? isLocated(site) === (filter.located === 'yes') : stryMutAct_9fa48("122") ? true : (stryCov_9fa48("122", "123"), isLocated(site) !== (stryMutAct_9fa48("126") ? filter.located !== 'yes' : stryMutAct_9fa48("125") ? false : stryMutAct_9fa48("124") ? true : (stryCov_9fa48("124", "125", "126"), filter.located === (stryMutAct_9fa48("127") ? "" : (stryCov_9fa48("127"), 'yes')))))))) return stryMutAct_9fa48("128") ? true : (stryCov_9fa48("128"), false);
    if (stryMutAct_9fa48("131") ? filter.actions.length === 0 || filter.statuses.length === 0 : stryMutAct_9fa48("130") ? false : stryMutAct_9fa48("129") ? true : (stryCov_9fa48("129", "130", "131"), (stryMutAct_9fa48("133") ? filter.actions.length !== 0 : stryMutAct_9fa48("132") ? true : (stryCov_9fa48("132", "133"), filter.actions.length === 0)) && (stryMutAct_9fa48("135") ? filter.statuses.length !== 0 : stryMutAct_9fa48("134") ? true : (stryCov_9fa48("134", "135"), filter.statuses.length === 0)))) return stryMutAct_9fa48("136") ? false : (stryCov_9fa48("136"), true);
    if (stryMutAct_9fa48("139") ? site.targets.every(id => targetMatches(lookup.target(id), filter)) : stryMutAct_9fa48("138") ? false : stryMutAct_9fa48("137") ? true : (stryCov_9fa48("137", "138", "139"), site.targets.some(stryMutAct_9fa48("140") ? () => undefined : (stryCov_9fa48("140"), id => targetMatches(lookup.target(id), filter))))) return stryMutAct_9fa48("141") ? false : (stryCov_9fa48("141"), true);
    if (stryMutAct_9fa48("145") ? filter.statuses.length <= 0 : stryMutAct_9fa48("144") ? filter.statuses.length >= 0 : stryMutAct_9fa48("143") ? false : stryMutAct_9fa48("142") ? true : (stryCov_9fa48("142", "143", "144", "145"), filter.statuses.length > 0)) return stryMutAct_9fa48("146") ? true : (stryCov_9fa48("146"), false);
    return stryMutAct_9fa48("147") ? site.backgroundActions.every(id => filter.actions.includes(id)) : (stryCov_9fa48("147"), site.backgroundActions.some(stryMutAct_9fa48("148") ? () => undefined : (stryCov_9fa48("148"), id => filter.actions.includes(id))));
  }
}
export function isFiltering(filter: Filter): boolean {
  if (stryMutAct_9fa48("149")) {
    {}
  } else {
    stryCov_9fa48("149");
    return stryMutAct_9fa48("152") ? filter.actions.length + filter.kinds.length + filter.statuses.length > 0 && filter.located !== null : stryMutAct_9fa48("151") ? false : stryMutAct_9fa48("150") ? true : (stryCov_9fa48("150", "151", "152"), (stryMutAct_9fa48("155") ? filter.actions.length + filter.kinds.length + filter.statuses.length <= 0 : stryMutAct_9fa48("154") ? filter.actions.length + filter.kinds.length + filter.statuses.length >= 0 : stryMutAct_9fa48("153") ? false : (stryCov_9fa48("153", "154", "155"), (stryMutAct_9fa48("156") ? filter.actions.length + filter.kinds.length - filter.statuses.length : (stryCov_9fa48("156"), (stryMutAct_9fa48("157") ? filter.actions.length - filter.kinds.length : (stryCov_9fa48("157"), filter.actions.length + filter.kinds.length)) + filter.statuses.length)) > 0)) || (stryMutAct_9fa48("159") ? filter.located === null : stryMutAct_9fa48("158") ? false : (stryCov_9fa48("158", "159"), filter.located !== null)));
  }
}
export function isLocated(site: Site): boolean {
  if (stryMutAct_9fa48("160")) {
    {}
  } else {
    stryCov_9fa48("160");
    return stryMutAct_9fa48("163") ? site.place === null : stryMutAct_9fa48("162") ? false : stryMutAct_9fa48("161") ? true : (stryCov_9fa48("161", "162", "163"), site.place !== null);
  }
}

/** True where no target of 2024 names the site: only the article's look back at 2023 does. */
export function isBackground(site: Site): boolean {
  if (stryMutAct_9fa48("164")) {
    {}
  } else {
    stryCov_9fa48("164");
    return stryMutAct_9fa48("167") ? site.targets.length !== 0 : stryMutAct_9fa48("166") ? false : stryMutAct_9fa48("165") ? true : (stryCov_9fa48("165", "166", "167"), site.targets.length === 0);
  }
}

/** Sites parted into those on the map and those whose position is not known. */
export function partByPosition(sites: readonly Site[]): {
  readonly located: readonly Site[];
  readonly unlocated: readonly Site[];
} {
  if (stryMutAct_9fa48("168")) {
    {}
  } else {
    stryCov_9fa48("168");
    return stryMutAct_9fa48("169") ? {} : (stryCov_9fa48("169"), {
      located: stryMutAct_9fa48("170") ? sites : (stryCov_9fa48("170"), sites.filter(isLocated)),
      unlocated: stryMutAct_9fa48("171") ? sites : (stryCov_9fa48("171"), sites.filter(stryMutAct_9fa48("172") ? () => undefined : (stryCov_9fa48("172"), site => stryMutAct_9fa48("173") ? isLocated(site) : (stryCov_9fa48("173"), !isLocated(site)))))
    });
  }
}
export interface Count {
  readonly sites: number;
  readonly targets: number;
}

/** What choosing one value of a facet would show, the other facets staying as they are. */
export function countFor(dataset: Dataset, lookup: Lookup, filter: Filter, within: Within = null): Count {
  if (stryMutAct_9fa48("174")) {
    {}
  } else {
    stryCov_9fa48("174");
    const {
      sites,
      targets
    } = select(dataset, lookup, filter, within);
    return stryMutAct_9fa48("175") ? {} : (stryCov_9fa48("175"), {
      sites: sites.length,
      targets: targets.length
    });
  }
}
export interface ActionCount extends Count {
  readonly action: Action;
}

/** Counts of each action in the report's order, under the other facets of the filter. */
export function countsByAction(dataset: Dataset, lookup: Lookup, filter: Filter, within: Within = null): readonly ActionCount[] {
  if (stryMutAct_9fa48("176")) {
    {}
  } else {
    stryCov_9fa48("176");
    return dataset.actions.map(stryMutAct_9fa48("177") ? () => undefined : (stryCov_9fa48("177"), action => stryMutAct_9fa48("178") ? {} : (stryCov_9fa48("178"), {
      action,
      ...countFor(dataset, lookup, stryMutAct_9fa48("179") ? {} : (stryCov_9fa48("179"), {
        ...filter,
        actions: stryMutAct_9fa48("180") ? [] : (stryCov_9fa48("180"), [action.id])
      }), within)
    })));
  }
}

/** Kinds that occur in the dataset, in the order of first occurrence by number of sites. */
export function kindsInUse(dataset: Dataset): readonly Kind[] {
  if (stryMutAct_9fa48("181")) {
    {}
  } else {
    stryCov_9fa48("181");
    const counts = new Map<Kind, number>();
    for (const {
      kind
    } of dataset.sites) counts.set(kind, stryMutAct_9fa48("182") ? (counts.get(kind) ?? 0) - 1 : (stryCov_9fa48("182"), (stryMutAct_9fa48("183") ? counts.get(kind) && 0 : (stryCov_9fa48("183"), counts.get(kind) ?? 0)) + 1));
    return (stryMutAct_9fa48("184") ? [] : (stryCov_9fa48("184"), [...counts])).toSorted(stryMutAct_9fa48("185") ? () => undefined : (stryCov_9fa48("185"), ([, a], [, b]) => stryMutAct_9fa48("186") ? b + a : (stryCov_9fa48("186"), b - a))).map(stryMutAct_9fa48("187") ? () => undefined : (stryCov_9fa48("187"), ([kind]) => kind));
  }
}

/** Ids of the sites whose bounds have something in common with these: west, south, east, north, WGS 84. */
export function sitesWithin(dataset: Dataset, bounds: Place['bbox']): ReadonlySet<string> {
  if (stryMutAct_9fa48("188")) {
    {}
  } else {
    stryCov_9fa48("188");
    const [west, south, east, north] = bounds;
    const isWithin = stryMutAct_9fa48("189") ? () => undefined : (stryCov_9fa48("189"), (() => {
      const isWithin = ({
        place
      }: Site): boolean => stryMutAct_9fa48("192") ? place !== null && place.bbox[0] <= east && place.bbox[2] >= west && place.bbox[1] <= north || place.bbox[3] >= south : stryMutAct_9fa48("191") ? false : stryMutAct_9fa48("190") ? true : (stryCov_9fa48("190", "191", "192"), (stryMutAct_9fa48("194") ? place !== null && place.bbox[0] <= east && place.bbox[2] >= west || place.bbox[1] <= north : stryMutAct_9fa48("193") ? true : (stryCov_9fa48("193", "194"), (stryMutAct_9fa48("196") ? place !== null && place.bbox[0] <= east || place.bbox[2] >= west : stryMutAct_9fa48("195") ? true : (stryCov_9fa48("195", "196"), (stryMutAct_9fa48("198") ? place !== null || place.bbox[0] <= east : stryMutAct_9fa48("197") ? true : (stryCov_9fa48("197", "198"), (stryMutAct_9fa48("200") ? place === null : stryMutAct_9fa48("199") ? true : (stryCov_9fa48("199", "200"), place !== null)) && (stryMutAct_9fa48("203") ? place.bbox[0] > east : stryMutAct_9fa48("202") ? place.bbox[0] < east : stryMutAct_9fa48("201") ? true : (stryCov_9fa48("201", "202", "203"), place.bbox[0] <= east)))) && (stryMutAct_9fa48("206") ? place.bbox[2] < west : stryMutAct_9fa48("205") ? place.bbox[2] > west : stryMutAct_9fa48("204") ? true : (stryCov_9fa48("204", "205", "206"), place.bbox[2] >= west)))) && (stryMutAct_9fa48("209") ? place.bbox[1] > north : stryMutAct_9fa48("208") ? place.bbox[1] < north : stryMutAct_9fa48("207") ? true : (stryCov_9fa48("207", "208", "209"), place.bbox[1] <= north)))) && (stryMutAct_9fa48("212") ? place.bbox[3] < south : stryMutAct_9fa48("211") ? place.bbox[3] > south : stryMutAct_9fa48("210") ? true : (stryCov_9fa48("210", "211", "212"), place.bbox[3] >= south)));
      return isWithin;
    })());
    return new Set(stryMutAct_9fa48("213") ? dataset.sites.map(({
      id
    }) => id) : (stryCov_9fa48("213"), dataset.sites.filter(isWithin).map(stryMutAct_9fa48("214") ? () => undefined : (stryCov_9fa48("214"), ({
      id
    }) => id))));
  }
}

/** How many of the targets can be shown on the map: at least one of their sites has a position. */
export function placeableTargets(targets: readonly Target[], lookup: Lookup): readonly Target[] {
  if (stryMutAct_9fa48("215")) {
    {}
  } else {
    stryCov_9fa48("215");
    return stryMutAct_9fa48("216") ? targets : (stryCov_9fa48("216"), targets.filter(stryMutAct_9fa48("217") ? () => undefined : (stryCov_9fa48("217"), target => stryMutAct_9fa48("218") ? target.sites.every(id => isLocated(lookup.site(id))) : (stryCov_9fa48("218"), target.sites.some(stryMutAct_9fa48("219") ? () => undefined : (stryCov_9fa48("219"), id => isLocated(lookup.site(id))))))));
  }
}

/** Number of targets of each status; statuses without targets are 0. */
export function countStatuses(targets: readonly Target[], statuses: readonly Status[]): ReadonlyMap<Status, number> {
  if (stryMutAct_9fa48("220")) {
    {}
  } else {
    stryCov_9fa48("220");
    const counts = new Map<Status, number>(statuses.map(stryMutAct_9fa48("221") ? () => undefined : (stryCov_9fa48("221"), status => stryMutAct_9fa48("222") ? [] : (stryCov_9fa48("222"), [status, 0]))));
    for (const target of targets) counts.set(target.status, stryMutAct_9fa48("223") ? (counts.get(target.status) ?? 0) - 1 : (stryCov_9fa48("223"), (stryMutAct_9fa48("224") ? counts.get(target.status) && 0 : (stryCov_9fa48("224"), counts.get(target.status) ?? 0)) + 1));
    return counts;
  }
}