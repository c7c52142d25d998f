// @ts-nocheck
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * The elements as a whole file. The writers leave `>` as it is, but `]]>` may not stand in the text of an
 * element; none of them writes CDATA sections, so each one found is text.
 */
export function asXmlFile(elements: string): string {
  return `${DECLARATION}\n${elements.replaceAll(']]>', ']]&gt;')}\n`;
}
