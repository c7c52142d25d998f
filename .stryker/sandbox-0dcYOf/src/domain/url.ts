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
import type { BaseMapId } from './base-map';
import { STATUSES } from './dataset';
import { LANGUAGES } from './language';
import type { Lookup } from './lookup';
import { formatNear, parseNear } from './near';
import { KINDS } from './records';
import { LOCATED, TABS, THEMES, type Selection, type View } from './view';

/** A value of the address that was not understood, for one warning in the console. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** What an address may name. */
export interface Known extends Pick<Lookup, 'hasAction' | 'hasSite' | 'hasTarget'> {
  /** Ids of the base maps that this build offers. */
  readonly baseMaps: readonly BaseMapId[];
}

/** Longer values are cut before they are looked at or repeated in a warning. */
const MAX_VALUE_LENGTH = 500;
const MAX_SEARCH_LENGTH = 100;

/** Reads values of a query and remembers those that it does not know. */
class QueryReader {
  readonly ignored: Ignored[] = stryMutAct_9fa48("225") ? ["Stryker was here"] : (stryCov_9fa48("225"), []);
  readonly #query: URLSearchParams;
  constructor(search: string) {
    if (stryMutAct_9fa48("226")) {
      {}
    } else {
      stryCov_9fa48("226");
      this.#query = new URLSearchParams(search);
    }
  }

  /** The first value of the key, cut to a sane length. */
  text(key: string): string | null {
    if (stryMutAct_9fa48("227")) {
      {}
    } else {
      stryCov_9fa48("227");
      return stryMutAct_9fa48("228") ? this.#query.get(key)?.slice(0, MAX_VALUE_LENGTH) && null : (stryCov_9fa48("228"), (stryMutAct_9fa48("230") ? this.#query.get(key).slice(0, MAX_VALUE_LENGTH) : stryMutAct_9fa48("229") ? this.#query.get(key) : (stryCov_9fa48("229", "230"), this.#query.get(key)?.slice(0, MAX_VALUE_LENGTH))) ?? null);
    }
  }
  oneOf<T extends string>(key: string, allowed: readonly T[]): T | null {
    if (stryMutAct_9fa48("231")) {
      {}
    } else {
      stryCov_9fa48("231");
      const value = this.text(key);
      if (stryMutAct_9fa48("234") ? value !== null : stryMutAct_9fa48("233") ? false : stryMutAct_9fa48("232") ? true : (stryCov_9fa48("232", "233", "234"), value === null)) return null;
      return stryMutAct_9fa48("235") ? allowed.find(candidate => candidate === value) && this.ignore(key, value) : (stryCov_9fa48("235"), allowed.find(stryMutAct_9fa48("236") ? () => undefined : (stryCov_9fa48("236"), candidate => stryMutAct_9fa48("239") ? candidate !== value : stryMutAct_9fa48("238") ? false : stryMutAct_9fa48("237") ? true : (stryCov_9fa48("237", "238", "239"), candidate === value))) ?? this.ignore(key, value));
    }
  }

  /** The known values of a comma-separated list, each once, in the order given. */
  listOf<T extends string>(key: string, find: (value: string) => T | undefined): readonly T[] {
    if (stryMutAct_9fa48("240")) {
      {}
    } else {
      stryCov_9fa48("240");
      const found = new Set<T>();
      for (const value of stryMutAct_9fa48("241") ? this.text(key)?.split(',') && [] : (stryCov_9fa48("241"), (stryMutAct_9fa48("242") ? this.text(key).split(',') : (stryCov_9fa48("242"), this.text(key)?.split(stryMutAct_9fa48("243") ? "" : (stryCov_9fa48("243"), ',')))) ?? (stryMutAct_9fa48("244") ? ["Stryker was here"] : (stryCov_9fa48("244"), [])))) {
        if (stryMutAct_9fa48("245")) {
          {}
        } else {
          stryCov_9fa48("245");
          const known = find(value);
          if (stryMutAct_9fa48("248") ? known !== undefined : stryMutAct_9fa48("247") ? false : stryMutAct_9fa48("246") ? true : (stryCov_9fa48("246", "247", "248"), known === undefined)) this.ignore(key, value);else found.add(known);
        }
      }
      return stryMutAct_9fa48("249") ? [] : (stryCov_9fa48("249"), [...found]);
    }
  }

