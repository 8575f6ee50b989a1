import { expect, test } from 'vitest';
import { progressBar } from '../../src/cli/progress-bar.ts';

function stage(isTerminal: boolean) {
  const written: string[] = [];
  let time = 0;
  const controller = new AbortController();
  const at = (moment: number): void => {
    time = moment;
  };
  const stream = { write: (text: string) => void written.push(text), isTerminal, columns: 80 };
  const bar = progressBar(stream, controller.signal, () => time);
  return { written, bar, controller, at, stream };
}

test('nothing is drawn of work that is over within half a second', async () => {
  const { bar, written, at } = stage(true);
  at(400);
  await bar.progress(1, 2);
  bar.erase();
  expect(written).toEqual([]);
});

test('long work draws a bar on a terminal, and takes it away', async () => {
  const { bar, written, at } = stage(true);
  at(600);
  await bar.progress(1, 2);
  expect(written).toEqual([`\r\u001b[2K${'█'.repeat(12)}${'░'.repeat(12)} 50 %`]);
  bar.erase();
  expect(written.at(-1)).toBe('\r\u001b[2K');
  bar.erase();
  expect(written).toHaveLength(2);
});

test('whatever is said takes the bar away first', async () => {
  const { bar, written, at, stream } = stage(true);
  at(600);
  await bar.progress(1, 2);
  bar.behind(stream).write('Done.');
  bar.erase();
  expect(written.slice(1)).toEqual(['\r\u001b[2K', 'Done.']);
});

test('nothing is drawn where the output is no terminal', async () => {
  const { bar, written, at } = stage(false);
  at(600);
  await bar.progress(1, 2);
  bar.erase();
  expect(written).toEqual([]);
});

test('work ends once it was asked to', async () => {
  const { bar, controller, at } = stage(false);
  at(100);
  await expect(bar.progress(1, 2)).resolves.toBeUndefined();
  controller.abort(new Error('enough'));
  at(200);
  await expect(bar.progress(1, 2)).rejects.toThrow('enough');
});
