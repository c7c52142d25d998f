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
import { NEAR_BOX, NEAR_RADIUS, type Near } from './view';

/** About one metre; more would be false precision and a longer address. */
const DECIMALS = 5;

/** `lon,lat,radius_m` as it stands in the address. */
export function formatNear({
  lon,
  lat,
  radiusMeters
}: Near): string {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    return stryMutAct_9fa48("1") ? `` : (stryCov_9fa48("1"), `${round(lon)},${round(lat)},${Math.round(radiusMeters)}`);
  }
}

/** The circle that the text names; null where it is malformed or lies far from Luohu. */
export function parseNear(text: string): Near | null {
  if (stryMutAct_9fa48("2")) {
    {}
  } else {
    stryCov_9fa48("2");
    const parts = text.split(stryMutAct_9fa48("3") ? "" : (stryCov_9fa48("3"), ','));
    if (stryMutAct_9fa48("6") ? parts.length !== 3 && parts.some(part => !/^-?\d{1,6}(\.\d{1,10})?$/.test(part)) : stryMutAct_9fa48("5") ? false : stryMutAct_9fa48("4") ? true : (stryCov_9fa48("4", "5", "6"), (stryMutAct_9fa48("8") ? parts.length === 3 : stryMutAct_9fa48("7") ? false : (stryCov_9fa48("7", "8"), parts.length !== 3)) || (stryMutAct_9fa48("9") ? parts.every(part => !/^-?\d{1,6}(\.\d{1,10})?$/.test(part)) : (stryCov_9fa48("9"), parts.some(stryMutAct_9fa48("10") ? () => undefined : (stryCov_9fa48("10"), part => stryMutAct_9fa48("11") ? /^-?\d{1,6}(\.\d{1,10})?$/.test(part) : (stryCov_9fa48("11"), !(stryMutAct_9fa48("19") ? /^-?\d{1,6}(\.\D{1,10})?$/ : stryMutAct_9fa48("18") ? /^-?\d{1,6}(\.\d)?$/ : stryMutAct_9fa48("17") ? /^-?\d{1,6}(\.\d{1,10})$/ : stryMutAct_9fa48("16") ? /^-?\D{1,6}(\.\d{1,10})?$/ : stryMutAct_9fa48("15") ? /^-?\d(\.\d{1,10})?$/ : stryMutAct_9fa48("14") ? /^-\d{1,6}(\.\d{1,10})?$/ : stryMutAct_9fa48("13") ? /^-?\d{1,6}(\.\d{1,10})?/ : stryMutAct_9fa48("12") ? /-?\d{1,6}(\.\d{1,10})?$/ : (stryCov_9fa48("12", "13", "14", "15", "16", "17", "18", "19"), /^-?\d{1,6}(\.\d{1,10})?$/)).test(part)))))))) return null;
    const [lon = NaN, lat = NaN, radius = NaN] = parts.map(Number);
    return createNear(lon, lat, radius);
  }
}

/** A circle with its radius brought into bounds; null where its centre lies far from Luohu. */
export function createNear(lon: number, lat: number, radiusMeters: number = NEAR_RADIUS.usual): Near | null {
  if (stryMutAct_9fa48("20")) {
    {}
  } else {
    stryCov_9fa48("20");
    const [west, south, east, north] = NEAR_BOX;
    if (stryMutAct_9fa48("23") ? false : stryMutAct_9fa48("22") ? true : stryMutAct_9fa48("21") ? lon >= west && lon <= east && lat >= south && lat <= north : (stryCov_9fa48("21", "22", "23"), !(stryMutAct_9fa48("26") ? lon >= west && lon <= east && lat >= south || lat <= north : stryMutAct_9fa48("25") ? false : stryMutAct_9fa48("24") ? true : (stryCov_9fa48("24", "25", "26"), (stryMutAct_9fa48("28") ? lon >= west && lon <= east || lat >= south : stryMutAct_9fa48("27") ? true : (stryCov_9fa48("27", "28"), (stryMutAct_9fa48("30") ? lon >= west || lon <= east : stryMutAct_9fa48("29") ? true : (stryCov_9fa48("29", "30"), (stryMutAct_9fa48("33") ? lon < west : stryMutAct_9fa48("32") ? lon > west : stryMutAct_9fa48("31") ? true : (stryCov_9fa48("31", "32", "33"), lon >= west)) && (stryMutAct_9fa48("36") ? lon > east : stryMutAct_9fa48("35") ? lon < east : stryMutAct_9fa48("34") ? true : (stryCov_9fa48("34", "35", "36"), lon <= east)))) && (stryMutAct_9fa48("39") ? lat < south : stryMutAct_9fa48("38") ? lat > south : stryMutAct_9fa48("37") ? true : (stryCov_9fa48("37", "38", "39"), lat >= south)))) && (stryMutAct_9fa48("42") ? lat > north : stryMutAct_9fa48("41") ? lat < north : stryMutAct_9fa48("40") ? true : (stryCov_9fa48("40", "41", "42"), lat <= north)))))) return null;
    if (stryMutAct_9fa48("45") ? false : stryMutAct_9fa48("44") ? true : stryMutAct_9fa48("43") ? Number.isFinite(radiusMeters) : (stryCov_9fa48("43", "44", "45"), !Number.isFinite(radiusMeters))) return null;
    const radius = stryMutAct_9fa48("46") ? Math.max(NEAR_RADIUS.most, Math.max(NEAR_RADIUS.least, Math.round(radiusMeters))) : (stryCov_9fa48("46"), Math.min(NEAR_RADIUS.most, stryMutAct_9fa48("47") ? Math.min(NEAR_RADIUS.least, Math.round(radiusMeters)) : (stryCov_9fa48("47"), Math.max(NEAR_RADIUS.least, Math.round(radiusMeters)))));
    return stryMutAct_9fa48("48") ? {} : (stryCov_9fa48("48"), {
      lon: round(lon),
      lat: round(lat),
      radiusMeters: radius
    });
  }
}
function round(degrees: number): number {
  if (stryMutAct_9fa48("49")) {
    {}
  } else {
    stryCov_9fa48("49");
    return Number(degrees.toFixed(DECIMALS));
  }
}