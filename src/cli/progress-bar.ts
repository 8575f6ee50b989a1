import type { Progress } from '../app/progress.ts';
import type { Stream } from '../model/io.ts';

const barWidth = 24;
const showAfter = 500;
const redrawEvery = 80;
// Often enough that Ctrl-C is answered at once, seldom enough to cost nothing.
const breatheEvery = 40;

export interface Bar {
  readonly progress: Progress;
  /** Takes the bar away, if it is there. */
  erase(): void;
  /** The same stream, before whose words the bar goes away. */
  behind(words: Stream): Stream;
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
    const share = total > 0 ? done / total : 1;
    const filled = Math.round(barWidth * share);
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    stream.write(`\r\u001b[2K${bar} ${Math.floor(100 * share)} %`);
    drawn = now;
    visible = true;
  }

  function erase(): void {
    if (visible) stream.write('\r\u001b[2K');
    visible = false;
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
    erase,
    behind: (words) => ({
      write(text) {
        erase();
        words.write(text);
      },
      get isTerminal() {
        return words.isTerminal;
      },
      get isFile() {
        return words.isFile === true;
      },
      get columns() {
        return words.columns;
      },
    }),
  };
}
