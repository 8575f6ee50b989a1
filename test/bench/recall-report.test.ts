import { expect, test, vi } from 'vitest';

interface Said {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly reason: string;
}
type Read = Map<{ readonly name: string; readonly pool: string }, readonly Said[]>;
interface Outcome {
  readonly results: readonly unknown[];
  readonly alone: Read;
  readonly together: Read;
}

// The bench is plain JavaScript, which the compiler has no types for.
const { printRecall }: { printRecall(outcome: Outcome, rules: readonly unknown[]): unknown } = await import(
  new URL('../../bench/copydesk/report.js', import.meta.url).href
);

const sheet = { name: 'own/ferry.md', pool: 'own' };
const parity = { ruleId: 'translation-parity', fingerprint: 'a', reason: 'A link is missing.' };
const slip = { ruleId: 'punctuation-slip', fingerprint: 'b', reason: 'A comma too many.' };

function printed(alone: Read, together: Read): string {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    printRecall({ results: [], alone, together }, []);
    return log.mock.calls.join('\n');
  } finally {
    log.mockRestore();
  }
}

test('tells what is said of a release beside its translations and not of it alone', () => {
  const words = printed(new Map([[sheet, [slip]]]), new Map([[sheet, [slip, parity]]]));
  expect(words).toContain('alone, before anything was planted (1)');
  expect(words).toContain('beside their translations, before anything was planted (1)');
  expect(words).toContain('translation-parity × 1, such as own/ferry.md:1 A link is missing.');
});

test('tells all of it where no class reads releases alone', () => {
  expect(printed(new Map(), new Map([[sheet, [parity]]]))).toContain('translation-parity × 1');
});
