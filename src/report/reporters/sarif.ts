import { placer } from '../../language/positions.ts';
import { safeJson } from '../../language/safe-json.ts';
import type { Diagnostic, Fix, Severity } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Level } from '../../model/rule.ts';
import type { ReportedFile, Reporter } from '../report.ts';
import { type ArtifactLocation, artifactLocation, root } from '../sarif/artifact-location.ts';
import { descriptor } from '../sarif/descriptor.ts';

/** SARIF 2.1.0, the form in which GitHub's code scanning and editors take findings of any program. */
export const sarif: Reporter = {
  id: 'sarif',
  tellsTool: true,
  render({ files }, _, { tool }) {
    const rules = tool?.rules ?? [];
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const run = {
      tool: {
        driver: {
          name: 'pressdesk',
          ...(tool && { version: tool.version, semanticVersion: tool.version }),
          informationUri: 'https://github.com/pressdesk/pressdesk',
          rules: rules.map((rule) => descriptor(rule, levelOf(rule.severity))),
        },
      },
      invocations: [{ executionSuccessful: files.every(isWhole) }],
      automationDetails: { id: 'pressdesk/' },
      originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      results: files.flatMap((file) => results(file, indexes)),
    };
    const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
    return `${safeJson({ $schema: schema, version: '2.1.0', runs: [run] })}\n`;
  },
};

/** Whether all was done with a file that was to be. */
function isWhole({ text, diagnostics }: ReportedFile): boolean {
  return text !== undefined && diagnostics.every(({ stacks }) => stacks === undefined);
}

function results(file: ReportedFile, indexes: ReadonlyMap<string, number>): object[] {
  const where = artifactLocation(file);
  const seen = new Map<string, number>();
  return file.diagnostics.map((found) => {
    const { ruleId, severity, place, fix, fingerprint } = found;
    // The same mistake made twice in a file is two findings, and stays so.
    const times = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, times);
    const index = indexes.get(ruleId);
    return {
      ruleId,
      ...(index !== undefined && { ruleIndex: index }),
      level: levelOf(severity),
      message: { text: messageOf(found) },
      locations: [
        {
          physicalLocation: { artifactLocation: where, region: place ? region(place) : { startLine: 1 } },
        },
      ],
      partialFingerprints: {
        primaryLocationLineHash: `${fingerprint}:${times}`,
        'pressdesk/v1': `${fingerprint}:${times}`,
      },
      ...(fix && file.text !== undefined && { fixes: [proposal(fix, file.text, where)] }),
    };
  });
}

function levelOf(severity: Severity | Level): string {
  if (severity === 'info') return 'note';
  return severity === 'off' ? 'warning' : severity;
}

/** The words as they are: what would be taken for a link or a gap to be filled is told apart. */
function messageOf({ reason, note }: Diagnostic): string {
  return (note ? `${reason}\n${note}` : reason)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

function region({ start, end }: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function proposal({ title, edits }: Fix, text: string, where: ArtifactLocation) {
  const at = placer(text);
  const replacements = edits.map(({ start, end, text: written }) => ({
    deletedRegion: region(at({ start, end })),
    insertedContent: { text: written },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: where, replacements }],
  };
}
