// @ts-nocheck
import { addProtocol, removeProtocol } from 'maplibre-gl';
import { SCHEME, type Broker } from './broker';

/** Lets the broker answer the map's requests; the function returned ends that. */
export function connectBroker({ answer }: Broker): () => void {
  addProtocol(SCHEME, answer);
  return () => removeProtocol(SCHEME);
}
