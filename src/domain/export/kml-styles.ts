import type { Site } from '../dataset';
import type { Lookup } from '../lookup';
import { actionColour, type ActionColour } from '../palette';

const START = '<Document>';
const RECORD = '<ExtendedData>';

/** Comes with Google Earth. White takes on the colour as it is; the pin it shows otherwise is yellow. */
const PIN = 'http://maps.google.com/mapfiles/kml/pushpin/wht-pushpin.png';

/**
 * The KML document with a shared style for each action that is the first of a site, and each Placemark told
 * its own. `kml` holds the Placemarks of `sites` in the same order, each with extended data.
 *
 * tokml writes no styles. No text of the document can be taken for an element, as its `<` are escaped.
 */
export function withStyles(kml: string, sites: readonly Site[], lookup: Lookup): string {
  const orders = sites.map((site) => firstOrder(site, lookup));
  const styles = [...new Set(orders)].toSorted((a, b) => a - b).map(sharedStyle);
  const [head = '', ...records] = kml.split(RECORD);
  return [
    head.replace(START, () => START + styles.join('')),
    ...records.map(
      (record, at) => `<styleUrl>#${styleId(orders[at] ?? 0)}</styleUrl>${RECORD}${record}`,
    ),
  ].join('');
}

/** The number of the site's first action; 0 where it has none. */
function firstOrder({ actions: [first] }: Site, lookup: Lookup): number {
  return first === undefined ? 0 : lookup.action(first).order;
}

function styleId(order: number): string {
  return `action-${order}`;
}

/** Widths and opacity as in the simplestyle properties of the GeoJSON. */
function sharedStyle(order: number): string {
  const colour: ActionColour = actionColour(order);
  return (
    `\n<Style id="${styleId(order)}">` +
    `<IconStyle><color>${kmlColour(colour.fill)}</color><Icon><href>${PIN}</href></Icon></IconStyle>` +
    `<LineStyle><color>${kmlColour(colour.stroke.light)}</color><width>3</width></LineStyle>` +
    `<PolyStyle><color>${kmlColour(colour.fill, '4d')}</color></PolyStyle></Style>`
  );
}

/** `#rrggbb` as KML writes it: opacity, blue, green, red. */
function kmlColour(colour: string, opacity = 'ff'): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  return opacity + blue + green + red;
}
