import { breakableParts } from '../language/break-places.ts';
import { PressdeskError } from '../model/error.ts';
import { type Compiler, runtime } from './handlebars.ts';
import type { Escaping, Template } from './template.ts';
import { templateError } from './template-error.ts';
import { type Helper, labelledHelper, linesHelper, scriptJson, textOf } from './template-helpers.ts';
import { messageOf, pointOf } from './template-parse.ts';
import type { Tracer } from './template-trace.ts';
import { textHelpers } from './text-helpers.ts';

/** A template, ready to be filled. */
export type Fill = Handlebars.TemplateDelegate;

const markupHelpers: Readonly<Record<string, Helper>> = {
  breakable,
  lines: (value) => new runtime.SafeString(linesHelper(value, runtime.escapeExpression)),
};

/** What templates may call under an escaping, and nothing else. */
export function helpersFor(escaping: Escaping): Readonly<Record<string, Helper>> {
  return {
    labelled: labelledHelper,
    json: (value) => new runtime.SafeString(scriptJson(value)),
    ...(escaping === 'html' ? markupHelpers : textHelpers),
  };
}

/** How templates are compiled under an escaping, be it now or when pressdesk is built. */
export function compileOptions(escaping: Escaping): CompileOptions {
  const known = Object.fromEntries(Object.keys(helpersFor(escaping)).map((name) => [name, true]));
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: known as KnownHelpers,
    noEscape: escaping === 'none',
    // An indented call must not indent what the partial prints: it would change <pre> and wrapped text.
    preventIndent: true,
  };
}

/** All templates under one escaping. */
export class Engine {
  readonly #escaping: Escaping;
  readonly #tracer: Tracer | undefined;
  readonly #compiler: Compiler | undefined;
  readonly #environment: typeof Handlebars;
  readonly #ready = new Map<Template, Fill>();

  /**
   * @param compiler may be absent where all that is filled was compiled before.
   * @param tracer notes where what is filled comes from.
   */
  constructor(
    templates: ReadonlyMap<string, Template>,
    escaping: Escaping,
    compiler: Compiler | undefined,
    tracer?: Tracer,
  ) {
    this.#escaping = escaping;
    this.#compiler = compiler?.create();
    this.#environment = this.#compiler ?? runtime.create();
    this.#tracer = tracer;
    for (const [name, helper] of Object.entries(helpersFor(escaping))) {
      this.#environment.registerHelper(name, helper);
    }
    for (const [name, template] of templates) {
      this.#environment.registerPartial(name, (context, options) => this.ready(template)(context, options));
    }
  }

  /** Compiled on first use; what it throws names the template it was thrown in. */
  ready(template: Template): Fill {
    let ready = this.#ready.get(template);
    if (!ready) {
      ready = placed(this.#compiled(template), template);
      this.#ready.set(template, ready);
    }
    return ready;
  }

  #compiled(template: Template): Fill {
    const { source, built } = template;
    const known = built?.compiled[this.#escaping];
    if (known && !this.#tracer) return this.#environment.template(known);
    if (!this.#compiler) throw new Error(`there is no compiler for ${source.path}`);
    const options = compileOptions(this.#escaping);
    if (!this.#tracer) return this.#compiler.compile(source.text, options);
    // What is traced was parsed before, and white space taken away then.
    return this.#compiler.compile(this.#tracer.marked(template), { ...options, ignoreStandalone: true });
  }
}

function placed(fill: Fill, { source }: Template): Fill {
  return (context, options) => {
    try {
      return fill(context, options);
    } catch (error) {
      if (error instanceof PressdeskError) throw error;
      throw templateError(source, pointOf(error), { reason: messageOf(error) }, error);
    }
  };
}

/**
 * `{{breakable url}}`: an address or another long word that may go on in a new line, and is the same when it is copied;
 * `{{breakable title 16}}`: after at most so many characters, where they are large.
 */
function breakable(value: unknown, longest: unknown): Handlebars.SafeString {
  const parts = breakableParts(textOf(value), typeof longest === 'number' ? longest : undefined);
  return new runtime.SafeString(parts.map((part) => runtime.escapeExpression(part)).join('<wbr>'));
}