  /** What `parse` makes of the value; null counts as not understood. */
  parsed<T>(key: string, parse: (value: string) => T | null): T | null {
    if (stryMutAct_9fa48("250")) {
      {}
    } else {
      stryCov_9fa48("250");
      const value = this.text(key);
      if (stryMutAct_9fa48("253") ? value !== null : stryMutAct_9fa48("252") ? false : stryMutAct_9fa48("251") ? true : (stryCov_9fa48("251", "252", "253"), value === null)) return null;
      return stryMutAct_9fa48("254") ? parse(value) && this.ignore(key, value) : (stryCov_9fa48("254"), parse(value) ?? this.ignore(key, value));
    }
  }
  ignore(key: string, value: string): null {
    if (stryMutAct_9fa48("255")) {
      {}
    } else {
      stryCov_9fa48("255");
      this.ignored.push(stryMutAct_9fa48("256") ? {} : (stryCov_9fa48("256"), {
        key,
        value
      }));
      return null;
    }
  }
}

/**
 * The view that a query string asks for. Never throws: what is unknown falls back to the default and is
 * listed in `ignored`. Of a repeated key the first counts.
 */
export function decodeView(search: string, known: Known): {
  readonly view: View;
  readonly ignored: readonly Ignored[];
} {
  if (stryMutAct_9fa48("257")) {
    {}
  } else {
    stryCov_9fa48("257");
    const query = new QueryReader(search);
    const view: View = stryMutAct_9fa48("258") ? {} : (stryCov_9fa48("258"), {
      lang: query.oneOf(stryMutAct_9fa48("259") ? "" : (stryCov_9fa48("259"), 'lang'), LANGUAGES),
      theme: query.oneOf(stryMutAct_9fa48("260") ? "" : (stryCov_9fa48("260"), 'theme'), THEMES),
      actions: query.listOf(stryMutAct_9fa48("261") ? "" : (stryCov_9fa48("261"), 'action'), stryMutAct_9fa48("262") ? () => undefined : (stryCov_9fa48("262"), id => known.hasAction(id) ? id : undefined)),
      kinds: query.listOf(stryMutAct_9fa48("263") ? "" : (stryCov_9fa48("263"), 'kind'), stryMutAct_9fa48("264") ? () => undefined : (stryCov_9fa48("264"), value => KINDS.find(stryMutAct_9fa48("265") ? () => undefined : (stryCov_9fa48("265"), kind => stryMutAct_9fa48("268") ? kind !== value : stryMutAct_9fa48("267") ? false : stryMutAct_9fa48("266") ? true : (stryCov_9fa48("266", "267", "268"), kind === value))))),
      statuses: query.listOf(stryMutAct_9fa48("269") ? "" : (stryCov_9fa48("269"), 'status'), stryMutAct_9fa48("270") ? () => undefined : (stryCov_9fa48("270"), value => STATUSES.find(stryMutAct_9fa48("271") ? () => undefined : (stryCov_9fa48("271"), status => stryMutAct_9fa48("274") ? status !== value : stryMutAct_9fa48("273") ? false : stryMutAct_9fa48("272") ? true : (stryCov_9fa48("272", "273", "274"), status === value))))),
      located: query.oneOf(stryMutAct_9fa48("275") ? "" : (stryCov_9fa48("275"), 'located'), LOCATED),
      q: stryMutAct_9fa48("276") ? query.text('q') ?? '' : (stryCov_9fa48("276"), (stryMutAct_9fa48("277") ? query.text('q') && '' : (stryCov_9fa48("277"), query.text(stryMutAct_9fa48("278") ? "" : (stryCov_9fa48("278"), 'q')) ?? (stryMutAct_9fa48("279") ? "Stryker was here!" : (stryCov_9fa48("279"), '')))).slice(0, MAX_SEARCH_LENGTH)),
      tab: stryMutAct_9fa48("280") ? query.oneOf('tab', TABS) && 'places' : (stryCov_9fa48("280"), query.oneOf(stryMutAct_9fa48("281") ? "" : (stryCov_9fa48("281"), 'tab'), TABS) ?? (stryMutAct_9fa48("282") ? "" : (stryCov_9fa48("282"), 'places'))),
      near: query.parsed(stryMutAct_9fa48("283") ? "" : (stryCov_9fa48("283"), 'near'), parseNear),
      base: stryMutAct_9fa48("284") ? query.oneOf('base', known.baseMaps) && 'embedded' : (stryCov_9fa48("284"), query.oneOf(stryMutAct_9fa48("285") ? "" : (stryCov_9fa48("285"), 'base'), known.baseMaps) ?? (stryMutAct_9fa48("286") ? "" : (stryCov_9fa48("286"), 'embedded'))),
      selection: decodeSelection(query, known)
    });
    return stryMutAct_9fa48("287") ? {} : (stryCov_9fa48("287"), {
      view,
      ignored: query.ignored
    });
  }
}
function decodeSelection(query: QueryReader, known: Known): Selection {
  if (stryMutAct_9fa48("288")) {
    {}
  } else {
    stryCov_9fa48("288");
    const site = query.text(stryMutAct_9fa48("289") ? "" : (stryCov_9fa48("289"), 'site'));
    const target = query.text(stryMutAct_9fa48("290") ? "" : (stryCov_9fa48("290"), 'target'));
    if (stryMutAct_9fa48("293") ? site !== null || known.hasSite(site) : stryMutAct_9fa48("292") ? false : stryMutAct_9fa48("291") ? true : (stryCov_9fa48("291", "292", "293"), (stryMutAct_9fa48("295") ? site === null : stryMutAct_9fa48("294") ? true : (stryCov_9fa48("294", "295"), site !== null)) && known.hasSite(site))) {
      if (stryMutAct_9fa48("296")) {
        {}
      } else {
        stryCov_9fa48("296");
        if (stryMutAct_9fa48("299") ? target === null : stryMutAct_9fa48("298") ? false : stryMutAct_9fa48("297") ? true : (stryCov_9fa48("297", "298", "299"), target !== null)) query.ignore(stryMutAct_9fa48("300") ? "" : (stryCov_9fa48("300"), 'target'), target);
        return stryMutAct_9fa48("301") ? {} : (stryCov_9fa48("301"), {
          type: stryMutAct_9fa48("302") ? "" : (stryCov_9fa48("302"), 'site'),
          id: site
        });
      }
    }
    if (stryMutAct_9fa48("305") ? site === null : stryMutAct_9fa48("304") ? false : stryMutAct_9fa48("303") ? true : (stryCov_9fa48("303", "304", "305"), site !== null)) query.ignore(stryMutAct_9fa48("306") ? "" : (stryCov_9fa48("306"), 'site'), site);
    if (stryMutAct_9fa48("309") ? target !== null : stryMutAct_9fa48("308") ? false : stryMutAct_9fa48("307") ? true : (stryCov_9fa48("307", "308", "309"), target === null)) return null;
    return known.hasTarget(target) ? stryMutAct_9fa48("310") ? {} : (stryCov_9fa48("310"), {
      type: stryMutAct_9fa48("311") ? "" : (stryCov_9fa48("311"), 'target'),
      id: target
    }) : query.ignore(stryMutAct_9fa48("312") ? "" : (stryCov_9fa48("312"), 'target'), target);
  }
}

