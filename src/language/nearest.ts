import leven from 'leven';

/**
 * The word of `candidates` that `word` was probably meant to be, or `undefined` where none is near.
 * Case, spaces, hyphens and underscores do not count as differences.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = steps(wanted, fold(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return bestDistance <= Math.max(1, Math.floor(wanted.length / 3)) ? best : undefined;
}

/** How many letters must be changed, put in or left out to make one word the other. */
export function changesBetween(word: string, other: string): number {
  return leven(word, other);
}

/** Letters in the wrong order are one slip of the fingers, where letter by letter they would be two. */
function steps(word: string, other: string): number {
  const distance = changesBetween(word, other);
  return distance === 2 && [...word].sort().join('') === [...other].sort().join('') ? 1 : distance;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]+/g, '');
}
