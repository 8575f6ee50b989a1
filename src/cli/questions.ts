import { cancel, intro, isCancel, outro, text } from '@clack/prompts';
import type { NewDefaults, NewRelease } from '../app/new.ts';
import { Interrupted } from './interrupt.ts';

/** Asks, field by field, for what was not given. @throws Interrupted where the person pressed Ctrl-C. */
export async function ask(given: Partial<NewRelease>, defaults: NewDefaults): Promise<NewRelease> {
  const output = process.stderr;
  intro('A new release. Enter takes what is shown; Ctrl-C leaves without writing anything.', { output });
  const title = given.title ?? (await answer('What is the headline?', { validate: needed }));
  const date =
    given.date ?? (await answer('Of which day is it?', { initialValue: defaults.date, validate: day }));
  const location = given.location ?? (await answer('Where is it issued?', optional));
  const summary = given.summary ?? (await answer('What happened, in one or two sentences?', optional));
  const organisers = given.organisers ?? (await askOrganisers(defaults.organisers));
  const contactUrl =
    given.contactUrl ??
    (defaults.contactUrl
      ? undefined
      : await answer('At which web address can a journalist turn to you?', {
          placeholder: 'https://',
          validate: web,
        }));
  outro('Thank you.', { output });
  return {
    ...given,
    title,
    date,
    organisers,
    ...(location && { location }),
    ...(summary && { summary }),
    ...(contactUrl && { contactUrl }),
  };
}

async function askOrganisers(usual: readonly string[]): Promise<readonly string[]> {
  const first = await answer('Who issues it? (the organisation in full)', {
    validate: needed,
    ...(usual[0] !== undefined && { initialValue: usual[0] }),
  });
  const organisers = [first];
  for (;;) {
    const next = await answer('Who else? (Enter for nobody)', optional);
    if (next === '') return organisers;
    organisers.push(next);
  }
}

interface Question {
  readonly placeholder?: string;
  readonly initialValue?: string;
  readonly validate?: (value: string | undefined) => string | undefined;
}

const optional: Question = { placeholder: 'may be left empty' };

async function answer(message: string, question: Question): Promise<string> {
  const value = await text({ message, ...question, output: process.stderr });
  if (isCancel(value)) {
    cancel('Nothing was written.', { output: process.stderr });
    throw new Interrupted();
  }
  return value?.trim() ?? '';
}

function needed(value: string | undefined): string | undefined {
  return value?.trim() ? undefined : 'This is needed.';
}

function day(value: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/.test(value?.trim() ?? '')
    ? undefined
    : 'Write it as 2026-01-01.';
}

function web(value: string | undefined): string | undefined {
  return /^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(value?.trim() ?? '')
    ? undefined
    : 'Write it in full: https://…';
}
