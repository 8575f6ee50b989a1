import { PressdeskError } from '../model/error.ts';
import type { Escaping } from './template.ts';
import type { TemplateBook } from './template-book.ts';
import { checkTemplate } from './template-check.ts';
import { Engine, type Fill, helpersFor } from './template-engine.ts';
import { hintFrom } from './template-error.ts';
import { type Traced, Tracer } from './template-trace.ts';
import { type Shape, viewShape } from './view/shape.ts';
import type { View } from './view.ts';

/** A set of templates, ready to be filled. */
export interface Templates<Seen = View> {
  /**
   * Whether template `name`, such as `html/page`, and all it calls can be filled. Done by `fill` as well, once.
   * @throws PressdeskError naming file, line and column where they cannot.
   */
  check(name: string, escaping: Escaping): void;
  /** Fills template `name`. @throws PressdeskError like `check`. */
  fill(name: string, view: Seen, escaping: Escaping): string;
  /** What fills them and tells where each piece comes from. It takes longer. */
  tracing(): Promise<Trace<Seen>>;
}

/** Fills template `name`, and tells where each piece of it comes from. @throws PressdeskError like `Templates.check`. */
export type Trace<Seen = View> = (name: string, view: Seen, escaping: Escaping) => Traced;

/** The templates of a newsroom, for what has a shape. */
export function compileTemplates<Seen = View>(book: TemplateBook, shape: Shape = viewShape): Templates<Seen> {
  const checked = new Map<string, Fill>();
  const filled = (name: string, escaping: Escaping): Fill => {
    const key = `${escaping} ${name}`;
    let fill = checked.get(key);
    if (!fill) {
      fill = checkedFill(book, name, { shape, escaping, engine: book.engine(escaping) });
      checked.set(key, fill);
    }
    return fill;
  };
  return {
    check: (name, escaping) => void filled(name, escaping),
    fill: (name, view, escaping) => filled(name, escaping)(view, noPrototypes),
    async tracing() {
      const { book: readable, compiler } = await book.withCompiler();
      const tracers = new Map<Escaping, { readonly tracer: Tracer; readonly engine: Engine }>();
      return (name, view, escaping) => {
        const tracer = new Tracer();
        const made = tracers.get(escaping) ?? {
          tracer,
          engine: new Engine(readable.templates, escaping, compiler, tracer),
        };
        tracers.set(escaping, made);
        const fill = checkedFill(readable, name, { shape, escaping, engine: made.engine });
        return made.tracer.read(fill(view, noPrototypes));
      };
    },
  };
}

const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

interface Use {
  readonly shape: Shape;
  readonly escaping: Escaping;
  readonly engine: Engine;
}

/** Template `name`, once it was held against the shape of what it will be filled with. */
function checkedFill(book: TemplateBook, name: string, { shape, escaping, engine }: Use): Fill {
  const template = book.templates.get(name);
  if (!template) {
    throw new PressdeskError(`There is no template "${name}".`, {
      hint: hintFrom(name, [...book.templates.keys()], 'templates'),
    });
  }
  if (!book.wasChecked(name, escaping)) {
    checkTemplate(template, shape, {
      partials: book.templates,
      helpers: Object.keys(helpersFor(escaping)),
      escapes: escaping === 'html',
    });
  }
  book.checked.set(name, new Set([...(book.checked.get(name) ?? []), escaping]));
  return engine.ready(template);
}
