import type { Range } from '../model/place.ts';
import type { TemplateSource } from '../model/templates.ts';
import type { ParsedTemplate } from './template-check.ts';

/** Where in a template something comes from: the text itself, or what prints it. */
export interface Origin extends Range {
  readonly source: TemplateSource;
  /** Whether a field is printed there. */
  readonly printed: boolean;
}

/** A filled template that knows where its pieces come from. */
export interface Traced {
  readonly content: string;
  /** Where a stretch of the content comes from, by its beginning. */
  originOf(range: Range): Origin | undefined;
}

// Two signs of the private planes, which no text has side by side: one that says that a mark follows, and its number.
const sign = '\u{10fffd}';
const first = 0x100000;
const most = 0xfff0;
const marks = /\u{10fffd}([\u{100000}-\u{10fff0}])/gu;

/** Marks what stands in templates, so that what was filled tells where it comes from. */
export class Tracer {
  readonly #pieces: Origin[] = [];

  /** The same template, which prints a mark before each of its pieces. */
  marked({ source, program }: ParsedTemplate): hbs.AST.Program {
    const starts = lineStarts(source.text);
    const offset = ({ line, column }: hbs.AST.Position): number => (starts[line - 1] ?? 0) + column;
    const mark = (start: number, end: number, printed: boolean): string => {
      if (this.#pieces.length >= most) return '';
      this.#pieces.push({ source, start, end, printed });
      return sign + String.fromCodePoint(first + this.#pieces.length - 1);
    };
    const visit = (inside: hbs.AST.Program): hbs.AST.Program => ({
      ...inside,
      body: inside.body.flatMap((statement) => {
        const { loc } = statement;
        if (isContent(statement)) {
          const start = offset(loc.start) + strippedBefore(statement);
          const { value } = statement;
          return value === ''
            ? [statement]
            : [{ ...statement, value: mark(start, start + value.length, false) + value }];
        }
        if (statement.type === 'MustacheStatement') {
          const value = mark(offset(loc.start), offset(loc.end), true);
          return [{ type: 'ContentStatement', loc, value, original: value }, statement];
        }
        const { program, inverse } = statement as hbs.AST.BlockStatement;
        if (!program && !inverse) return [statement];
        return [
          {
            ...statement,
            ...(program && { program: visit(program) }),
            ...(inverse && { inverse: visit(inverse) }),
          },
        ];
      }),
    });
    return visit(program);
  }

  /** What a marked template was filled to, without the marks. */
  read(filled: string): Traced {
    const places: { readonly at: number; readonly piece: Origin }[] = [];
    let content = '';
    let from = 0;
    for (const { 0: found, 1: number = '', index } of filled.matchAll(marks)) {
      content += filled.slice(from, index);
      from = index + found.length;
      const piece = this.#pieces[(number.codePointAt(0) ?? 0) - first];
      if (piece) places.push({ at: content.length, piece });
    }
    content += filled.slice(from);
    const placeAt = (offset: number) => places.findLast(({ at }) => at <= offset);
    return {
      content,
      originOf({ start, end }) {
        const [begun, ended] = [placeAt(start), placeAt(Math.max(start, end - 1))];
        if (!begun) return undefined;
        const { source, printed } = begun.piece;
        const from = printed ? begun.piece.start : begun.piece.start + start - begun.at;
        const until =
          ended?.piece.source !== source
            ? begun.piece.end
            : ended.piece.printed
              ? ended.piece.end
              : ended.piece.start + end - ended.at;
        // A loop may end above where it begins.
        return { source, printed, start: from, end: until > from ? until : begun.piece.end };
      },
    };
  }
}

function isContent(statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement {
  return statement.type === 'ContentStatement';
}

/** How much of the white space that a piece begins with its parser took away. */
function strippedBefore(statement: hbs.AST.ContentStatement): number {
  // The text before that; the package's types have it wrong.
  const original = statement.original as unknown as string;
  const blank = /^\s*/.exec(original)?.[0].length ?? 0;
  for (let stripped = 0; stripped < blank; stripped++) {
    if (original.startsWith(statement.value, stripped)) return stripped;
  }
  return blank;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
}
