import path from 'node:path';
import { diagnoseFaults, inOrder, stamp } from '../../check/engine.ts';
import { programFailed } from '../../check/rules/program-failed.ts';
import { failureOf, failureOfRules } from '../../language/failure.ts';
import { placer } from '../../language/positions.ts';
import type { MailFault } from '../../mail/check/check-mail.ts';
import type { MailRule } from '../../mail/check/mail.ts';
import type { Config } from '../../model/config.ts';
import type { Diagnostic, Finding } from '../../model/diagnostic.ts';
import type { Io } from '../../model/io.ts';
import type { Range } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import type { Origin, Traced } from '../../render/template-trace.ts';
import type { ReportedFile } from '../../report/report.ts';
import { tellStacks } from '../own-mistakes.ts';

type Failure = ReturnType<typeof failureOf>;

/** What is wrong with one mail, and where its HTML comes from. */
export interface FaultyMail {
  /** The release that it is made of, or the first of them. */
  readonly release: Source;
  /** Whether it is made of others too. */
  readonly isIssue?: true;
  readonly faults: readonly MailFault[];
  readonly trace?: Traced | undefined;
  /** What was thrown at it, where pressdesk itself could not print or check it. */
  readonly failure?: { readonly work: Failure['work']; readonly thrown: unknown };
}

/** One mistake, in however many mails it appears. */
interface Mistake {
  readonly fault: MailFault;
  readonly source: Pick<Source, 'path' | 'text'>;
  readonly range?: Range;
  /** The releases in whose own mails it is. */
  readonly mails: Set<Source>;
}

/**
 * What is wrong with mails, told once at the place that it comes from: in a template, or of the mail as a whole, in its
 * release.
 * @param read how many mails were read.
 */
export function mailFindings(
  io: Io,
  mails: readonly FaultyMail[],
  read: number,
  levels: Config['rules'],
  nameOf?: (file: string) => string,
): readonly ReportedFile[] {
  const files = new Map<string, { readonly source: Source; readonly found: Diagnostic[] }>();
  const foundIn = (source: Source): Diagnostic[] => {
    const file = files.get(source.path) ?? { source, found: [] };
    files.set(source.path, file);
    return file.found;
  };
  for (const mistake of mistakesIn(mails)) {
    const source = { ...mistake.source, byteOrderMark: false };
    foundIn(source).push(stamp(told(mistake, read), mistake.fault.rule, source, levels));
  }
  for (const [release, failures] of failuresIn(mails)) {
    const failed = diagnoseFaults(failures, release, [programFailed]);
    tellStacks(io, failed);
    foundIn(release).push(...failed);
  }
  return [...files.values()].map(({ source: { path: shown, text }, found }) => ({
    path: shown,
    ...(nameOf && { fromRoot: nameOf(path.resolve(io.cwd, shown)) }),
    text,
    diagnostics: found.sort(inOrder),
  }));
}

/** What pressdesk itself failed at, by the release whose mail it is. */
function failuresIn(mails: readonly FaultyMail[]): ReadonlyMap<Source, readonly Failure[]> {
  const failures = new Map<Source, Failure[]>();
  const thrown = new Map<Source, Map<MailRule, unknown>>();
  for (const { release, faults, failure } of mails) {
    if (failure) {
      const of = failureOf(failure.work, failure.thrown);
      failures.set(release, withAnother(of, failures.get(release) ?? []));
    }
    for (const fault of faults) {
      if (!('thrown' in fault)) continue;
      const ofRelease = thrown.get(release) ?? new Map();
      thrown.set(release, ofRelease.set(fault.rule, fault.thrown));
    }
  }
  for (const [release, ofRelease] of thrown)
    failures.set(release, [...(failures.get(release) ?? []), failureOfRules(ofRelease)]);
  return failures;
}

/** The same may happen to a release in a mail of its own and in an issue: that is told once. */
function withAnother(failure: Failure, others: readonly Failure[]): Failure[] {
  const same = others.find(({ work }) => work === failure.work);
  if (!same) return [...others, failure];
  const both = { ...same, stacks: [...same.stacks, ...failure.stacks] };
  return others.map((one) => (one === same ? both : one));
}

function mistakesIn(mails: readonly FaultyMail[]): Iterable<Mistake> {
  const mistakes = new Map<string, Mistake>();
  for (const mail of mails) {
    const { release, faults } = mail;
    for (const fault of faults) {
      if ('thrown' in fault) continue;
      const origin = originOf(fault, mail);
      const { path, text } = origin?.source ?? release;
      const where = origin ? [origin.start, origin.end] : [];
      const key = [fault.rule.id, path, ...where, fault.actual ?? fault.reason].join('\n');
      const known = mistakes.get(key);
      const own = mail.isIssue ? [] : [release];
      if (known) own.forEach((one) => void known.mails.add(one));
      else {
        const range = origin && { start: origin.start, end: origin.end };
        mistakes.set(key, {
          fault,
          source: { path, text },
          ...(range && { range }),
          mails: new Set(own),
        });
      }
    }
  }
  return mistakes.values();
}

/** What a release says is told of the release, wherever a template prints it. */
function originOf({ at, rule }: MailFault, { trace, isIssue }: FaultyMail): Origin | undefined {
  const origin = at && trace?.originOf(at);
  return origin?.printed && rule.everyMail && !isIssue ? undefined : origin;
}

/** The words of a mistake, with the place in its template and how many mails have it. */
function told({ fault, source, range, mails }: Mistake, read: number): Finding {
  const { reason, note } = fault;
  const words = [range && spread(mails, read), note].filter(Boolean).join(' ');
  return { reason, ...(words && { note: words }), ...(range && { place: placer(source.text)(range) }) };
}

/** In how many mails it is, where more than one was read. */
function spread(mails: ReadonlySet<Source>, read: number): string {
  if (read === 1 || mails.size === 0) return '';
  if (mails.size === read) return `It is in all ${read} mails.`;
  const [first] = mails;
  if (mails.size === 1) return `It is in the mail of ${first?.path} alone.`;
  return `It is in ${mails.size} mails of ${read}, among them that of ${first?.path}.`;
}
