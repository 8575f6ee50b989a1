import type { NewDefaults, NewRelease } from '../app/new.ts';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { Conversation } from './questions.ts';

/**
 * A release with all it needs: what was given, asked for on a terminal, or what the newsroom usually says.
 * @throws PressdeskError where something is missing and there is nobody to ask.
 */
export async function completed(
  io: Io,
  given: Partial<NewRelease>,
  defaults: NewDefaults,
  conversation: () => Conversation,
): Promise<NewRelease> {
  const known = { date: defaults.date, organisers: defaults.organisers, ...given };
  const wanting =
    given.title === undefined || !known.organisers.length || !(given.contactUrl ?? defaults.contactUrl);
  if (wanting && io.stderr.isTerminal && io.isInteractive()) {
    const { ask } = await import('./questions.ts');
    return ask(given, defaults, conversation());
  }
  if (given.title?.trim() && !wanting) return { ...known, title: given.title };
  const missing = [
    ...(given.title?.trim() ? [] : ['a title']),
    ...(known.organisers.length > 0 ? [] : ['--organiser']),
    ...((given.contactUrl ?? defaults.contactUrl) ? [] : ['--contact-url']),
  ];
  throw new PressdeskError(`A release needs more: ${missing.join(', ')}.`, {
    hint: 'For example: pressdesk new "Library reopens" --organiser "Town Council" --contact-url https://example.org/press',
  });
}
