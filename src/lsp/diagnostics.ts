import { visible } from '../language/visible.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { Places } from './places.ts';
import type { Told } from './protocol.ts';

const levels = { error: 1, warning: 2, info: 3 } as const satisfies Record<Severity, number>;

/** Findings of one file as editors take them. */
export function told(
  found: readonly Diagnostic[],
  source: Pick<Source, 'text' | 'byteOrderMark'>,
): readonly Told[] {
  const places = new Places(source);
  return found.map(({ place, severity, ruleId, url, reason, note, fingerprint }) => ({
    range: places.range(place),
    severity: levels[severity],
    code: ruleId,
    codeDescription: { href: url },
    source: 'pressdesk',
    message: [reason, ...(note ? [note] : [])].map((words) => visible(words)).join('\n'),
    data: { fingerprint },
  }));
}

/** A sentence about a whole file, such as settings that cannot be read at all. */
export function toldOfFile(message: string, hint: string | undefined): Told {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: 1,
    code: 'settings',
    codeDescription: { href: 'https://github.com/pressdesk/pressdesk#settings' },
    source: 'pressdesk',
    message: [message, ...(hint ? [hint] : [])].map((words) => visible(words)).join('\n'),
    data: { fingerprint: '' },
  };
}
