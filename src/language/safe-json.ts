import { unseen } from './visible.ts';
import { withBracketsAs } from './workflow-commands.ts';

/**
 * JSON in which control, bidirectional and zero-width characters are escapes, so that no terminal obeys them, and
 * brackets that the runner of a workflow would obey.
 */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(unseen, (character) => {
    if (character === '\n') return character;
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
  return withBracketsAs('\\u005b', text);
}
