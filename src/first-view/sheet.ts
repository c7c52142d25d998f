/**
 * Collects the rules of a style sheet. What is painted differently from one step of the zoom to the next
 * stands in queries for the width of the frame.
 */
export class Sheet {
  readonly #widths: readonly number[];
  readonly #rules: string[] = [];
  readonly #steps: string[][];
  readonly #classes = new Map<string, string>();

  /** @param widths Width of the frame in CSS pixels from which each step holds; the first holds below it too. */
  constructor(widths: readonly number[]) {
    this.#widths = widths;
    this.#steps = widths.map(() => []);
  }

  add(selector: string, declarations: string): void {
    this.#rules.push(`${selector}{${declarations}}`);
  }

  /** Declarations a step: each holds until others take its place. */
  addSteps(selector: string, steps: readonly string[]): void {
    for (const [index, declarations] of steps.entries()) {
      if (declarations === steps[index - 1]) continue;
      if (index === 0) this.add(selector, declarations);
      else this.#steps[index]?.push(`${selector}{${declarations}}`);
    }
  }

  /** The class of such declarations; what looks the same shares it. */
  classOf(steps: readonly string[]): string {
    const key = steps.join('|');
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const name = `p${this.#classes.size}`;
    this.#classes.set(key, name);
    this.addSteps(`.${name}`, steps);
    return name;
  }

  text(): string {
    const queries = this.#steps.map((rules, index) =>
      rules.length === 0
        ? ''
        : `@container picture (width >= ${this.#widths[index]}px){${rules.join('')}}`,
    );
    return [...this.#rules, ...queries].join('\n');
  }
}
