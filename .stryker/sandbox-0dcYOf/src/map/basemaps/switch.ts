// @ts-nocheck
import type { BaseMapEvent, BaseMapId } from '../../domain/base-map';
import type { Language } from '../../domain/language';
import type { MapTheme } from '../themes';
import { createBroker, type Broker } from './broker';
import {
  EMBEDDED,
  type BaseMapContent,
  type BaseMapLook,
  type LoadedBaseMap,
  type OutsideId,
} from './content';
import { isOutside, type LoadRequest } from './registry';
import { isGone, proof } from './verdict';

/** From choice to picture; what takes longer has failed. */
const PROOF_TIMEOUT_MS = 25_000;

export interface BaseMapWish {
  readonly id: BaseMapId;
  readonly theme: MapTheme;
  readonly lang: Language;
}

export interface SwitchSettings {
  readonly load: (id: OutsideId, request: LoadRequest) => Promise<LoadedBaseMap>;
  /** What the style is to be built with from now on. */
  readonly onlook: (look: BaseMapLook) => void;
  /** Once a change of what the reader sees. */
  readonly onevent: (event: BaseMapEvent) => void;
  /** A page in the background draws nothing and asks for nothing. */
  readonly isHidden: () => boolean;
}

export interface BaseMapSwitch {
  readonly broker: Broker;
  /** The last choice wins. The same choice again does nothing. */
  readonly choose: (wish: BaseMapWish) => void;
  /** The map has drawn all that it asked for. */
  readonly mapRested: () => void;
  readonly destroy: () => void;
}

/**
 * Leads from one base map to another. The embedded map stays on top until the tiles of the other have come
 * in, and is back when they fail, before or after. Nothing here throws.
 */
export function createBaseMapSwitch({
  load,
  onlook,
  onevent,
  isHidden,
}: SwitchSettings): BaseMapSwitch {
  const broker = createBroker(() => judge(false));
  let wish: Partial<BaseMapWish> & Pick<BaseMapWish, 'id'> = { id: 'embedded' };
  let look: BaseMapLook = EMBEDDED;
  let loading = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The wish cannot be met; only another one is acted on. */
  let hasFailed = false;

  const show = (next: BaseMapLook): void => {
    look = next;
    onlook(next);
  };
  const stop = (): void => {
    loading.abort();
    clearTimeout(timer);
  };
  const fail = (id: BaseMapId, reason: unknown): void => {
    stop();
    hasFailed = true;
    broker.close();
    console.warn(`Base map "${id}":`, reason);
    show(EMBEDDED);
    onevent({ id, state: 'failed' });
  };
  const watchTime = (id: BaseMapId): void => {
    timer = setTimeout(() => {
      if (isHidden()) watchTime(id);
      else fail(id, `not there after ${PROOF_TIMEOUT_MS} ms`);
    }, PROOF_TIMEOUT_MS);
  };

  function judge(isAtRest: boolean): void {
    if (!('content' in look)) return;
    if (look.isProven) {
      if (isGone(broker.counts())) fail(look.id, 'its tiles fail');
      return;
    }
    const verdict = proof(broker.counts(), isAtRest);
    if (verdict === 'bad') fail(look.id, 'its tiles fail');
    if (verdict !== 'good') return;
    clearTimeout(timer);
    show({ ...look, isProven: true });
    onevent({ id: look.id, state: 'shown' });
  }

  async function bring(id: OutsideId, { theme, lang }: BaseMapWish): Promise<void> {
    const { signal } = loading;
    try {
      const { content, reader } = await load(id, { theme, lang, signal });
      if (signal.aborted) return;
      const isProven =
        'content' in look &&
        look.id === id &&
        look.isProven &&
        hasSameSources(look.content, content);
      broker.open(id, reader);
      if (isProven) clearTimeout(timer);
      show({ id, content, isProven });
    } catch (error) {
      if (!signal.aborted) fail(id, error);
    }
  }

  return {
    broker,
    mapRested: () => judge(true),
    destroy: () => {
      stop();
      broker.close();
    },
    choose: (next) => {
      const last = wish;
      wish = next;
      const { id } = next;
      const isSameMap = id === last.id;
      // The map's own layers follow theme and language without being asked.
      if (isSameMap && (hasFailed || !isOutside(id))) return;
      if (isSameMap && next.theme === last.theme && next.lang === last.lang) return;
      hasFailed = false;
      if (!isOutside(id)) {
        stop();
        broker.close();
        show(id === 'embedded' ? EMBEDDED : { id: 'plain' });
        onevent({ id, state: 'shown' });
        return;
      }
      stop();
      loading = new AbortController();
      if (look.id !== id) {
        broker.close();
        if (look.id !== 'embedded') show(EMBEDDED);
      }
      if (!isSameMap) onevent({ id, state: 'loading' });
      watchTime(id);
      void bring(id, next);
    },
  };
}

/** Tiles that the map has need not prove themselves again. */
function hasSameSources(a: BaseMapContent, b: BaseMapContent): boolean {
  return JSON.stringify(a.sources) === JSON.stringify(b.sources);
}
