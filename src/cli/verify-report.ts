import type { VerifyOutcome } from '../app/verify.ts';
import { safeJson } from '../language/safe-json.ts';
import { inSeries, several } from '../language/several.ts';
import { visible } from '../language/visible.ts';
import type { Style } from '../model/style.ts';
import { sourceInWords } from './source-words.ts';

/** What differs, a line each, and last how it stands as a whole. */
export function verifyText(outcome: VerifyOutcome, style: Style): string {
  const { changed, lost, unreadable, added, leftovers } = outcome;
  const of = (word: string, files: VerifyOutcome['lost']): string[] =>
    files.map(({ path, source }) => `${style.red(word)}  ${visible(path)} (${sourceInWords(source)})`);
  const lines = [
    ...of('changed   ', changed),
    ...of('lost      ', lost),
    ...of('unreadable', unreadable),
    ...added.map((path) => `${style.yellow('added     ')}  ${visible(path)}`),
    ...leftovers.map((path) => `${style.yellow('left over ')}  ${visible(path)}`),
    ...(outcome.manifest === 'whole' ? [] : [style.red(manifestWords[outcome.manifest])]),
    closing(outcome, style),
  ];
  return `${lines.join('\n')}\n`;
}

const manifestWords = {
  edited: 'manifest.json was changed since a build wrote it, so what it tells may not be so.',
  damaged: 'manifest.json was cut short or damaged, so not every file may be known.',
};

function closing(outcome: VerifyOutcome, style: Style): string {
  const { folder, pressdesk, same, changed, lost, unreadable, added, leftovers } = outcome;
  const wrong = [
    changed.length > 0 && `${changed.length} changed`,
    lost.length > 0 && `${lost.length} lost`,
    unreadable.length > 0 && `${unreadable.length} that cannot be read`,
  ].filter((part) => part !== false);
  const writer = pressdesk ? `pressdesk ${visible(pressdesk)}` : 'pressdesk';
  const are = same === 1 ? 'is' : 'are';
  const whole = `${several(same, 'file')} in ${visible(folder)} ${are} as ${writer} wrote them`;
  const besides = [
    added.length > 0 && `${several(added.length, 'file or folder', 'files or folders')} not from pressdesk`,
    leftovers.length > 0 &&
      `${several(leftovers.length, 'file')} left over from a build that was stopped, which the next one removes`,
  ].filter((part) => part !== false);
  const all = isAsWritten(outcome)
    ? style.green(`${whole}.`)
    : `${whole}${wrong.length > 0 ? `, ${wrong.join(', ')}` : ''}.`;
  return besides.length > 0 ? `${all} Besides: ${inSeries(besides)}.` : all;
}

function isAsWritten({ manifest, changed, lost, unreadable }: VerifyOutcome): boolean {
  return manifest === 'whole' && changed.length + lost.length + unreadable.length === 0;
}

/** The same for other programs. */
export function verifyJson(outcome: VerifyOutcome): string {
  const { folder, manifest, pressdesk, same, changed, lost, unreadable, added, leftovers } = outcome;
  const named = (files: VerifyOutcome['lost']) => files.map(({ path, source }) => ({ path, source }));
  const value = {
    version: 1,
    folder,
    manifest,
    pressdesk: pressdesk || null,
    summary: {
      same,
      changed: changed.length,
      lost: lost.length,
      unreadable: unreadable.length,
      added: added.length,
      leftovers: leftovers.length,
    },
    changed: named(changed),
    lost: named(lost),
    unreadable: named(unreadable),
    added,
    leftovers,
    addresses: outcome.addresses.map(({ address, source, state, to = null }) => ({
      address,
      state,
      to,
      source,
    })),
  };
  return `${safeJson(value)}\n`;
}
