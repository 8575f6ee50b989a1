import type { Readable, Writable } from 'node:stream';
import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { HouseOffer } from '../app/houses.ts';
import { type NewDefaults, type NewRelease, slugFor } from '../app/new.ts';
import { Interrupted } from './interrupt.ts';

/** Where questions are asked and answered. */
export interface Conversation {
  readonly input: Readable;
  readonly output: Writable;
}

type Wanted = Pick<NewDefaults, 'date' | 'organisers' | 'contactUrl'>;

/**
 * Asks, field by field, for what was not given; of what the newsroom usually says, only for what may differ.
 * @throws Interrupted where the person pressed Ctrl-C.
 */
export async function ask(
  given: Partial<NewRelease>,
  usual: Wanted,
  conversation: Conversation,
): Promise<NewRelease> {
  const { output } = conversation;
  const answer = (message: string, question: Question): Promise<string> =>
    one(message, question, conversation);
  intro('A new release. Enter takes what is shown; Ctrl-C leaves without writing anything.', { output });
  const title = given.title ?? (await answer('What is the headline?', { validate: needed }));
  const slug =
    given.slug ?? (slugFor({ title }).ok ? undefined : await answer(slugQuestion, { validate: latin }));
  const date =
    given.date ?? (await answer('Of which day is it?', { initialValue: usual.date, validate: day }));
  const location = given.location ?? (await answer('Where is it issued?', optional));
  const summary = given.summary ?? (await answer('What happened, in one or two sentences?', optional));
  const organisers = given.organisers ?? (await askOrganisers(usual.organisers, answer));
  const contactUrl =
    given.contactUrl ?? (usual.contactUrl ? undefined : await answer(contactQuestion, webAddress));
  outro('Thank you.', { output });
  return {
    ...given,
    title,
    date,
    organisers,
    ...(slug && { slug }),
    ...(location && { location }),
    ...(summary && { summary }),
    ...(contactUrl && { contactUrl }),
  };
}

/**
 * Asks in which house a new newsroom prints its releases.
 * @throws Interrupted where the person pressed Ctrl-C.
 */
export async function askHouse(offers: readonly HouseOffer[], conversation: Conversation): Promise<string> {
  const options = offers.map(({ name, about }) => ({ value: name, label: name, hint: about }));
  const message = 'How are your releases signed, dated and numbered? (It can be changed in pressdesk.yaml.)';
  return answered(await select({ message, options, ...conversation }), conversation);
}

const slugQuestion =
  'Its web address needs two or three words in Latin letters, such as library-reopens. Which?';
const contactQuestion = 'At which web address can a journalist turn to you?';

interface Question {
  readonly placeholder?: string;
  readonly initialValue?: string;
  readonly validate?: (value: string | undefined) => string | undefined;
}

const optional: Question = { placeholder: 'may be left empty' };
const webAddress: Question = { placeholder: 'https://', validate: web };

async function askOrganisers(
  usual: readonly string[],
  answer: (message: string, question: Question) => Promise<string>,
): Promise<readonly string[]> {
  const organisers = [
    await answer('Who issues it? (the organisation in full)', {
      validate: needed,
      ...(usual[0] !== undefined && { initialValue: usual[0] }),
    }),
  ];
  for (;;) {
    const next = await answer('Who else? (Enter for nobody)', optional);
    if (next === '') return organisers;
    organisers.push(next);
  }
}

async function one(message: string, question: Question, conversation: Conversation): Promise<string> {
  const value = answered(await text({ message, ...question, ...conversation }), conversation);
  return value?.trim() ?? '';
}

function answered<T>(value: T, { output }: Conversation): Exclude<T, symbol> {
  if (!isCancel(value)) return value as Exclude<T, symbol>;
  cancel('Nothing was written.', { output });
  throw new Interrupted();
}

function needed(value: string | undefined): string | undefined {
  return value?.trim() ? undefined : 'This is needed.';
}

function latin(value: string | undefined): string | undefined {
  return slugFor({ title: '', slug: value ?? '' }).ok
    ? undefined
    : 'Use small Latin letters, digits and hyphens.';
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
