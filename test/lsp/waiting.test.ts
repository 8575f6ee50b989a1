import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Resting } from '../../src/lsp/resting.ts';
import { Schedule } from '../../src/lsp/schedule.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

describe('a document is read', () => {
  const begin = () => {
    const read: string[] = [];
    const schedule = new Schedule(async (uri) => {
      read.push(`${uri} ${Math.round(performance.now() - start)}`);
    });
    const start = performance.now();
    return { read, schedule };
  };

  test('once the typing pauses, and not before', async () => {
    const { read, schedule } = begin();
    for (let key = 0; key < 3; key++) {
      schedule.ask('a', 40);
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(read).toEqual(['a 100']);
  });

  test('all the same where the typing never pauses', async () => {
    const { read, schedule } = begin();
    for (let key = 0; key < 20; key++) {
      schedule.ask('a', 40);
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(read).toHaveLength(2);
  });

  test('in its turn, and not once it was dropped', async () => {
    const { read, schedule } = begin();
    schedule.ask('later', 400);
    schedule.ask('dropped', 100);
    schedule.ask('soon', 40);
    schedule.drop('dropped');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(read).toEqual(['soon 40', 'later 400']);
    schedule.ask('never', 40);
    schedule.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(read).toHaveLength(2);
  });
});

test('rest begins anew with each disturbance', async () => {
  const work = vi.fn();
  const resting = new Resting(1_000, work);
  resting.disturb();
  await vi.advanceTimersByTimeAsync(900);
  resting.disturb();
  await vi.advanceTimersByTimeAsync(900);
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledOnce();
  resting.disturb();
  resting.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(work).toHaveBeenCalledOnce();
});
