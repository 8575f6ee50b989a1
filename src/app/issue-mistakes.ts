import type { Config } from '../model/config.ts';
import type { Io } from '../model/io.ts';
import type { Source } from '../model/source.ts';
import type { Templates } from '../render/templates.ts';
import { tracedTemplates } from '../render/traced-templates.ts';
import type { ReportedFile } from '../report/report.ts';
import { mailFindings } from './mail-findings.ts';

/** The mail of an issue, and how it is printed. */
interface IssueMail<Seen> {
  readonly html: string;
  /** The first release in it. */
  readonly release: Source;
  readonly templates: Templates<Seen>;
  print(templates: Templates<Seen>): Promise<unknown>;
}

/** What mail programs cannot show of an issue, told at its templates. */
export async function issueMistakes<Seen>(
  io: Io,
  { html, release, templates, print }: IssueMail<Seen>,
  levels: Config['rules'],
): Promise<readonly ReportedFile[]> {
  const { checkMail } = await import('../mail/check/check-mail.ts');
  const faults = checkMail(html, levels);
  if (faults.length === 0) return [];
  const traced = tracedTemplates(templates);
  await print(traced);
  return mailFindings(io, [{ release, isIssue: true, faults, trace: traced.traceOf(html) }], 1, levels);
}
