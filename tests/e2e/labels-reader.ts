import type { DrawnLabel, MapApi, ScreenBox } from '../../src/map/api';
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
  return labels
    .filter(({ parts }) => parts.some((part) => badges.some((badge) => touchesDisc(part, badge))))
    .map(({ text, layer }) => `${text} (${layer})`);
}

function overlap(a: ScreenBox, b: ScreenBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** What the image of a badge keeps clear at its edge, so that a name may come near. CSS pixels. */
const CLEAR_EDGE = 2;

/** The disc inside the square of the badge's image. */
function touchesDisc([left, top, right, bottom]: ScreenBox, badge: ScreenBox): boolean {
  const [x, y] = [(badge[0] + badge[2]) / 2, (badge[1] + badge[3]) / 2];
  const radius = (badge[2] - badge[0]) / 2 - CLEAR_EDGE;
  const nearest = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))];
  return Math.hypot(x - (nearest[0] ?? x), y - (nearest[1] ?? y)) < radius;
}
