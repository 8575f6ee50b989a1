import type { Range } from '../../model/place.ts';
import { declarationsIn } from './declarations.ts';
import { declarationFeatures } from './style-features.ts';
import { isKnown } from './support.ts';

/** Something that a `<style>` makes use of, with its place in the text of it. */
export interface SheetUse extends Range {
  readonly feature: string;
  /** As it is written there. */
  readonly written: string;
}

/** What a `<style>` makes use of: at-rules, selectors, properties and their values. */
export function* sheetUses(text: string): Iterable<SheetUse> {
  const open: ('rule' | 'at')[] = [];
  for (const { 0: piece, index } of masked(text).matchAll(/[^{};]*[{};]?/g)) {
    const sign = /[{};]$/.exec(piece)?.[0];
    const body = sign ? piece.slice(0, -1) : piece;
    const start = index + body.length - body.trimStart().length;
    const range = { start, end: start + body.trim().length };
    const written = text.slice(range.start, range.end);
    const use = (feature: string): SheetUse => ({ ...range, feature, written });
    if (sign === '{') {
      const isAt = written.startsWith('@');
      if (!isAt && open.includes('rule')) yield use('css-nesting');
      yield* (isAt ? atRuleFeatures(written) : selectorFeatures(written)).map(use);
      open.push(isAt && !/^@font-face/i.test(written) ? 'at' : 'rule');
    } else if (written.startsWith('@')) yield* atRuleFeatures(written).map(use);
    else if (open.at(-1) === 'rule') {
      for (const { property, value, important } of declarationsIn(written)) {
        yield* [...declarationFeatures(property, value, important)].map(use);
      }
    }
    if (sign === '}') open.pop();
  }
}

/** As long as before, without comments and without braces in what is quoted. */
function masked(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (match) => ' '.repeat(match.length))
    .replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs, (match) => match.replace(/[{};]/g, 'x'));
}

const mediaFeatures = ['prefers-color-scheme', 'prefers-reduced-motion', 'orientation', 'hover'];

function atRuleFeatures(written: string): readonly string[] {
  const [, name = ''] = /^@([-\w]+)/.exec(written) ?? [];
  const rule = `css-at-${name.toLowerCase().replace(/^-\w+-/, '')}`;
  const asks = [...written.toLowerCase().matchAll(/\(\s*([-\w]+)/g)].map(([, feature = '']) => feature);
  const media = asks.flatMap((feature) => {
    if (feature === 'any-hover') return ['css-at-media-hover'];
    if (/^-webkit-(?:min-|max-)?device-pixel-ratio$/.test(feature))
      return ['css-at-media-device-pixel-ratio'];
    return mediaFeatures.includes(feature) ? [`css-at-media-${feature}`] : [];
  });
  return [...(isKnown(rule) ? [rule] : []), ...media];
}

const pieces =
  /(?<attribute>\[[^\]]*\])|::?(?<pseudo>[-\w]+)|(?<class>\.[-\w\u0080-\uffff]+)|(?<id>#[-\w\u0080-\uffff]+)|(?<combinator>\s*[>+~,]\s*|\s+)|(?<universal>\*)|(?<type>[-\w]+)|./g;

const combinators: Readonly<Record<string, string>> = {
  '>': 'child',
  '+': 'adjacent-sibling',
  '~': 'general-sibling',
  ',': 'grouping',
  '': 'descendant',
};

function selectorFeatures(written: string): readonly string[] {
  const found = new Set<string>();
  let simple = 0;
  for (const { groups = {} } of written.trim().matchAll(pieces)) {
    if (groups.combinator !== undefined) {
      simple = 0;
      found.add(`css-selector-${combinators[groups.combinator.trim()]}`);
      continue;
    }
    if (groups.pseudo !== undefined) {
      for (const kind of ['class', 'element']) found.add(`css-pseudo-${kind}-${groups.pseudo.toLowerCase()}`);
      continue;
    }
    const kind = ['attribute', 'class', 'id', 'universal', 'type'].find((name) => groups[name] !== undefined);
    if (!kind) continue;
    found.add(`css-selector-${kind}`);
    simple += 1;
    if (simple > 1) found.add('css-selector-chaining');
  }
  return [...found].filter(isKnown);
}
