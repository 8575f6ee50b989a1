import type { ReleaseStatus } from '../app/status.ts';

interface Standing {
  readonly kind: ReleaseStatus['state'];
  readonly until?: string;
}

/** A state as it is read: `embargoed until 1 December 2026, 09:00 (Asia/Hong_Kong)`. */
export function stateInWords({ kind, until }: Standing, zone?: string): string {
  if (kind === 'embargoed' && until !== undefined) return `embargoed until ${momentInWords(until, zone)}`;
  if (kind === 'held') return 'held back: its embargo or status cannot be read';
  return kind === 'unclear' ? 'unclear: its state cannot be read' : kind;
}

/** An instant on the clocks of a zone, of Greenwich where there is none. */
export function momentInWords(iso: string, zone: string | undefined): string {
  const options = { hour12: false, timeZone: zone ?? 'UTC' } as const;
  const date = new Date(iso);
  const day = new Intl.DateTimeFormat('en-GB', { ...options, dateStyle: 'long' }).format(date);
  const time = new Intl.DateTimeFormat('en-GB', { ...options, timeStyle: 'short' }).format(date);
  return `${day}, ${time} ${zone === undefined ? 'UTC' : `(${zone})`}`;
}
