/** What the map's sources of sites are called, and the layers of the tiles that can stand for them. */
export const SITE_LAYERS = { siteShapes: 'site-shapes', siteLabels: 'site-labels' } as const;