/**
 * The query string of a view, with its question mark, or an empty string for the default view. Keys of
 * `search` that do not belong to the view are kept, so that other parts of the address survive.
 */
export function encodeView(view: View, search = stryMutAct_9fa48("313") ? "Stryker was here!" : (stryCov_9fa48("313"), '')): string {
  if (stryMutAct_9fa48("314")) {
    {}
  } else {
    stryCov_9fa48("314");
    const query = new URLSearchParams(search);
    const write = (key: string, value: string | null): void => {
      if (stryMutAct_9fa48("315")) {
        {}
      } else {
        stryCov_9fa48("315");
        if (stryMutAct_9fa48("318") ? value === null && value === '' : stryMutAct_9fa48("317") ? false : stryMutAct_9fa48("316") ? true : (stryCov_9fa48("316", "317", "318"), (stryMutAct_9fa48("320") ? value !== null : stryMutAct_9fa48("319") ? false : (stryCov_9fa48("319", "320"), value === null)) || (stryMutAct_9fa48("322") ? value !== '' : stryMutAct_9fa48("321") ? false : (stryCov_9fa48("321", "322"), value === (stryMutAct_9fa48("323") ? "Stryker was here!" : (stryCov_9fa48("323"), '')))))) query.delete(key);else query.set(key, value);
      }
    };
    write(stryMutAct_9fa48("324") ? "" : (stryCov_9fa48("324"), 'lang'), view.lang);
    write(stryMutAct_9fa48("325") ? "" : (stryCov_9fa48("325"), 'theme'), view.theme);
    write(stryMutAct_9fa48("326") ? "" : (stryCov_9fa48("326"), 'action'), view.actions.join(stryMutAct_9fa48("327") ? "" : (stryCov_9fa48("327"), ',')));
    write(stryMutAct_9fa48("328") ? "" : (stryCov_9fa48("328"), 'kind'), view.kinds.join(stryMutAct_9fa48("329") ? "" : (stryCov_9fa48("329"), ',')));
    write(stryMutAct_9fa48("330") ? "" : (stryCov_9fa48("330"), 'status'), view.statuses.join(stryMutAct_9fa48("331") ? "" : (stryCov_9fa48("331"), ',')));
    write(stryMutAct_9fa48("332") ? "" : (stryCov_9fa48("332"), 'located'), view.located);
    write(stryMutAct_9fa48("333") ? "" : (stryCov_9fa48("333"), 'q'), view.q);
    write(stryMutAct_9fa48("334") ? "" : (stryCov_9fa48("334"), 'tab'), (stryMutAct_9fa48("337") ? view.tab !== 'places' : stryMutAct_9fa48("336") ? false : stryMutAct_9fa48("335") ? true : (stryCov_9fa48("335", "336", "337"), view.tab === (stryMutAct_9fa48("338") ? "" : (stryCov_9fa48("338"), 'places')))) ? null : view.tab);
    write(stryMutAct_9fa48("339") ? "" : (stryCov_9fa48("339"), 'near'), (stryMutAct_9fa48("342") ? view.near !== null : stryMutAct_9fa48("341") ? false : stryMutAct_9fa48("340") ? true : (stryCov_9fa48("340", "341", "342"), view.near === null)) ? null : formatNear(view.near));
    write(stryMutAct_9fa48("343") ? "" : (stryCov_9fa48("343"), 'base'), (stryMutAct_9fa48("346") ? view.base !== 'embedded' : stryMutAct_9fa48("345") ? false : stryMutAct_9fa48("344") ? true : (stryCov_9fa48("344", "345", "346"), view.base === (stryMutAct_9fa48("347") ? "" : (stryCov_9fa48("347"), 'embedded')))) ? null : view.base);
    write(stryMutAct_9fa48("348") ? "" : (stryCov_9fa48("348"), 'site'), (stryMutAct_9fa48("351") ? view.selection?.type !== 'site' : stryMutAct_9fa48("350") ? false : stryMutAct_9fa48("349") ? true : (stryCov_9fa48("349", "350", "351"), (stryMutAct_9fa48("352") ? view.selection.type : (stryCov_9fa48("352"), view.selection?.type)) === (stryMutAct_9fa48("353") ? "" : (stryCov_9fa48("353"), 'site')))) ? view.selection.id : null);
    write(stryMutAct_9fa48("354") ? "" : (stryCov_9fa48("354"), 'target'), (stryMutAct_9fa48("357") ? view.selection?.type !== 'target' : stryMutAct_9fa48("356") ? false : stryMutAct_9fa48("355") ? true : (stryCov_9fa48("355", "356", "357"), (stryMutAct_9fa48("358") ? view.selection.type : (stryCov_9fa48("358"), view.selection?.type)) === (stryMutAct_9fa48("359") ? "" : (stryCov_9fa48("359"), 'target')))) ? view.selection.id : null);
    // Commas are allowed in a query and easier to read than %2C.
    const text = query.toString().replaceAll(stryMutAct_9fa48("360") ? "" : (stryCov_9fa48("360"), '%2C'), stryMutAct_9fa48("361") ? "" : (stryCov_9fa48("361"), ','));
    return (stryMutAct_9fa48("364") ? text !== '' : stryMutAct_9fa48("363") ? false : stryMutAct_9fa48("362") ? true : (stryCov_9fa48("362", "363", "364"), text === (stryMutAct_9fa48("365") ? "Stryker was here!" : (stryCov_9fa48("365"), '')))) ? stryMutAct_9fa48("366") ? "Stryker was here!" : (stryCov_9fa48("366"), '') : stryMutAct_9fa48("367") ? `` : (stryCov_9fa48("367"), `?${text}`);
  }
}
export function sameView(a: View, b: View): boolean {
  if (stryMutAct_9fa48("368")) {
    {}
  } else {
    stryCov_9fa48("368");
    return stryMutAct_9fa48("371") ? encodeView(a) !== encodeView(b) : stryMutAct_9fa48("370") ? false : stryMutAct_9fa48("369") ? true : (stryCov_9fa48("369", "370", "371"), encodeView(a) === encodeView(b));
  }
}