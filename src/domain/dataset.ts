import type { Language, Localized } from './language';
import type {
  Comparator,
  Confidence,
  Extent,
  Kind,
  OutcomeStatus,
  PositionMethod,
  TargetType,
  Unit,
} from './closed-lists';

/**
 * The compiled dataset: what `src/compile` makes of `geo/<report>/`, with every reference checked and
 * every text in every language. It is frozen; selectors in this folder only read it.
 */
export interface Dataset {
  readonly report: Report;
  readonly actions: readonly Action[];
  readonly targets: readonly Target[];
  readonly sites: readonly Site[];
  readonly reviews: readonly Review[];
  readonly sources: readonly Source[];
}

export interface Report {
  readonly id: string;
  /** What addresses call it (`report=`); null for the one that is shown by default. */
  readonly key: string | null;
  readonly year: number;
  readonly title: Localized;
  readonly issuer: Localized;
  /** ISO date on which the report was given. */
  readonly delivered: string;
  /** ISO date up to which outcomes were looked for. */
  readonly dataAsOf: string;
  readonly caveat: Localized;
  /** Id of the source whose paragraphs are cited. */
  readonly source: string;
}

export interface Action {
  readonly id: string;
  /** From 1, as the report orders them. */
  readonly order: number;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly summary: Localized;
  readonly paragraph: number;
  /** Ids, in the order of the text. */
  readonly targets: readonly string[];
}

export type Status = OutcomeStatus | 'no-evidence';

export const STATUSES = [
  'met',
  'met-late',
  'partly',
  'under-way',
  'missed',
  'no-evidence',
] as const satisfies readonly Status[];

export interface Quantity {
  readonly comparator: Comparator;
  /** In `unit`: 2.5 with `10k-charger` is 25,000 chargers. */
  readonly value: number;
  readonly unit: Unit;
}

export interface Baseline {
  readonly year: number;
  readonly value: number;
  readonly paragraph: number;
}

export interface Outcome {
  readonly status: OutcomeStatus;
  /** ISO date, possibly without day or month, that the evidence speaks of. */
  readonly asOf: string;
  /** In the target's unit; null where the evidence gives no figure. */
  readonly value: number | null;
  readonly note: Localized;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export interface Target {
  readonly id: string;
  readonly action: string;
  readonly paragraph: number;
  /** The figure or name as the article prints it, in Traditional Chinese. */
  readonly printed: string;
  /** Further figures of the same sentence that belong to it. */
  readonly alsoPrinted: readonly string[];
  readonly title: Localized;
  readonly type: TargetType;
  readonly quantity: Quantity | null;
  readonly baseline: Baseline | null;
  readonly extent: Extent;
  readonly sites: readonly string[];
  readonly note: Localized | null;
  /** Oldest first. */
  readonly outcomes: readonly Outcome[];
  /** The status of the newest outcome, or `no-evidence`. */
  readonly status: Status;
}

export interface Position {
  readonly method: PositionMethod;
  /** Radius in metres; null exactly when the method is `unknown`. */
  readonly accuracyMeters: number | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note: Localized;
}

export type Shape = 'point' | 'line' | 'area';

/** Where a located site lies. Coordinates are WGS 84 longitude and latitude in degrees (EPSG:4326). */
export interface Place {
  readonly shape: Shape;
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  /** A position on the geometry itself, for popup, label and distance. */
  readonly anchor: readonly [number, number];
  /** Length along the ellipsoid in metres, for lines; null otherwise. */
  readonly lengthMeters: number | null;
  /** Area in square metres, for areas; null otherwise. */
  readonly areaSquareMeters: number | null;
}

export interface Site {
  readonly id: string;
  readonly name: Localized;
  /** Its place among all sites by name, from 0, as readers of the language expect. */
  readonly nameOrder: Readonly<Record<Language, number>>;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly targets: readonly string[];
  readonly reviews: readonly string[];
  /** Actions of its targets, in the report's order: they follow from `targets`. */
  readonly actions: readonly string[];
  /** Actions of its 2023 review items that are not already in `actions`: context, never a promise of 2024. */
  readonly backgroundActions: readonly string[];
  readonly summary: Localized;
  readonly position: Position;
  /** Null where the position is unknown. */
  readonly place: Place | null;
  readonly publishedLengthMeters: number | null;
  readonly publishedAreaSquareMeters: number | null;
  readonly isNamedElsewhere: boolean;
}

/** A statement of the article about 2023. */
export interface Review {
  readonly id: string;
  readonly year: number;
  readonly paragraph: number;
  readonly printed: readonly string[];
  readonly text: Localized;
  readonly action: string | null;
  readonly sites: readonly string[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly lang: Language | 'ja';
  readonly publisher: Localized;
  readonly address: string | null;
  readonly published: string | null;
  readonly retrieved: string;
  readonly licence: string;
}

/** Scalars that the map needs of a site; everything else is looked up by id. */
export interface SiteFeatureProperties {
  readonly id: string;
  readonly kind: Kind;
  readonly shape: Shape;
  /** Action ids joined and framed by `|`, as in `|space-expansion|urban-quality|`. */
  readonly actions: string;
  /** The action whose colour the site takes; empty for a place that only the 2023 review names. */
  readonly action: string;
  /** The action's number, 0 where `action` is empty. */
  readonly order: number;
  readonly method: PositionMethod;
  readonly accuracy: number;
  /** True where only the 2023 review names the place. */
  readonly background: boolean;
  /** What became of its targets as a whole; empty where `background` is true. */
  readonly status: Status | '';
  /** Key of the sites that every filter treats as it treats this one: `groupKey`. */
  readonly group: string;
  readonly 'name:zh-Hant': string;
  readonly 'name:zh-Hans': string;
  readonly 'name:en': string;
}

/** What the map draws, apart from the dataset so that panels never wait for it. */
export interface MapData {
  /** Shapes of the base map, all files merged; `layer` tells the file. */
  readonly baseShapes: GeoJSON.FeatureCollection;
  /** Label points of the base map. One that names a site has its id as `site`, and its group as `siteGroup`. */
  readonly baseLabels: GeoJSON.FeatureCollection;
  /** Geometry of the located sites. */
  readonly siteShapes: GeoJSON.FeatureCollection<GeoJSON.Geometry, SiteFeatureProperties>;
  /** One anchor point a located site, with the same properties: labels and badges. */
  readonly siteAnchors: GeoJSON.FeatureCollection<GeoJSON.Point, SiteFeatureProperties>;
  /** One circle of the stated accuracy round each site drawn as a point. */
  readonly siteHalos: GeoJSON.FeatureCollection<GeoJSON.Polygon, SiteFeatureProperties>;
  /**
   * Address of the PMTiles file from which the sites are drawn, where they are too many to come with the page: the
   * three collections of sites are empty then. Null otherwise.
   */
  readonly siteTiles: string | null;
}
