import Handlebars from 'handlebars';
import { breakableParts } from '../language/break-places.ts';
import { PressdeskError } from '../model/error.ts';
import type { TemplateSource } from '../model/templates.ts';
import { checkTemplate, type ParsedTemplate } from './template-check.ts';
import { hintFrom, templateError } from './template-error.ts';
import { type Helper, labelledHelper, linesHelper, scriptJson, textOf } from './template-helpers.ts';
import { messageOf, parseTemplate, pointOf } from './template-parse.ts';
import { type Traced, Tracer } from './template-trace.ts';
import { textHelpers } from './text-helpers.ts';
import { type Shape, viewShape } from './view/shape.ts';
import type { View } from './view.ts';

/** Whether what a template prints is escaped for HTML and XML, or printed as it is. */
export type Escaping = 'html' | 'none';

/** A set of templates, ready to be filled. */
export interface Templates<Seen = View> {
  /**
   * Whether template `name`, such as `html/page`, and all it calls can be filled. Done by `fill` as well, once.
   * @throws PressdeskError naming file, line and column where they cannot.
   */
  check(name: string, escaping: Escaping): void;
  /** Fills template `name`. @throws PressdeskError like `check`. */
  fill(name: string, view: Seen, escaping: Escaping): string;
  /** The same, and where each piece of it comes from. Takes longer. */
  trace(name: string, view: Seen, escaping: Escaping): Traced;
}

/**
 * Reads every template of a newsroom. Of two sources with one name the last wins. A partial is called by its name
 * after `partials/`: `{{> html/organisers}}`.
 * @throws PressdeskError naming file, line and column of the first template that cannot be read.
 */
export function compileTemplates<Seen = View>(
  sources: readonly TemplateSource[],
  shape: Shape = viewShape,
): Templates<Seen> {
  const templates = new Map<string, ParsedTemplate>();
  for (const source of new Map(sources.map((source) => [source.name, source])).values()) {
    templates.set(source.name.replace(/^partials\//, ''), { source, program: parsed(source) });
  }
  const kept = engines.get(sources) ?? new Map<Escaping, Engine>();
  engines.set(sources, kept);
  const checked = new Map<string, Filled>();
  const filled = (name: string, escaping: Escaping): Filled => {
    const key = `${escaping} ${name}`;
    const engine = kept.get(escaping) ?? new Engine(templates, escaping);
    kept.set(escaping, engine);
    const made = checked.get(key) ?? engine.checked(name, shape);
    checked.set(key, made);
    return made;
  };
  const tracing = new Map<Escaping, { readonly tracer: Tracer; readonly engine: Engine }>();
  const traced = (escaping: Escaping) => {
    const tracer = new Tracer();
    const made = tracing.get(escaping) ?? { tracer, engine: new Engine(templates, escaping, tracer) };
    tracing.set(escaping, made);
    return made;
  };
  return {
    check: (name, escaping) => void filled(name, escaping),
    fill: (name, view, escaping) => filled(name, escaping)(view, noPrototypes),
    trace: (name, view, escaping) => {
      const { tracer, engine } = traced(escaping);
      return tracer.read(engine.checked(name, shape)(view, noPrototypes));
    },
  };
}

type Filled = Handlebars.TemplateDelegate;

// Compiling takes long, and what a template is filled with makes no difference to it.
const engines = new WeakMap<readonly TemplateSource[], Map<Escaping, Engine>>();

// Pages of releases and those that only lead on are filled from the same templates, and parsing is what takes long.
const programs = new WeakMap<TemplateSource, hbs.AST.Program>();

function parsed(source: TemplateSource): hbs.AST.Program {
  const program = programs.get(source) ?? parseTemplate(source, Handlebars);
  programs.set(source, program);
  return program;
}

const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

const markupHelpers: Readonly<Record<string, Helper>> = {
  breakable,
  lines: (value) => new Handlebars.SafeString(linesHelper(value, Handlebars.escapeExpression)),
};

/** All templates under one escaping. Nothing but the listed helpers can be called in it. */
class Engine {
  readonly #templates: ReadonlyMap<string, ParsedTemplate>;
  readonly #engine = Handlebars.create();
  readonly #options: CompileOptions;
  readonly #escapes: boolean;
  readonly #ready = new Map<string, Filled>();
  readonly #helpers: Readonly<Record<string, Helper>>;

  readonly #tracer: Tracer | undefined;

  constructor(templates: ReadonlyMap<string, ParsedTemplate>, escaping: Escaping, tracer?: Tracer) {
    this.#templates = templates;
    this.#tracer = tracer;
    this.#escapes = escaping === 'html';
    this.#helpers = {
      labelled: labelledHelper,
      json: (value) => new Handlebars.SafeString(scriptJson(value)),
      ...(this.#escapes ? markupHelpers : textHelpers),
    };
    const known: Record<string, boolean> = {};
    for (const [name, helper] of Object.entries(this.#helpers)) {
      this.#engine.registerHelper(name, helper);
      known[name] = true;
    }
    this.#options = {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: known as KnownHelpers,
      noEscape: !this.#escapes,
      // An indented call must not indent what the partial prints: it would change <pre> and wrapped text.
      preventIndent: true,
      // What is traced was parsed before, and white space taken away then.
      ...(tracer && { ignoreStandalone: true }),
    };
    for (const [name, template] of templates) this.#engine.registerPartial(name, this.#compile(template));
  }

  /** Template `name`, once it was held against the shape of what it will be filled with. */
  checked(name: string, shape: Shape): Filled {
    const template = this.#templates.get(name);
    if (!template) {
      throw new PressdeskError(`There is no template "${name}".`, {
        hint: hintFrom(name, [...this.#templates.keys()], 'templates'),
      });
    }
    checkTemplate(template, shape, {
      partials: this.#templates,
      helpers: Object.keys(this.#helpers),
      escapes: this.#escapes,
    });
    const compiled = this.#ready.get(name) ?? this.#compile(template);
    this.#ready.set(name, compiled);
    return compiled;
  }

  /** Compiled on first use; what it throws names the template it was thrown in. */
  #compile(template: ParsedTemplate): Filled {
    const { source } = template;
    const fill = this.#engine.compile(this.#tracer?.marked(template) ?? source.text, this.#options);
    return (context, options) => {
      try {
        return fill(context, options);
      } catch (error) {
        if (error instanceof PressdeskError) throw error;
        throw templateError(source, pointOf(error), { reason: messageOf(error) }, error);
      }
    };
  }
}

/**
 * `{{breakable url}}`: an address or another long word that may go on in a new line, and is the same when it is copied;
 * `{{breakable title 16}}`: after at most so many characters, where they are large.
 */
function breakable(value: unknown, longest: unknown): Handlebars.SafeString {
  const parts = breakableParts(textOf(value), typeof longest === 'number' ? longest : undefined);
  return new Handlebars.SafeString(parts.map((part) => Handlebars.escapeExpression(part)).join('<wbr>'));
}
