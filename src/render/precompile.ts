import type { TemplateSource } from '../model/templates.ts';
import { archiveFormats } from './archive/index.ts';
import { formats } from './formats/index.ts';
import { openCompiler } from './handlebars.ts';
import { issueTemplates } from './issue/print.ts';
import { redirectShape, redirectTemplate } from './redirect.ts';
import { checkTemplates } from './render.ts';
import { type BuiltTemplate, type Escaping, reachedFrom } from './template.ts';
import { TemplateBook } from './template-book.ts';
import { compileOptions } from './template-engine.ts';
import { compileTemplates } from './templates.ts';

/**
 * The text of a module that stands in for `built-templates.ts`: pressdesk's own templates, compiled under each escaping that
 * they are used with.
 * @throws PressdeskError where one of them cannot be used.
 */
export async function precompiled(sources: readonly TemplateSource[]): Promise<string> {
  const compiler = await openCompiler();
  const book = new TemplateBook(sources, compiler);
  openAll(book);
  const calls = new Map([...book.templates].map(([name, { program }]) => [name, callsIn(program)]));
  const used = new Map<string, Set<Escaping>>();
  for (const [root, escapings] of book.checked) {
    for (const name of reachedFrom(root, (one) => calls.get(one) ?? [])) {
      used.set(name, new Set([...(used.get(name) ?? []), ...escapings]));
    }
  }
  const entries = [...book.templates].map(([name, { source }]) => {
    const known: Omit<BuiltTemplate, 'compiled'> = {
      text: source.text,
      calls: calls.get(name) ?? [],
      checked: [...(book.checked.get(name) ?? [])],
    };
    const compiled = [...(used.get(name) ?? [])].map(
      (escaping) => `${escaping}: ${compiler.precompile(source.text, compileOptions(escaping))}`,
    );
    return `[${JSON.stringify(source.name)}, { ...${JSON.stringify(known)}, compiled: {${compiled}} }]`;
  });
  return `export const builtTemplates = new Map([${entries.join(',\n')}]);\n`;
}

/** Holds every template of pressdesk's own against what it will be filled with. @throws PressdeskError where one does not fit. */
export function openAll(book: TemplateBook): void {
  checkTemplates(formats, compileTemplates(book));
  compileTemplates(book, redirectShape).check(redirectTemplate, 'html');
  issueTemplates(book);
  for (const { open } of archiveFormats) open(book, () => '');
}

/** Names of the partials that a template calls, which are always written out. */
function callsIn(node: object): readonly string[] {
  const { type, name } = node as hbs.AST.PartialStatement;
  if (type === 'PartialStatement' && 'original' in name) return [String(name.original)];
  const { body = [], program, inverse } = node as Partial<hbs.AST.Program & hbs.AST.BlockStatement>;
  return [...body, program, inverse].flatMap((inside) => (inside ? callsIn(inside) : []));
}
