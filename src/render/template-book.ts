import type { TemplateSource } from '../model/templates.ts';
import { builtTemplates } from './built-templates.ts';
import { type Compiler, openCompiler } from './handlebars.ts';
import { type BuiltTemplate, type Escaping, reachedFrom, type Template } from './template.ts';
import { Engine } from './template-engine.ts';
import { parseTemplate } from './template-parse.ts';

/**
 * Reads every template of a newsroom. The compiler is loaded only where one of them was not compiled when pressdesk was
 * built. Of two sources with one name the last wins. A partial is called by its name after `partials/`:
 * `{{> html/organisers}}`.
 * @throws PressdeskError naming file, line and column of the first template that cannot be read.
 */
export async function openTemplates(
  sources: readonly TemplateSource[],
  built: ReadonlyMap<string, BuiltTemplate> = builtTemplates,
): Promise<TemplateBook> {
  const isBuilt = ({ name, text }: TemplateSource) => built.get(name)?.text === text;
  return new TemplateBook(sources, sources.every(isBuilt) ? undefined : await openCompiler(), built);
}

/** The templates of a newsroom, by name. */
export class TemplateBook {
  readonly templates: ReadonlyMap<string, Template>;
  readonly #sources: readonly TemplateSource[];
  readonly #compiler: Compiler | undefined;
  /** Templates that were held against what they are filled with, and under which escaping. */
  readonly checked = new Map<string, Set<Escaping>>();
  // What templates are filled with makes no difference to how they are compiled.
  readonly #engines = new Map<Escaping, Engine>();

  /** @param compiler may be absent where all of them are among those built. */
  constructor(
    sources: readonly TemplateSource[],
    compiler: Compiler | undefined,
    built: ReadonlyMap<string, BuiltTemplate> = builtTemplates,
  ) {
    this.#sources = sources;
    this.#compiler = compiler;
    const last = new Map(sources.map((source) => [source.name, source]));
    this.templates = new Map(
      [...last.values()].map((source) => [
        source.name.replace(/^partials\//, ''),
        readTemplate(source, compiler, built.get(source.name)),
      ]),
    );
  }

  engine(escaping: Escaping): Engine {
    const engine = this.#engines.get(escaping) ?? new Engine(this.templates, escaping, this.#compiler);
    this.#engines.set(escaping, engine);
    return engine;
  }

  /** Whether a template and all it calls were held against what they are filled with when pressdesk was built. */
  wasChecked(name: string, escaping: Escaping): boolean {
    if (!this.templates.get(name)?.built?.checked.includes(escaping)) return false;
    const reached = reachedFrom(name, (one) => this.templates.get(one)?.built?.calls ?? []);
    return [...reached].every((one) => this.templates.get(one)?.built);
  }

  /** The compiler, and the same templates in a book that has it. */
  async withCompiler(): Promise<{ readonly compiler: Compiler; readonly book: TemplateBook }> {
    const compiler = this.#compiler ?? (await openCompiler());
    return { compiler, book: this.#compiler ? this : new TemplateBook(this.#sources, compiler) };
  }
}

/** A template that was compiled before is parsed only if it is asked for that. */
function readTemplate(
  source: TemplateSource,
  compiler: Compiler | undefined,
  known: BuiltTemplate | undefined,
): Template {
  let parsed: hbs.AST.Program | undefined;
  const parse = () => {
    if (!compiler) throw new Error(`there is no compiler for ${source.path}`);
    parsed ??= parseTemplate(source, compiler);
    return parsed;
  };
  const built = known?.text === source.text ? known : undefined;
  if (!built) parse();
  return {
    source,
    get program() {
      return parse();
    },
    ...(built && { built }),
  };
}
