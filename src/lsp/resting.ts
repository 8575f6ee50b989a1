/** Does something each time nothing has happened for a while. */
export class Resting {
  readonly #pause: number;
  readonly #work: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(pause: number, work: () => void) {
    this.#pause = pause;
    this.#work = work;
  }

  disturb(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#work, this.#pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
