import type { FieldForm } from '../model/field-form.ts';
import { type Completion, fieldKind, type Position } from './protocol.ts';

/** The front matter of a release that is still to be written, for a document with nothing in it yet but hyphens. */
export function skeletonFor(text: string, form: FieldForm, position: Position): Completion | undefined {
  const [, mark = '', begun] = /^(\ufeff?)(-{0,3})[ \t]*\s*$/.exec(text) ?? [];
  if (begun === undefined || position.line > 0) return undefined;
  const line = { line: 0, character: mark.length };
  const end = { line: 0, character: mark.length + begun.length };
  return {
    label: '---',
    kind: fieldKind,
    detail: 'the fields that every release has',
    textEdit: { range: { start: line, end }, newText: `---\n${requiredFields(form)}---\n\n` },
  };
}

function requiredFields({ fields = {} }: FieldForm, margin = ''): string {
  // A heading may stand for the title, but whoever begins a release writes that first.
  const isWanted = (key: string): boolean => fields[key]?.required || (margin === '' && key === 'title');
  const wanted = Object.entries(fields).filter(([key]) => isWanted(key));
  return wanted
    .map(([key, field]) => {
      if (!field.fields) return `${margin}${key}: \n`;
      const below = requiredFields(field, `${margin}${field.list ? '    ' : '  '}`);
      return `${margin}${key}:\n${field.list ? below.replace(/^( *) {2}/, '$1- ') : below}`;
    })
    .join('');
}
