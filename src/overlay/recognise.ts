import type { OverlayFormat } from '../domain/overlay';
import { cut, foreign } from './refusal';

const WKT = /^(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|POLYGON|MULTI\w+|GEOMETRYCOLLECTION)\s*Z?\s*\(/i;
/** A call with JSON (JSONP), or a variable that it is given to. */
const SCRIPT =
  /^(?:\/\*.*?\*\/|\/\/.*\n)?\s*(?:(?:var|let|const|export\s+default)\b[^{[(]{0,80}|[\w$.]+\s*=\s*|[\w$.]+\s*\(\s*)[{[]/;
const QUOTED = /^"(?:\s|\\[nrt])*[{[](?:\s|\\[nrt])*(?:\\"|\})/;
/** Everything that may stand before the first element. */
const PROLOGUE = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>)*/i;

/** What a text is, by its content: a file's name says nothing for certain. Throws a `Refusal`. */
export function recognise(text: string): OverlayFormat {
  const start = text.trimStart().slice(0, 20_000);
  if (start.startsWith('{') || start.startsWith('[')) return 'geojson';
  if (start.startsWith('<')) return recogniseXml(start);
  if (WKT.test(start)) throw foreign('wkt');
  if (SCRIPT.test(start)) throw foreign('json-script');
  if (QUOTED.test(start)) throw foreign('json-quoted');
  const [line = ''] = start.split(/\r\n|\r|\n/, 1);
  if (/^sep=./i.test(line) || /[,;\t|，]/.test(line)) return 'csv';
  throw foreign('text');
}

function recogniseXml(start: string): OverlayFormat {
  if (/^<!doctype\s+html|^<html[\s>]/i.test(start)) throw foreign('html');
  const root = /^<([\w.:-]+)/.exec(start.replace(PROLOGUE, ''))?.[1] ?? '';
  const name = root.replace(/^.*:/, '').toLowerCase();
  if (name === 'kml' || name === 'gpx') return name;
  if (name === 'html' || name === 'head' || name === 'body') throw foreign('html');
  if (name === 'osm' || name === 'osmchange') throw foreign('osm');
  if (name === 'svg') throw foreign('svg');
  if (name === 'featurecollection' || start.includes('opengis.net/gml')) throw foreign('gml');
  throw foreign('xml', cut(root));
}
