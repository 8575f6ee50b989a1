import { hintFrom, type TemplateProblem } from './template-error.ts';
import type { Shape } from './view/shape.ts';

/** What the names of a template stand for at one point of it. `undefined` where that cannot be known. */
export interface Scope {
  readonly root: Shape;
  readonly here: Shape | undefined;
  /** The objects around this one, nearest first: `../`. */
  readonly around: readonly (Shape | undefined)[];
  /** Names given by `as |name|`. */
  readonly locals: Readonly<Record<string, Shape | undefined>>;
}

/** A problem's words; the caller knows its place. */
type Found = { readonly shape: Shape | undefined } | TemplateProblem;

const loopData = ['index', 'first', 'last', 'key'];

/** What a path such as `../contact.url` leads to. */
export function lookUp(path: hbs.AST.PathExpression, scope: Scope): Found {
  const [first, ...rest] = path.parts;
  if (path.data) {
    if (first === 'root') return follow(scope.root, rest, path.original);
    if (first !== undefined && loopData.includes(first) && rest.length === 0) return { shape: 'text' };
    return {
      reason: `"${path.original}" is not known in templates.`,
      hint: hintFrom(first ?? '', ['root', ...loopData], 'names after @'),
    };
  }
  if (path.depth > 0) {
    if (path.depth > scope.around.length) {
      return {
        reason: `"${path.original}" leads outside: there is nothing around this part of the template.`,
      };
    }
    return follow(scope.around[path.depth - 1], path.parts, path.original);
  }
  const scoped = /^(\.|this)(\/|\.|$)/.test(path.original);
  if (first !== undefined && !scoped && Object.hasOwn(scope.locals, first)) {
    return follow(scope.locals[first], rest, path.original);
  }
  return follow(scope.here, path.parts, path.original);
}

function follow(start: Shape | undefined, parts: readonly string[], written: string): Found {
  let shape = start;
  for (const part of parts) {
    if (shape === undefined) return { shape };
    if (shape === 'text' || shape === 'markup') {
      return { reason: `There is no "${part}" in "${written}": what comes before it is text.` };
    }
    if ('list' in shape) {
      if (part === 'length') shape = 'text';
      else if (/^\d+$/.test(part)) shape = shape.list;
      else
        return {
          reason: `"${part}" is asked of a list in "${written}".`,
          hint: 'Go through it with {{#each …}}.',
        };
      continue;
    }
    if (!Object.hasOwn(shape.fields, part)) {
      return {
        reason: `There is no field "${part}" here.`,
        hint: hintFrom(part, Object.keys(shape.fields), 'fields'),
      };
    }
    shape = shape.fields[part];
  }
  return { shape };
}

/** What names stand for within `{{#each}}` or `{{#with}}` over `shape`. */
export function scopeInside(
  shape: Shape | undefined,
  scope: Scope,
  [name, index]: readonly string[] = [],
): Scope {
  const here = typeof shape === 'object' && 'list' in shape ? shape.list : shape;
  const locals: Record<string, Shape | undefined> = { ...scope.locals };
  if (name) locals[name] = here;
  if (index) locals[index] = 'text';
  return { root: scope.root, here, around: [scope.here, ...scope.around], locals };
}

/** What a partial sees that is called with fields of its own: `{{> box label=labels.contact}}`. */
export function withFields(
  here: Shape | undefined,
  pairs: readonly (readonly [field: string, shape: Shape | undefined])[],
): Shape | undefined {
  if (here === undefined) return undefined;
  const fields: Record<string, Shape> =
    typeof here === 'object' && 'fields' in here ? { ...here.fields } : {};
  for (const [field, shape] of pairs) fields[field] = shape ?? 'text';
  return { fields };
}
