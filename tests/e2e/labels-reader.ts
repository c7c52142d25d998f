import type { DrawnLabel, MapApi, ScreenBox } from '../../src/map/api';
import { coversBadge, discIn, overlap } from './boxes';
import { Reader } from './reader';

type Stage = HTMLElement & { mapApi?: MapApi };

/** A pair of things on the map that cover each other, in words. */
type Clash = string;

/** A reader who looks closely at the names on the map. */
export class LabelsReader extends Reader {
  async labels(): Promise<readonly DrawnLabel[]> {
    return this.#stage.evaluate((stage: Stage) => stage.mapApi?.drawnLabels() ?? []);
  }

  async badges(): Promise<readonly ScreenBox[]> {
    return this.#stage.evaluate((stage: Stage) => stage.mapApi?.badgeBoxes() ?? []);
  }

  get #stage() {
    return this.page.locator('[data-map-stage]');
  }
}

/** Labels that cover another label. */
export function labelsOnLabels(labels: readonly DrawnLabel[]): readonly Clash[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.parts.some((part) => b.parts.some((other) => overlap(part, other))))
      .map((b) => `${a.text} (${a.layer}) × ${b.text} (${b.layer})`),
  );
}

/** Labels that lie on the disc of a badge. */
export function labelsOnBadges(
  labels: readonly DrawnLabel[],
  badges: readonly ScreenBox[],
): readonly Clash[] {
  const discs = badges.map(discIn);
  return labels
    .filter(({ parts }) => parts.some((part) => discs.some((disc) => coversBadge(part, disc))))
    .map(({ text, layer }) => `${text} (${layer})`);
}
