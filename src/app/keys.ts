import type { Shortcuts } from '../state/shortcuts.svelte';
import type { Tour } from '../state/tour.svelte';
import type { ViewState } from '../state/view.svelte';
import type { Printing } from '../ui/printing.svelte';
import type { MeasureTool } from './measure-tool.svelte';
import type { NearPin } from './near-pin.svelte';

/** What the keys of the whole page act on. */
export interface KeyTargets {
  readonly measure: Pick<MeasureTool, 'inHand' | 'end'>;
  readonly pin: Pick<NearPin, 'isPicking'>;
  readonly tour: Pick<Tour, 'step' | 'stop'>;
  readonly view: Pick<ViewState, 'selection' | 'close'>;
  readonly printing: Pick<Printing, 'takesKeys'>;
  readonly shortcuts: Pick<Shortcuts, 'read'>;
  readonly openHelp: () => void;
  readonly focusSearch: () => Promise<void>;
}

/** Does what a key asks of the whole page, unless a part of it has done so already. */
export function takeKey(event: KeyboardEvent, targets: KeyTargets): void {
  if (event.defaultPrevented || targets.printing.takesKeys(event)) return;
  if (event.key === 'Escape') return leave(targets);
  const shortcut = targets.shortcuts.read(event);
  if (shortcut === null) return;
  event.preventDefault();
  if (shortcut === 'help') targets.openHelp();
  else void targets.focusSearch();
}

/** Leaves what the reader took up last: one thing with each press. */
function leave({ measure, pin, tour, view }: KeyTargets): void {
  if (measure.inHand !== null) measure.end();
  else if (pin.isPicking) pin.isPicking = false;
  else if (tour.step !== null) tour.stop();
  else if (view.selection !== null) view.close();
}
