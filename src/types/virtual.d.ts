declare module 'virtual:dataset' {
  const dataset: import('../domain/dataset').Dataset;
  export default dataset;
  /** All that there are, the one that is shown by default first. */
  export const reports: readonly import('../domain/dataset').Report[];
}
declare module 'virtual:map-data' {
  const mapData: import('../domain/dataset').MapData;
  export default mapData;
}
declare module 'virtual:site-shapes' {
  /**
   * Geometry of the located sites, also where the map draws them from tiles. Rejects where it does not come, and may
   * be called again.
   */
  export default function loadSiteShapes(): Promise<
    import('../domain/dataset').MapData['siteShapes']
  >;
}
declare module 'virtual:map-fonts' {
  /** Addresses of the label fonts, each cut to the characters of the map's labels. */
  const fonts: Readonly<
    Record<
      import('../domain/language').Language,
      { readonly regular: string; readonly bold: string }
    >
  >;
  export default fonts;
}
declare module 'virtual:search-index' {
  /** Rejects where the index does not come, and may be called again. */
  export default function loadSearchIndex(): Promise<
    import('../domain/search/search-index').SearchIndex
  >;
}
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      readonly noHinting?: boolean;
      /** Leaves out variants that only a layout feature reaches, such as vertical forms. */
      readonly noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
declare module 'virtual:picture.css' {}
