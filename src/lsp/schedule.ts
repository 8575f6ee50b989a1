interface Turn {
  readonly asked: number;
  due: number;
}

/**
 * Gives documents their turn to be read: one after the other, and not before the typing has paused for a moment. Who
 * types on without a pause is answered all the same.
 */
export class Schedule {
  readonly #turns = new Map<string, Turn>();
  readonly #work: (uri: string) => Promise<void>;
  readonly #longest: number;
  #timer: NodeJS.Timeout | undefined;
  #busy = false;

  constructor(work: (uri: string) => Promise<void>, longest = 150) {
    this.#work = work;
    this.#longest = longest;
  }

  /** Reads a document once `pause` milliseconds have passed in which nobody asked for it again. */
  ask(uri: string, pause: number): void {
    const now = performance.now();
    const asked = this.#turns.get(uri)?.asked ?? now;
    this.#turns.set(uri, { asked, due: Math.min(now + pause, asked + Math.max(pause, this.#longest)) });
    this.#wait();
  }

  drop(uri: string): void {
    this.#turns.delete(uri);
  }

  stop(): void {
    this.#turns.clear();
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#busy || this.#turns.size === 0) return;
    const next = Math.min(...[...this.#turns.values()].map(({ due }) => due));
    this.#timer = setTimeout(() => this.#next(), Math.max(0, next - performance.now()));
  }

  async #next(): Promise<void> {
    const now = performance.now();
    const [first] = [...this.#turns].sort(([, a], [, b]) => a.due - b.due);
    if (!first || this.#busy) return;
    const [uri, { due }] = first;
    // Timers may ring a little early.
    if (due > now + 1) return this.#wait();
    this.#turns.delete(uri);
    this.#busy = true;
    try {
      await this.#work(uri);
    } finally {
      this.#busy = false;
      this.#wait();
    }
  }
}
