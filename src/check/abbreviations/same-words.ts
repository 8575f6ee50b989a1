import { changesBetween } from '../../language/nearest.ts';

const small = /^(?:a|an|and|as|at|by|de|del|der|des|di|do|du|for|from|in|of|on|or|the|to|und|with|y|e|et)$/;

function parts(words: string): string[] {
  return (
    words
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s?\b/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((part) => !small.test(part))
      .map((part) =>
        part
          .replace(/(?<=.{3})s$/, '')
          .replace(/z/g, 's')
          .replace(/ou(?=r)/, 'o')
          .replace(/re$/, 'er'),
      ) ?? []
  );
}

/**
 * Whether two expansions of an abbreviation mean different things: each has a word that nothing in the other is like.
 * A longer form, another spelling, a plural and words written together are the same.
 */
export function differ(a: string, b: string): boolean {
  const [left, right] = [parts(a), parts(b)];
  const [leftWhole, rightWhole] = [left.join(''), right.join('')];
  if (leftWhole.includes(rightWhole) || rightWhole.includes(leftWhole)) return false;
  return (
    left.some((part) => isNew(part, right, rightWhole)) && right.some((part) => isNew(part, left, leftWhole))
  );
}

function isNew(part: string, others: readonly string[], whole: string): boolean {
  if (whole.includes(part)) return false;
  return !others.some((other) => {
    const alike = Math.min(part.length, other.length);
    return (
      (alike >= 5 && part.slice(0, 5) === other.slice(0, 5)) ||
      changesBetween(part, other) <= (alike > 4 ? 2 : 1)
    );
  });
}

const foreign = /\b(?:de|do|da|dos|das|des|du|della|del|der|die|für|und|y|los|las)\b|[^\x20-\x7e’‘–—-]/i;
const english = /\b(?:of|and|the|for)\b/i;

/** Whether one of them is a translation: an abbreviation is often kept in its own language. */
export function translates(a: string, b: string): boolean {
  return (
    foreign.test(a) !== foreign.test(b) ||
    (english.test(a) !== english.test(b) && (foreign.test(a) || foreign.test(b)))
  );
}
