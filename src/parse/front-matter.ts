import matter from 'gray-matter';
import { type Placer, placer } from '../language/positions.ts';
import type { Fault } from '../model/fault.ts';
import { limits } from '../model/limits.ts';
import type { Range } from '../model/place.ts';
import { type Fenced, findFence } from './fence.ts';

export type Split = Pick<Fenced, 'open' | 'block'> & {
  /** The whole text with front matter and fences blanked out, so that offsets and lines stay those of the file. */
  readonly body: string;
};

/** Splits a release. A fault instead where it has no front matter, or more of it than is read. */
export function splitFrontMatter(text: string): { split: Split } | { fault: Fault } {
  const place = placer(text);
  const fence = findFence(text);
  if ('problem' in fence) {
    const { range, ...problem } = fence.problem;
    return { fault: { kind: 'syntax', ...problem, place: place(range) } };
  }
  const { open, block, close } = fence.found;
  const fault = overLimit(text, block, place);
  if (fault) return { fault };
  const { matter: inner, content } = cut(text);
  if (open.start + 3 + inner.length + 1 !== close.start || !text.endsWith(content)) {
    throw new Error('gray-matter and the fence scan disagree on where the front matter ends');
  }
  const start = text.length - content.length;
  return { split: { open, block, body: blank(text.slice(0, start)) + content } };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
}

const refuse = {
  parse(): never {
    throw new Error('front matter is YAML only');
  },
};

// What stands between the fences is read by yaml.ts, which knows places; gray-matter only cuts.
const engines = {
  yaml: { parse: () => ({}) },
  yml: refuse,
  javascript: refuse,
  js: refuse,
  json: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

/**
 * Cuts a text whose fences are known to be exact. Always with options: without them gray-matter keeps texts and shares
 * objects. Throws for any language but YAML.
 */
export function cut(text: string): { matter: string; content: string } {
  const { matter: inner, content } = matter(text, { engines, language: 'yaml', delimiters: '---' });
  return { matter: inner, content };
}

/** gray-matter takes time with the square of blank lines in a row, so both bounds come before it. */
function overLimit(text: string, block: Range, place: Placer): Fault | undefined {
  const bytes = Buffer.byteLength(text.slice(block.start, block.end));
  if (bytes > limits.frontMatterBytes) {
    const [actual, allowed] = [bytes, limits.frontMatterBytes];
    return {
      kind: 'limit',
      limit: 'front-matter-bytes',
      actual,
      allowed,
      place: place({ start: 0, end: 3 }),
    };
  }
  return blankLines(text, block, place);
}

function blankLines(text: string, block: Range, place: Placer): Fault | undefined {
  // Every character that `^` and `\s` of gray-matter's pattern take for a line end.
  const lines = text.slice(block.start, block.end).split(/\r\n|[\n\r\u2028\u2029]/);
  let run = 0;
  let longest = 0;
  let last = 0;
  for (const [index, line] of lines.entries()) {
    run = line.trim() === '' && index < lines.length - 1 ? run + 1 : 0;
    if (run > longest) [longest, last] = [run, index];
  }
  const allowed = limits.frontMatterBlankLines;
  if (longest <= allowed) return undefined;
  const start = offsetOfLine(text, block.start, last - longest + 1);
  return {
    kind: 'limit',
    limit: 'front-matter-blank-lines',
    actual: longest,
    allowed,
    place: place({ start, end: start }),
  };
}

function offsetOfLine(text: string, from: number, index: number): number {
  let offset = from;
  const end = /\r\n|[\n\r\u2028\u2029]/g;
  for (let count = 0; count < index; count += 1) {
    end.lastIndex = offset;
    end.test(text);
    offset = end.lastIndex;
  }
  return offset;
}
