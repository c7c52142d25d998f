// @ts-nocheck
import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing, type Document as XmlDocument } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV by a strict parser: a stray quote or a row of another width is an error. */
export function readCsv(text: string): readonly Row[] {
  return parse(text, {
    bom: true,
    columns: true,
    relax_quotes: false,
    relax_column_count: false,
    record_delimiter: '\r\n',
  }) as Row[];
}

/** The document of an XML text. A strict parser sees it first, since the reader forgives `]]>` and the like. */
export function readXml(text: string): XmlDocument {
  new SaxesParser().write(text).close();
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
}

export function readKml(text: string): GeoJSON.FeatureCollection<GeoJSON.Geometry | null> {
  return kml(readXml(text) as unknown as Document);
}

export function readGpx(text: string): GeoJSON.FeatureCollection<GeoJSON.Geometry | null> {
  return gpx(readXml(text) as unknown as Document);
}
