import { remembered } from '../../language/remembered.ts';
import { type Token, tokensOf } from './declarations.ts';
import { isKnown } from './support.ts';

const sides = ['top', 'right', 'bottom', 'left'];
const flows = ['block', 'inline'];
const ends = ['start', 'end'];
const parts = ['width', 'style', 'color'];

/** Properties whose feature has another name, by that name. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'css-margin': sides.map((side) => `margin-${side}`),
  'css-padding': sides.map((side) => `padding-${side}`),
  'css-border': [
    ...parts.map((part) => `border-${part}`),
    ...sides.flatMap((side) => [`border-${side}`, ...parts.map((part) => `border-${side}-${part}`)]),
  ],
  'css-border-radius': ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map(
    (corner) => `border-${corner}-radius`,
  ),
  'css-border-radius-logical': ends.flatMap((one) => ends.map((other) => `border-${one}-${other}-radius`)),
  'css-border-inline-block': flows.map((flow) => `border-${flow}`),
  'css-border-inline-block-individual': flows.flatMap((flow) =>
    [...parts, ...ends].map((part) => `border-${flow}-${part}`),
  ),
  'css-border-inline-block-longhand': flows.flatMap((flow) =>
    ends.flatMap((end) => parts.map((part) => `border-${flow}-${end}-${part}`)),
  ),
  'css-margin-inline-block': flows.map((flow) => `margin-${flow}`),
  'css-margin-block-start-end': ends.map((end) => `margin-block-${end}`),
  'css-margin-inline-start-end': ends.map((end) => `margin-inline-${end}`),
  'css-padding-inline-block': flows.map((flow) => `padding-${flow}`),
  'css-padding-block-start-end': ends.map((end) => `padding-block-${end}`),
  'css-padding-inline-start-end': ends.map((end) => `padding-inline-${end}`),
  'css-block-inline-size': ['block-size'],
  'css-inset': [
    'inset',
    ...flows.flatMap((flow) => [flow, `${flow}-start`, `${flow}-end`]).map((end) => `inset-${end}`),
  ],
  'css-left-right-top-bottom': sides,
  'css-column-layout-properties': [
    'columns',
    ...['fill', 'rule', 'rule-color', 'rule-style', 'rule-width', 'span', 'width'].map(
      (part) => `column-${part}`,
    ),
  ],
  'css-gap': ['column-gap', 'row-gap'],
  'css-grid-template': ['', '-areas', '-columns', '-rows'].map((part) => `grid-template${part}`),
  'css-overflow': ['x', 'y', 'block', 'inline'].map((way) => `overflow-${way}`),
  'css-background-position': ['background-position-x', 'background-position-y'],
  'css-font-size-adjust': ['font-size-adjust'],
};
const groupOf = new Map(
  Object.entries(groups).flatMap(([feature, names]) => names.map((name) => [name, feature] as const)),
);

/** Features that sound like a property and are none. */
const noProperties =
  /^css-(?:unit|function|display-|rgb|modern-color|sytem-ui|intrinsic-size|important|variables|inert|at-|pseudo-|selector-|nesting|comments|flex-(?:direction|wrap)$|[a-z]+-gradient)/;

/** The features of a declaration: its property, and what its value is made of. */
export function declarationFeatures(
  property: string,
  value: string,
  important: boolean,
): ReadonlySet<string> {
  return featuresOf(`${property}:${value}${important ? mark : ''}`);
}

const mark = '\u0000important';

const featuresOf = remembered((written: string): ReadonlySet<string> => {
  const [said = '', important] = written.split(mark);
  const property = said.slice(0, said.indexOf(':'));
  const tokens = tokensOf(said.slice(property.length + 1));
  return new Set([
    ...propertyFeatures(property, tokens),
    ...tokens.flatMap((token) => tokenFeatures(token, property)),
    ...(important === undefined ? [] : ['css-important']),
  ]);
});

function propertyFeatures(property: string, tokens: readonly Token[]): readonly string[] {
  if (property.startsWith('--')) return ['css-variables'];
  const says = (...words: readonly string[]) =>
    tokens.some(({ kind, text }) => kind === 'word' && words.includes(text));
  if (property === 'display') {
    if (says('flex', 'inline-flex')) return ['css-display-flex'];
    if (says('grid', 'inline-grid')) return ['css-display-grid'];
    return [says('none') ? 'css-display-none' : 'css-display'];
  }
  if (property === 'flex-direction') return says('column', 'column-reverse') ? ['css-flex-direction'] : [];
  if (property === 'flex-wrap') return says('wrap', 'wrap-reverse') ? ['css-flex-wrap'] : [];
  const feature = groupOf.get(property) ?? `css-${property}`;
  return isKnown(feature) && !noProperties.test(feature) ? [feature] : [];
}

const ownFonts = ['system-ui', 'ui-serif', 'ui-sans-serif', 'ui-rounded', 'ui-monospace'];

function tokenFeatures({ kind, text, unit }: Token, property: string): readonly string[] {
  if (kind === 'function') return functionFeatures(text);
  if (kind === 'number') {
    const feature = unit === '%' ? 'css-unit-percent' : `css-unit-${unit}`;
    return unit && isKnown(feature) ? [feature] : [];
  }
  if (kind !== 'word') return [];
  if (text === 'initial') return ['css-unit-initial'];
  if (text === 'fit-content' || text === 'min-content' || text === 'max-content')
    return ['css-intrinsic-size'];
  const isFont = property === 'font' || property === 'font-family';
  return isFont && ownFonts.includes(text) ? ['css-sytem-ui'] : [];
}

function functionFeatures(name: string): readonly string[] {
  if (name === 'calc') return ['css-unit-calc'];
  if (name === 'var') return ['css-variables'];
  if (name === 'rgb' || name === 'rgba') return [`css-${name}`];
  if (/^(?:ok)?(?:lab|lch)$/.test(name)) return ['css-modern-color'];
  const [, gradient] = /^(?:repeating-)?((?:linear|radial|conic)-gradient)$/.exec(name) ?? [];
  if (gradient) return [`css-${gradient}`];
  const feature = `css-function-${name}`;
  return isKnown(feature) ? [feature] : [];
}
