import type { Progress, Stage } from '../app/progress.ts';
import type { Stream } from '../model/io.ts';

const barWidth = 20;
const showAfter = 500;
const redrawEvery = 80;
// Often enough that Ctrl-C is answered at once, seldom enough to cost nothing.
const breatheEvery = 40;
/** How long a stage has to last before its pace says anything. */
const paceAfter = 1000;

export const stageNames: Readonly<Record<Stage, string>> = {
  reading: 'Reading',
  checking: 'Checking',
  printing: 'Printing',
  listing: 'Lists, feeds',
  comparing: 'Comparing',
  writing: 'Writing',
};
const nameWidth = Math.max(...Object.values(stageNames).map(({ length }) => length));

export interface Bar {
  readonly progress: Progress;
  /** Takes the bar away, if it is there. */
  erase(): void;
  /** The same stream, before whose words the bar goes away. */
  behind(words: Stream): Stream;
}

/**
 * A progress bar that appears when work has lasted half a second, on a terminal only: the stage, how many are done, how
 * many a second, how long it will take. It also lets the program notice signals, and ends the work by rejecting with
 * `signal.reason` when it was interrupted.
 */
export function progressBar(stream: Stream, signal: AbortSignal, clock: () => number = Date.now): Bar {
  const started = clock();
  let breathed = started;
  let drawn = Number.NEGATIVE_INFINITY;
  let visible = false;
  let current: { readonly stage: Stage; readonly since: number } | undefined;

  function draw(done: number, total: number, stage: Stage, now: number): void {
    if (current?.stage !== stage) current = { stage, since: now };
    if (!stream.isTerminal || now - started < showAfter || now - drawn < redrawEvery) return;
    const words = [barOf(done, total), ...paceOf(done, total, now - current.since)].join(', ');
    const line = `${stageNames[stage].padEnd(nameWidth)} ${words}`;
    stream.write(`\r\u001b[2K${line.slice(0, stream.columns - 1)}`);
    drawn = now;
    visible = true;
  }

  function erase(): void {
    if (visible) stream.write('\r\u001b[2K');
    visible = false;
  }

  return {
    progress(done, total, stage) {
      const now = clock();
      draw(done, total, stage, now);
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

function barOf(done: number, total: number): string {
  const filled = Math.round(barWidth * (total > 0 ? done / total : 1));
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  return total > 1 ? `${bar} ${number(done)} of ${number(total)}` : bar;
}

function paceOf(done: number, total: number, elapsed: number): readonly string[] {
  if (elapsed < paceAfter || done === 0) return [];
  const pace = done / (elapsed / 1000);
  return [`${number(pace)} a second`, `${timeInWords((total - done) / pace)} left`];
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function timeInWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
