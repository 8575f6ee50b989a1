// Has patterns at the top of a module made when they are first asked for, and packages of the older form run then. To make
// a pattern that asks for letters by their kind takes a tenth of a millisecond, there are hundreds, and a check needs some.
import { parse } from 'acorn';

/**
 * @param {string} code a module as esbuild writes it.
 * @returns the same, with a function in place of each constant that holds patterns or a package, and nothing but
 * constants. What is exported is that function: `isLate` tells of it.
 */
export function withLateConstants(code) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const late = lateIn(program);
  const edits = [];
  const isUse = (node) => late.has(node.name) && node !== late.get(node.name).id;
  for (const node of referencesIn(program).filter(isUse)) edits.push([node.end, node.end, '()']);
  // `new kit().Part()` is something else than `new (kit().Part)()`.
  each(program, ({ type, callee }) => {
    if (type === 'NewExpression' && referencesIn(callee).some(isUse))
      edits.push([callee.start, callee.start, '('], [callee.end, callee.end, ')']);
  });
  for (const [name, { id }] of late) {
    const sign = code.indexOf('=', id.end);
    edits.push([id.start, id.end, `${name}$late, ${name} = () => ${name}$late`], [sign, sign, '??']);
  }
  return edited(code, edits);
}

/** Whether `name` of a module that `withLateConstants` gave is a function in place of a constant. */
export const isLate = (code, name) => code.includes(`${name}$late, ${name} = () =>`);

/** Constants by name, with what declares them. */
function lateIn(program) {
  const taken = new Set(unclear(program));
  const constants = new Map();
  for (const { type, declarations } of program.body) {
    if (type !== 'VariableDeclaration') continue;
    for (const one of declarations) {
      if (one.id.type === 'Identifier' && one.init && !taken.has(one.id.name))
        constants.set(one.id.name, one);
    }
  }
  const given = new Set();
  for (const { type, specifiers = [], id } of program.body) {
    if (type === 'ImportDeclaration') for (const { local } of specifiers) given.add(local.name);
    if (type === 'FunctionDeclaration') given.add(id.name);
  }
  const isFixed = (name) =>
    given.has(name) || (constants.has(name) && isConstant(constants.get(name).init, isFixed));
  const late = [...constants].filter(([, { init }]) => isConstant(init, isFixed) && hasPattern(init));
  return new Map(late);
}

/** Names that stand for other things as well, or that are more than read. */
function unclear(program) {
  const names = [];
  const declared = new Set();
  const declare = (pattern) => {
    for (const name of targetsIn(pattern)) {
      if (declared.has(name)) names.push(name);
      declared.add(name);
    }
  };
  each(program, (node) => {
    if (node.type === 'VariableDeclarator') declare(node.id);
    if (node.params) node.params.forEach(declare);
    if (node.type === 'CatchClause' && node.param) declare(node.param);
    if (/^(?:Function|Class)/.test(node.type) && node.id) declare(node.id);
    if (/^Import.*Specifier$/.test(node.type)) declare(node.local);
    if (node.type === 'AssignmentExpression' || /^For(?:In|Of)Statement$/.test(node.type))
      names.push(...targetsIn(node.left));
    if (node.type === 'UpdateExpression') names.push(...targetsIn(node.argument));
    if (node.type === 'Property' && node.shorthand) names.push(node.key.name);
    if (node.type === 'Identifier' && node.name.endsWith('$late'))
      names.push(node.name.slice(0, -'$late'.length));
  });
  return names;
}

/** Names that a value is given to: `{ a: [b] }` has `b`. */
const targetsIn = (node) =>
  node.type === 'MemberExpression' ? [] : referencesIn(node).map(({ name }) => name);

/** Whether patterns are among what a value is made of, and not within its functions. */
function hasPattern(node) {
  if (node.regex || isMaker(node) || isPackage(node)) return true;
  return (partsOf(node) ?? []).some((part) => part && hasPattern(part));
}

/** A package of the older form, which esbuild has run where it is imported: `__toESM(require_yaml(), 1)`. */
const isPackage = ({ type, callee, arguments: [asked] = [] }) =>
  type === 'CallExpression' && /^__toESM\d*$/.test(callee.name) && /^require_/.test(asked?.callee?.name);

const isMaker = ({ type, callee }) => type === 'NewExpression' && callee.name === 'RegExp';

/** Whether a value is made of constants alone, whenever it is made. @param isFixed whether a name stands for one thing. */
function isConstant(node, isFixed) {
  if (!node) return true;
  // `Object.keys`, and nobody here has another `Object`.
  if (node.type === 'Identifier') return isFixed(node.name) || node.name === 'Object';
  return partsOf(node)?.every((part) => isConstant(part, isFixed)) ?? false;
}

/** `String.raw`, which only reads. */
const isRaw = ({ tag }) => tag.object?.name === 'String' && tag.property?.name === 'raw';

/** What changes nothing and always gives the same. */
const pure =
  /^(?:concat|entries|filter|flat|flatMap|fromEntries|join|keys|map|repeat|replace|replaceAll|slice|split|toLowerCase|toSorted|toUpperCase|trim|values)$/;

/** What a value is made of; `undefined` where that cannot be told. Nothing is made yet of what stands in a function. */
function partsOf(node) {
  switch (node.type) {
    case 'Literal':
    case 'TemplateElement':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return [];
    case 'ArrayExpression':
      return node.elements;
    case 'ObjectExpression':
      return node.properties;
    case 'Property':
      return node.computed ? undefined : [node.value];
    case 'SpreadElement':
      return [node.argument];
    case 'TemplateLiteral':
      return node.expressions;
    case 'TaggedTemplateExpression':
      return isRaw(node) ? node.quasi.expressions : undefined;
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'MemberExpression':
      return node.computed || node.property.type !== 'Identifier' ? undefined : [node.object];
    case 'NewExpression':
      // Functions of ours that make the source of a pattern only read.
      return isMaker(node) ? node.arguments.flatMap(madeOf) : undefined;
    case 'CallExpression':
      if (isPackage(node)) return [];
      return node.callee.type === 'MemberExpression' && pure.test(node.callee.property.name)
        ? [node.callee.object, ...node.arguments]
        : undefined;
    default:
      return undefined;
  }
}

function madeOf(node) {
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier')
    return [node.callee, ...node.arguments.flatMap(madeOf)];
  return node.type === 'TemplateLiteral' ? node.expressions.flatMap(madeOf) : [node];
}

/** Identifiers that stand for values. */
function referencesIn(root) {
  const names = new Set();
  each(root, (node) => {
    if (node.type === 'MemberExpression' && !node.computed) names.add(node.property);
    // Of a shorthand, name and value are one.
    const isKey = /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed;
    if (isKey && !node.shorthand) names.add(node.key);
    if (/^(?:Labeled|Break|Continue)Statement$/.test(node.type)) names.add(node.label);
    if (/^(?:Import|Export)/.test(node.type))
      for (const one of [node.local, node.imported, node.exported, node.key]) names.add(one);
    if (node.type === 'MetaProperty') names.add(node.meta).add(node.property);
  });
  const found = [];
  each(root, (node) => node.type === 'Identifier' && !names.has(node) && found.push(node));
  return found;
}

function each(node, see) {
  see(node);
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one?.type === 'string') each(one, see);
  }
}

function edited(code, edits) {
  let made = '';
  let at = 0;
  for (const [start, end, text] of edits.sort(([a], [b]) => a - b)) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
}
