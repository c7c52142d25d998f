/** The parts of the first screen in the order in which they are put together: none moves one before it. */
const PARTS = ['panel', 'actions', 'filters', 'list', 'stage'] as const;
type Part = (typeof PARTS)[number];

/**
 * How much of the page stands. Put together in one go it would keep a slow phone from answering for half a second;
 * what the page itself has brought stands in front meanwhile.
 */
class Arrival {
  #count = $state(0);

  /** Whether this part is due. */
  has(part: Part): boolean {
    return PARTS.indexOf(part) < this.#count;
  }

  /** Puts one part after the other, each in a task of its own; fulfilled when all stand. */
  async complete(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    while (this.#count < PARTS.length) {
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      this.#count += 1;
    }
    port1.close();
  }
}

export const arrival = new Arrival();
