// A release as the planting functions see it: its text, and the same text with everything blanked that is no prose.
// Made without the program's own readers, so that a mistake in those cannot hide here too.

const hidden = '\uE000';

/** What is no prose: code, addresses, tags, marks of notes. Link texts stay. */
const noProse =
  /^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]+`|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\]|^\[[^\]\n]+\]:[^\n]*$|<(?:https?:|mailto:)[^>\n]*>|<!--[\s\S]*?-->|<\/?[a-zA-Z][^>\n]*>|https?:\/\/[^\s)>\]]+|www\.[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|\[\^[^\]\n]+\]/gm;

export function sheetOf(name, original, rest = {}) {
  const group = /^key: *(.*)$/m.exec(original)?.[1];
  // Every key is as long as those that planted releases get, so that nothing moves.
  const text = original.replace(/^key: *.*$/m, 'key: p0000');
  const fence = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?\n/.exec(text);
  const bodyAt = fence ? fence[0].length : 0;
  const blank = (words) => words.replace(/[^\n]/g, hidden);
  const masked = blank(text.slice(0, bodyAt)) + text.slice(bodyAt).replace(noProse, blank);
  const front = text.slice(0, bodyAt);
  const field = (key) => new RegExp(`^${key}: *["']?(.*?)["']?\\s*$`, 'm').exec(front)?.[1];
  return {
    name,
    group,
    original,
    text,
    masked,
    bodyAt,
    front,
    field,
    lang: field('lang') ?? 'en',
    date: field('date')?.slice(0, 10),
    blocks: blocksOf(text, bodyAt),
    ...rest,
  };
}

/** The body's stretches between blank lines. */
function blocksOf(text, bodyAt) {
  const blocks = [];
  let fenced = false;
  for (const match of text.slice(bodyAt).matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const [words] = match;
    const start = bodyAt + match.index;
    const fences = words.match(/^(?:```|~~~)/gm)?.length ?? 0;
    blocks.push({ start, end: start + words.length, words, kind: fenced || fences ? 'code' : kindOf(words) });
    if (fences % 2 === 1) fenced = !fenced;
  }
  return blocks;
}

function kindOf(words) {
  if (/^ {0,3}#/.test(words) || /^(?:\*\*|__|_|\*)[^\n]+(?:\*\*|__|_|\*)\s*$/.test(words)) return 'heading';
  if (/^\s*\|/.test(words) || /\n\s*\|?[-: ]+\|/.test(words)) return 'table';
  if (/^\s*>/.test(words)) return 'quote';
  if (/^\s*\[\^/.test(words)) return 'note';
  if (/^\s*(?:[-*+•·]|\d+[.)]|[ivx]+[.)]|\(?[a-z][.)])\s/.test(words) || /^\s{4}/.test(words)) return 'list';
  if (/^\s*(?:<|-{3}|_{3}|={3}|!\[)/.test(words)) return 'other';
  if (/\n\s*(?:[-*+•]|\d+[.)])\s/.test(words)) return 'list';
  return 'paragraph';
}

/** Paragraphs of the body, each with its prose. */
export function paragraphsOf(sheet, kinds = ['paragraph']) {
  return sheet.blocks
    .filter(({ kind }) => kinds.includes(kind))
    .map((block) => ({ ...block, prose: sheet.masked.slice(block.start, block.end) }));
}

/** Matches of an expression in the prose of paragraphs, with offsets of the file. */
export function* matchesIn(sheet, expression, kinds) {
  for (const block of paragraphsOf(sheet, kinds)) {
    for (const match of block.prose.matchAll(expression)) {
      yield {
        match,
        block,
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
      };
    }
  }
}

/** One plant: `text` in place of what stands from `start` up to `end`. */
export function plant(kind, what, ...edits) {
  return { kind, what, edits: edits.map(([start, end, text]) => ({ start, end, text })) };
}

/** One plant from a whole text in which something was changed. */
export function planted(kind, what, before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same))
    same++;
  return plant(kind, what, [start, before.length - same, after.slice(start, after.length - same)]);
}

export function withEdits(text, edits) {
  let result = text;
  for (const { start, end, text: words } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + words + result.slice(end);
  }
  return result;
}

/** Where an offset of the text before the edits stands after them. */
export function moved(offset, edits) {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (end <= offset) by += text.length - (end - start);
  }
  return offset + by;
}
