// Has patterns at the top of a module made when they are first asked for. To make one that asks for letters by their kind
// takes a tenth of a millisecond, there are hundreds, and a check needs some of them.
import { parse } from 'acorn';

/**
 * @param {string} code a module as esbuild writes it.
 * @returns the same, with a function in place of each constant that holds patterns and nothing but constants.
 */
export function withLatePatterns(code) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const late = lateIn(program);
  const edits = [];
  for (const node of referencesIn(program)) {
    if (late.has(node.name) && node !== late.get(node.name).id) edits.push([node.end, node.end, '()']);
  }
  for (const [name, { id }] of late) {
    const sign = code.indexOf('=', id.end);
    edits.push([id.start, id.end, `${name}$late, ${name} = () => ${name}$late`], [sign, sign, '??']);
  }
  return edited(code, edits);
}

/** Constants by name, with what declares them. */
function lateIn(program) {
  const found = new Map();
  for (const { type, declarations } of program.body) {
    if (type !== 'VariableDeclaration') continue;
    for (const one of declarations) {
      if (one.id.type === 'Identifier' && one.init && holdsPatterns(one.init)) found.set(one.id.name, one);
    }
  }
  for (const name of unclear(program)) found.delete(name);
  return found;
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
    if (node.type === 'ExportSpecifier') names.push(node.local.name);
    if (node.type === 'AssignmentExpression') names.push(...targetsIn(node.left));
    if (node.type === 'UpdateExpression') names.push(...targetsIn(node.argument));
    if (node.type === 'Property' && node.shorthand) names.push(node.key.name);
  });
  return names;
}

/** Names that a value is given to: `{ a: [b] }` has `b`. */
const targetsIn = (node) =>
  node.type === 'MemberExpression' ? [] : referencesIn(node).map(({ name }) => name);

/** Whether a value is made of constants, and patterns are among them that are made at once. */
function holdsPatterns(node) {
  let has = false;
  const isConstant = (one, inPattern = false) => {
    if (!one) return true;
    if (one.regex) has = true;
    const makes = one.type === 'NewExpression' && one.callee.name === 'RegExp';
    has ||= makes;
    const parts = makes ? one.arguments : partsOf(one, inPattern);
    return parts?.every((part) => isConstant(part, inPattern || makes)) ?? false;
  };
  return isConstant(node) && has;
}

/** What a value is made of; `undefined` where that cannot be told. */
function partsOf(node, inPattern) {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
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
    case 'BinaryExpression':
      return [node.left, node.right];
    case 'MemberExpression':
      return node.computed ? undefined : [node.object];
    case 'CallExpression':
      // `words.join('|')`: what patterns are made with changes nothing; what is made with patterns may.
      return inPattern || node.callee.type === 'MemberExpression'
        ? [node.callee, ...node.arguments]
        : undefined;
    default:
      return undefined;
  }
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
    if (/^(?:Import|Export).*Specifier$/.test(node.type))
      for (const one of [node.local, node.imported, node.exported]) names.add(one);
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
