// @ts-nocheck
import type {
  Landmark,
  OverlayContent,
  OverlayFault,
  OverlayFeature,
  ReadChoices,
} from '../domain/overlay';

/** What the page asks of the worker: one file, once. */
export interface ReadRequest {
  readonly file: File;
  readonly choices: ReadChoices;
  readonly landmarks: readonly Landmark[];
}

/** What the worker answers: parts first, so that taking one over never keeps the page waiting. */
export type ReadAnswer =
  | { readonly type: 'part'; readonly features: readonly OverlayFeature[] }
  | { readonly type: 'done'; readonly content: Omit<OverlayContent, 'features'> }
  | { readonly type: 'refused'; readonly faults: readonly OverlayFault[] };
