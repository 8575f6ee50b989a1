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
  await bar.progress(1, 2, 'reading');
  bar.erase();
  expect(written).toEqual([]);
});

test('long work draws a bar on a terminal, and takes it away', async () => {
  const { bar, written, at } = stage(true);
  at(600);
  await bar.progress(1, 2, 'reading');
  expect(written).toEqual([`\r\u001b[2KReading      ${'█'.repeat(10)}${'░'.repeat(10)} 1 of 2`]);
  bar.erase();
  expect(written.at(-1)).toBe('\r\u001b[2K');
  bar.erase();
  expect(written).toHaveLength(2);
});

test('whatever is said takes the bar away first', async () => {
  const { bar, written, at, stream } = stage(true);
  at(600);
  await bar.progress(1, 2, 'reading');
  bar.behind(stream).write('Done.');
  bar.erase();
  expect(written.slice(1)).toEqual(['\r\u001b[2K', 'Done.']);
});

test('nothing is drawn where the output is no terminal', async () => {
  const { bar, written, at } = stage(false);
  at(600);
  await bar.progress(1, 2, 'reading');
  bar.erase();
  expect(written).toEqual([]);
});

test('work ends once it was asked to', async () => {
  const { bar, controller, at } = stage(false);
  at(100);
  await expect(bar.progress(1, 2, 'reading')).resolves.toBeUndefined();
  controller.abort(new Error('enough'));
  at(200);
  await expect(bar.progress(1, 2, 'reading')).rejects.toThrow('enough');
});

test('a stage that lasts tells its pace, and how long it will take', async () => {
  const { bar, written, at } = stage(true);
  await bar.progress(0, 10_000, 'checking');
  at(4000);
  await bar.progress(2400, 10_000, 'checking');
  expect(written.at(-1)).toBe(
    `\r\u001b[2KChecking     ${'█'.repeat(5)}${'░'.repeat(15)} 2,400 of 10,000, 600 a second, 13 s left`,
  );
  at(5000);
  await bar.progress(0, 10_000, 'printing');
  expect(written.at(-1)).toContain('0 of 10,000');
  expect(written.at(-1)).not.toContain('left');
});

test('the longest line fits into eighty columns, and a narrow terminal gets less of it', async () => {
  const { bar, written, at, stream } = stage(true);
  await bar.progress(0, 100_000, 'listing');
  at(200_000);
  await bar.progress(99_999, 100_000, 'listing');
  expect((written.at(-1) ?? '').length - 5).toBeLessThan(80);
  stream.columns = 20;
  at(201_000);
  await bar.progress(99_999, 100_000, 'listing');
  expect((written.at(-1) ?? '').length - 5).toBe(19);
});
