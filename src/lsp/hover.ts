import { visible } from '../language/visible.ts';
import type { Level, RuleFacts } from '../model/rule.ts';
import { fieldAt, formAt } from './fields.ts';
import type { Known } from './known.ts';
import { linesOf, touches } from './places.ts';
import type { Explanation, Position, Told } from './protocol.ts';

/** What is to be said of the words at a position: the rule or field they name, or the rules that find something there. */
export function explanation(
  text: string,
  position: Position,
  known: Known,
  found: readonly Told[],
): Explanation | undefined {
  return (
    ruleNamed(text, position, known) ?? fieldNamed(text, position, known) ?? rulesOf(position, known, found)
  );
}

function ruleNamed(text: string, { line, character }: Position, known: Known): Explanation | undefined {
  const words = linesOf(text)[line] ?? '';
  for (const { 0: word, index } of words.matchAll(/[a-z]+(?:-[a-z]+)+/g)) {
    if (character < index || character > index + word.length) continue;
    const rule = known.rules.find(({ id }) => id === word);
    if (!rule || !isMeant(text, { line, character }, words.slice(0, index), known)) return undefined;
    return {
      markdown: ofRule(rule, known),
      range: { start: { line, character: index }, end: { line, character: index + word.length } },
    };
  }
  return undefined;
}

/** Whether an id stands where rules are named, so that a word of the text is none. */
function isMeant(text: string, position: Position, before: string, { whole }: Known): boolean {
  if (/<!--\s*pressdesk-ignore\s+[^:]*$/.test(before)) return true;
  const spot = fieldAt(text, position, whole);
  return spot?.on === 'key' && spot.above.join('.') === (whole ? 'rules' : 'ignore');
}

function fieldNamed(text: string, position: Position, { form, whole }: Known): Explanation | undefined {
  const spot = fieldAt(text, position, whole);
  if (spot?.on !== 'key' || spot.key === undefined) return undefined;
  const path = [...spot.above, spot.key];
  const field = formAt(form, path);
  if (!field?.means) return undefined;
  const { line } = position;
  const values = field.allowed && field.allowed.length <= 10 ? field.allowed : undefined;
  const examples = field.examples.filter((one) => typeof one === 'string');
  return {
    markdown: [
      `**${path.join(' › ')}**${field.required ? ' (required)' : ''}`,
      field.means,
      ...(values
        ? [`One of: ${values.map(code).join(', ')}`]
        : examples.length > 0
          ? [`For example: ${examples.map(code).join(', ')}`]
          : []),
    ].join('\n\n'),
    range: { start: { line, character: spot.from }, end: { line, character: spot.to } },
  };
}

function code(value: string): string {
  return `\`${value}\``;
}

function rulesOf(position: Position, known: Known, found: readonly Told[]): Explanation | undefined {
  const here = found.filter(({ range }) => touches(range, { start: position, end: position }));
  const [first] = here;
  const ids = new Set(here.map((one) => one.code));
  const rules = known.rules.filter(({ id }) => ids.has(id));
  if (!first || rules.length === 0) return undefined;
  return { markdown: rules.map((rule) => ofRule(rule, known)).join('\n\n---\n\n'), range: first.range };
}

function ofRule({ id, summary, reason, severity, always }: RuleFacts, { levels }: Known): string {
  const level: Level = levels[id] ?? severity;
  const reported = level === 'off' ? 'off' : `${always ? 'always ' : ''}${level}`;
  const page = `https://github.com/pressdesk/pressdesk/blob/main/docs/rules.md#${id}`;
  return visible(`**[${id}](${page})** (${reported})\n\n${summary}\n\n${reason}`, { lines: true });
}
