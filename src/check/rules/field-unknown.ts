import type { Fix } from '../../model/diagnostic.ts';
import { release } from '../example.ts';
import { fieldWords, listed, quoted, split } from '../field-words.ts';
import { meantBy } from '../fields/field-aliases.ts';
import { canBeNamed } from '../fields/misspelt.ts';
import type { FaultContext, FaultOf, FaultRule } from '../rule.ts';

export const fieldUnknown: FaultRule<'unknown'> = {
  id: 'field-unknown',
  fault: 'unknown',
  severity: 'error',
  summary: 'Use the names that fields have.',
  reason:
    'What stands under a name that is not known is published nowhere. A single letter, “organizers” for “organisers”, would leave a partner out of the release.',
  good: [
    release`
      ---
      title: Tea growers open their gardens
      date: 2024-04-20
      organisers:
        - name: Hillside Tea Growers
      contact:
        url: https://tea.example.org
      ---

      Twelve gardens can be visited on the first Sunday in May.
    `,
  ],
  bad: [
    release`
      ---
      headline: Tea growers open their gardens
      Date: 2024-04-20
      organizers:
        - name: Hillside Tea Growers
      contact_url: https://tea.example.org
      ---

      Twelve gardens can be visited on the first Sunday in May.
    `,
  ],
  words(fault, context) {
    const { key, field, allowed } = fault;
    const meant = meantBy(field, allowed);
    if (meant === undefined) {
      const fields = allowed.length > 0 && allowed.length <= 8 ? ` Fields here are ${listed(allowed)}.` : '';
      return {
        reason: `${quoted(key)} is not a field here.`,
        actual: key,
        note: `What it says is not used; take it out, or move it to a field that exists.${fields}`,
      };
    }
    const fix = rename(fault, meant, context);
    return {
      reason: `${quoted(key)} is not a field here. Did you mean ${fieldWords(meant)}?`,
      actual: key,
      expected: [meant],
      note: split(field).parent === split(meant).parent ? unused : `Write ${steps(meant)}.`,
      ...(fix && { fix }),
    };
  },
};

const unused = 'What stands under an unknown name is not used.';

/** How a field one level down is written. */
function steps(field: string): string {
  const { parent, key } = split(field);
  return `“${parent}:”, and below it, indented by two spaces, “${key}:”`;
}

function rename(fault: FaultOf<'unknown'>, meant: string, context: FaultContext): Fix | undefined {
  if (!canBeNamed(fault, meant, context)) return undefined;
  const { key } = split(meant);
  const { start, end } = fault.place;
  const edits = [{ start: start.offset, end: end.offset, text: key }];
  return { title: `rename it to ${quoted(key)}`, edits, safe: true };
}
