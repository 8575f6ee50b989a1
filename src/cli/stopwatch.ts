import type { Progress, Stage } from '../app/progress.ts';
import { stageNames } from './progress-bar.ts';

type Phase = Stage | 'start' | 'end';

/** Tells how long each stage of the work took: with `--timings`, for whoever wonders what it waits for. */
export class Stopwatch {
  readonly #clock: () => number;
  readonly #spent = new Map<Phase, number>();
  #phase: Phase = 'start';
  #since: number;

  /** @param started when the work began, by the clock. */
  constructor(started = 0, clock: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#since = started;
  }

  /** The same progress, with an eye on the clock. */
  watching(progress: Progress): Progress {
    return (done, total, stage) => {
      if (stage !== this.#phase) this.#turn(stage);
      return progress(done, total, stage);
    };
  }

  /** A line for each stage that there was, in their order, and one for all. */
  lines(): readonly string[] {
    this.#turn('end');
    const total = [...this.#spent.values()].reduce((sum, one) => sum + one, 0);
    const rows = [...this.#spent].map(([phase, time]) => [names[phase], time] as const);
    return [
      'Where the time went:',
      ...[...rows, ['All in all', total] as const].map(
        ([name, time]) => `  ${name.padEnd(width)} ${seconds(time)}  ${share(time, total)}`,
      ),
    ];
  }

  #turn(next: Phase): void {
    const now = this.#clock();
    this.#spent.set(this.#phase, (this.#spent.get(this.#phase) ?? 0) + now - this.#since);
    [this.#phase, this.#since] = [next, now];
  }
}

const names: Readonly<Record<Phase, string>> = { start: 'Getting ready', ...stageNames, end: 'Last things' };
const width = Math.max(...Object.values(names).map(({ length }) => length));

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).padStart(8)} s`;
}

function share(time: number, total: number): string {
  return `${Math.round((100 * time) / total)} %`.padStart(5);
}
