import type { TemplateSource } from '../model/templates.ts';
import { hintFrom, type TemplateProblem, templateError } from './template-error.ts';
import { blockHelpers } from './template-helpers.ts';
import { lookUp, type Scope, scopeInside, withFields } from './template-scope.ts';
import type { Shape } from './view/shape.ts';

/** A template, parsed. */
export interface ParsedTemplate {
  readonly source: TemplateSource;
  readonly program: hbs.AST.Program;
}

/** What a template may use. */
export interface Available {
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
  /** Names of the helpers that print something. */
  readonly helpers: readonly string[];
  /** Whether text is escaped, so that markup must be printed raw and nothing else may be. */
  readonly escapes: boolean;
}

/**
 * Holds a template and the partials it calls against what it will be filled with.
 * @throws PressdeskError at the first name that stands for nothing.
 */
export function checkTemplate(template: ParsedTemplate, shape: Shape, available: Available): void {
  const scope = { root: shape, here: shape, around: [], locals: {} };
  new Checker(template, available, []).program(template.program, scope);
}

class Checker {
  readonly #template: ParsedTemplate;
  readonly #available: Available;
  /** The templates that lead here, this one last. */
  readonly #trail: readonly ParsedTemplate[];

  constructor(template: ParsedTemplate, available: Available, trail: readonly ParsedTemplate[]) {
    this.#template = template;
    this.#available = available;
    this.#trail = [...trail, template];
  }

  program(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope);
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    if (isKind<hbs.AST.MustacheStatement>(statement, 'MustacheStatement')) this.#mustache(statement, scope);
    else if (isKind<hbs.AST.BlockStatement>(statement, 'BlockStatement')) this.#block(statement, scope);
    else if (isKind<hbs.AST.PartialStatement>(statement, 'PartialStatement')) this.#partial(statement, scope);
    else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
      this.#fail(statement, {
        reason: 'Inline partials, partial blocks and decorators are not for templates of pressdesk.',
        hint: 'Put the part into a file of its own under partials/ and call it with {{> name}}.',
      });
    }
  }

  #mustache(statement: hbs.AST.MustacheStatement, scope: Scope): void {
    const { path } = statement;
    if (!isKind<hbs.AST.PathExpression>(path, 'PathExpression')) return;
    if (this.#isCall(statement, path)) {
      this.#call(path, statement.params, statement.hash, scope);
      return;
    }
    const shape = this.#lookUp(path, scope);
    if (shape === undefined) return;
    if (typeof shape === 'object') {
      this.#fail(path, {
        reason: `"${path.original}" cannot be printed as it is: it is ${'list' in shape ? 'a list' : 'a group of fields'}.`,
        hint:
          'list' in shape
            ? `Go through it: {{#each ${path.original}}} … {{/each}}.`
            : `Name one of its fields: ${Object.keys(shape.fields).join(', ')}.`,
      });
    }
    if (!this.#available.escapes || (shape === 'markup') === !statement.escaped) return;
    this.#fail(
      statement,
      shape === 'markup'
        ? {
            reason: `"${path.original}" is HTML already and would be escaped a second time.`,
            hint: `Write {{{${path.original}}}}.`,
          }
        : {
            reason: `"${path.original}" is plain text and must not be printed unescaped.`,
            hint: `Write {{${path.original}}}.`,
          },
    );
  }

  #isCall(
    call: { params: hbs.AST.Expression[]; hash?: hbs.AST.Hash },
    path: hbs.AST.PathExpression,
  ): boolean {
    return (
      call.params.length > 0 || call.hash !== undefined || this.#available.helpers.includes(path.original)
    );
  }

  #call(
    path: hbs.AST.PathExpression,
    params: readonly hbs.AST.Expression[],
    hash: hbs.AST.Hash | undefined,
    scope: Scope,
  ): void {
    if (!this.#available.helpers.includes(path.original)) {
      this.#fail(path, {
        reason: `There is no helper "${path.original}".`,
        hint: hintFrom(path.original, this.#available.helpers, 'helpers'),
      });
    }
    for (const value of [...params, ...(hash?.pairs ?? []).map((pair) => pair.value)])
      this.#value(value, scope);
  }

  #block(statement: hbs.AST.BlockStatement, scope: Scope): void {
    const { path, program, inverse } = statement;
    const helper = path.original;
    if (!blockHelpers.some((name) => name === helper)) {
      this.#fail(path, {
        reason: `No block begins with "${helper}".`,
        hint: hintFrom(helper, blockHelpers, 'blocks'),
      });
    }
    const [value, ...others] = statement.params;
    if (!value || others.length > 0) {
      this.#fail(path, {
        reason: `{{#${helper}}} needs one field.`,
        hint: `Such as {{#${helper} summary}}.`,
      });
    }
    const shape = this.#value(value, scope);
    if (helper === 'each' && shape !== undefined && (typeof shape !== 'object' || !('list' in shape))) {
      this.#fail(value, { reason: 'This is no list, so {{#each}} cannot go through it.' });
    }
    const opens = helper === 'each' || helper === 'with';
    this.program(program, opens ? scopeInside(shape, scope, program.blockParams) : scope);
    this.program(inverse, scope);
  }

  #partial(statement: hbs.AST.PartialStatement, scope: Scope): void {
    const { name } = statement;
    if (!isKind<hbs.AST.PathExpression>(name, 'PathExpression')) {
      this.#fail(statement, {
        reason: 'The name of a partial must stand in the template; it cannot come from a field.',
        hint: 'Write it out, such as {{> html/organisers}}.',
      });
    }
    const partial = this.#available.partials.get(name.original);
    if (!partial) {
      this.#fail(name, {
        reason: `There is no partial "${name.original}".`,
        hint: hintFrom(name.original, [...this.#available.partials.keys()], 'partials'),
      });
    }
    if (this.#trail.includes(partial)) {
      this.#fail(name, { reason: `The partial "${name.original}" calls itself, so it would never end.` });
    }
    const [context] = statement.params;
    const here = context ? this.#value(context, scope) : scope.here;
    const pairs = (statement.hash?.pairs ?? []).map(
      (pair) => [pair.key, this.#value(pair.value, scope)] as const,
    );
    new Checker(partial, this.#available, this.#trail).program(partial.program, {
      root: scope.root,
      here: pairs.length === 0 ? here : withFields(here, pairs),
      around: [],
      locals: {},
    });
  }

  #value(value: hbs.AST.Expression, scope: Scope): Shape | undefined {
    if (isKind<hbs.AST.PathExpression>(value, 'PathExpression')) return this.#lookUp(value, scope);
    if (isKind<hbs.AST.SubExpression>(value, 'SubExpression')) {
      this.#call(value.path, value.params, value.hash, scope);
      return undefined;
    }
    return 'text';
  }

  #lookUp(path: hbs.AST.PathExpression, scope: Scope): Shape | undefined {
    const found = lookUp(path, scope);
    if ('reason' in found) this.#fail(path, found);
    return found.shape;
  }

  #fail(node: hbs.AST.Node, problem: TemplateProblem): never {
    throw templateError(this.#template.source, node.loc.start, problem);
  }
}

function isKind<Kind extends hbs.AST.Node>(node: hbs.AST.Node, type: Kind['type']): node is Kind {
  return node.type === type;
}
