import { untrack } from 'svelte';
import type { Action, Site } from '../domain/dataset';
import type { Near } from '../domain/view';
import type { MapApi } from '../map/api';
import type { NearCircle } from '../map/near-circle';
import type { OverlayContent } from '../domain/overlay';
import { clipToMap } from '../ui/clip-to-map';
import type { CameraMemory } from './camera-memory';

/** What the camera follows; read again with every change. */
export interface CameraSubjects {
  /** Null while nothing may move the camera. */
  readonly api: () => MapApi | null;
  /** The open site. */
  readonly site: () => Site | null;
  /** The action at which the tour stops. */
  readonly stop: () => Action | null;
  /** Opens the action; the sites that are shown from then on. */
  readonly open: (action: Action) => readonly Site[];
  /** The circle of "near here" in the address, and as the map draws it. */
  readonly near: () => Near | null;
  readonly circle: () => NearCircle | null;
  /** What was read last of the reader's own files. */
  readonly own: () => OverlayContent | null;
}

/** Moves the camera with what the reader does in the panel. Call it while a component is being set up. */
export function guideCamera(memory: CameraMemory, subjects: CameraSubjects): void {
  // A site opened in the panel is brought into view close up; one clicked on the map stays where it is.
  $effect(() => {
    const site = subjects.site();
    const api = subjects.api();
    if (site !== null && api !== null && memory.asksForSite(site.id)) api.flyToSite(site.id);
  });

  // The tour chooses one action after the other and leaves the last one chosen.
  $effect(() => {
    const action = subjects.stop();
    if (action === null) return;
    untrack(() => {
      const sites = subjects.open(action);
      subjects.api()?.showSites(sites.map(({ id }) => id));
    });
  });

  // A circle that is new or has grown is shown whole; one whose pin was moved is in sight anyway.
  $effect(() => {
    const next = subjects.near();
    const api = subjects.api();
    if (next !== null && (api === null || subjects.circle() === null)) return;
    if (memory.asksForNear(next)) untrack(() => api?.showNear());
  });

  // A file that was just read is brought into view, as far as the map reaches.
  $effect(() => {
    const bounds = clipToMap(subjects.own()?.bounds ?? null);
    if (bounds !== null) untrack(subjects.api)?.showBounds([...bounds]);
  });
}
