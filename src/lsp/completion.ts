import type { FieldForm } from '../model/field-form.ts';
import { type FieldSpot, fieldAt, formAt, frontMatterLines } from './fields.ts';
import type { Known } from './known.ts';
import { linesOf } from './places.ts';
import {
  type Completion,
  fieldKind,
  type Position,
  type Range,
  ruleKind,
  type TextEdit,
  valueKind,
} from './protocol.ts';
import { skeletonFor } from './skeleton.ts';

/**
 * What could be written at a position: fields that are not there yet, values, ids of rules.
 * @param found ids of the rules that find something in the document; they come first.
 */
export function completions(
  text: string,
  position: Position,
  known: Known,
  found: ReadonlySet<string> = new Set(),
): Completion[] {
  const skeleton = known.whole ? undefined : skeletonFor(text, known.form, position);
  if (skeleton) return [skeleton];
  const spot = fieldAt(text, position, known.whole);
  if (!spot) return known.whole ? [] : inComment(text, position, known, found);
  const range = rangeOf(spot, position.line);
  const replace = (text: string): TextEdit => ({ range, newText: spot.tight ? ` ${text}` : text });
  const path = [...spot.above, ...(spot.key !== undefined && spot.on === 'value' ? [spot.key] : [])];
  if (spot.on !== 'value' && path.join('.') === 'ignore') {
    const fresh = known.rules.filter(({ id }) => !spot.beside.includes(id));
    return ruleIds({ ...known, rules: fresh }, found, (id) =>
      replace(spot.key === undefined ? `${id}: ` : id),
    );
  }
  const form = formAt(known.form, path);
  if (!form) return [];
  const values = spot.on === 'key' ? [] : valuesFor(form, path, known, spot, replace);
  const canHaveKeys =
    spot.on === 'key' ? !form.list || spot.above.length > 0 : spot.on === 'item' && form.list;
  return [...values, ...(canHaveKeys ? keysOf(form, spot, replace) : [])];
}

function rangeOf({ from, to }: FieldSpot, line: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}

function keysOf(form: FieldForm, spot: FieldSpot, replace: (text: string) => TextEdit): Completion[] {
  const entries = Object.entries(form.fields ?? {}).filter(([key]) => !spot.beside.includes(key));
  return entries.map(([key, field], index) => {
    const colon = field.fields || field.list ? ':' : ': ';
    return {
      label: key,
      kind: fieldKind,
      ...(field.required && { detail: 'required' }),
      ...(field.means !== undefined && { documentation: field.means }),
      sortText: `${field.required ? 1 : 2}${String(index).padStart(3, '0')}`,
      textEdit: replace(spot.key === undefined ? `${key}${colon}` : key),
    };
  });
}

function valuesFor(
  form: FieldForm,
  path: readonly string[],
  { used }: Known,
  { on }: FieldSpot,
  replace: (text: string) => TextEdit,
): Completion[] {
  // Behind the key of a list or group nothing stands, but what has a short form.
  if (on === 'value' && (form.list || (form.fields && !form.bare))) return [];
  const field = path.join('.');
  const isName = on === 'item' && form.bare;
  // Bare text stands for the first field of a group.
  const [first] = form.bare ? Object.values(form.fields ?? {}) : [];
  const allowed = form.allowed ?? first?.allowed ?? [];
  const own = (used()[isName ? `${field}.name` : field] ?? []).filter((value) => !allowed.includes(value));
  return [...allowed, ...own].map((value, index) => ({
    label: value,
    kind: valueKind,
    ...(index >= allowed.length && { detail: 'used in this newsroom' }),
    sortText: `0${String(index).padStart(3, '0')}`,
    textEdit: replace(scalar(value)),
  }));
}

/** Text as YAML takes it for text, on one line. */
function scalar(value: string): string {
  const plain = /^[^\s"'#&*!|>%@`[\]{},?:-](?:[^:#]|:(?=\S)|(?<=\S)#)*$/.test(value) && !/:$|\s$/.test(value);
  return plain && !/^(?:~|null|true|false)$/i.test(value) ? value : JSON.stringify(value);
}

/** Ids of rules in `<!-- pressdesk-ignore … -->`, before the colon. */
function inComment(
  text: string,
  { line, character }: Position,
  known: Known,
  found: ReadonlySet<string>,
): Completion[] {
  const lines = linesOf(text);
  const matter = frontMatterLines(lines);
  if (matter && line < matter.end) return [];
  const before = (lines[line] ?? '').slice(0, character);
  const [, others, begun] = /<!--\s*pressdesk-ignore\s+((?:[\w-]+[,\s]+)*)([\w-]*)$/.exec(before) ?? [];
  if (others === undefined || begun === undefined) return [];
  const rest = /^[\w-]*/.exec((lines[line] ?? '').slice(character))?.[0] ?? '';
  const range = {
    start: { line, character: character - begun.length },
    end: { line, character: character + rest.length },
  };
  const fresh = known.rules.filter(({ id }) => !others.split(/[,\s]+/).includes(id));
  return ruleIds({ ...known, rules: fresh }, found, (id) => ({ range, newText: id }));
}

function ruleIds(
  { rules, levels }: Pick<Known, 'rules' | 'levels'>,
  found: ReadonlySet<string>,
  edit: (id: string) => TextEdit,
): Completion[] {
  // What cannot be ignored, finds nothing, or speaks of ignoring, is no help.
  const working = rules.filter((rule) => {
    return !rule.always && !rule.id.startsWith('ignore-') && (levels[rule.id] ?? rule.severity) !== 'off';
  });
  return working.map(({ id, summary }) => ({
    label: id,
    kind: ruleKind,
    ...(found.has(id) && { detail: 'found in this release' }),
    documentation: summary,
    sortText: `${found.has(id) ? 0 : 1}${id}`,
    textEdit: edit(id),
  }));
}
