import type { Progress } from '../app/progress.ts';
import type { Stream } from '../model/io.ts';

const barWidth = 24;
const showAfter = 500;
const redrawEvery = 80;
// Often enough that Ctrl-C is answered at once, seldom enough to cost nothing.
const breatheEvery = 40;

export interface Bar {
  readonly progress: Progress;
  /** Takes the bar away, if it was ever drawn. */
  erase(): void;
}

/**
 * A progress bar that appears when work has lasted half a second, on a terminal only. It also lets the program
 * notice signals, and ends the work by rejecting with `signal.reason` when it was interrupted.
 */
export function progressBar(stream: Stream, signal: AbortSignal, clock: () => number = Date.now): Bar {
  const started = clock();
  let breathed = started;
  let drawn = Number.NEGATIVE_INFINITY;
  let visible = false;

  function draw(done: number, total: number, now: number): void {
    if (!stream.isTerminal || now - started < showAfter || now - drawn < redrawEvery) return;
    const filled = Math.round((barWidth * done) / Math.max(total, 1));
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    stream.write(`\r\u001b[2K${bar} ${done} of ${total}`);
    drawn = now;
    visible = true;
  }

  return {
    progress(done, total) {
      const now = clock();
      draw(done, total, now);
      if (now - breathed < breatheEvery) return undefined;
      breathed = now;
      return new Promise((resolve, reject) => {
        setImmediate(() => (signal.aborted ? reject(signal.reason) : resolve()));
      });
    },
    erase() {
      if (visible) stream.write('\r\u001b[2K');
      visible = false;
    },
  };
}
