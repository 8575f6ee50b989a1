import type { TemplateSource } from '../model/templates.ts';
import { templateError } from './template-error.ts';

/** What of Handlebars reads a template. */
export interface Grammar {
  parse(text: string): hbs.AST.Program;
  /** The bare parser, which the package's types leave out: only its own hook is told where it stopped. */
  readonly Parser?: BareParser;
}

interface BareParser {
  readonly yy: object;
  readonly Parser: new () => {
    yy: object;
    parseError: (message: string, stop: Stop) => never;
    parse(text: string): unknown;
  };
}

/** Where the parser stopped: before `text`, a token of kind `token`. */
interface Stop {
  readonly text: string;
  readonly token: string;
  readonly loc: { readonly last_line: number; readonly last_column: number };
}

/** @throws PressdeskError with line and column where the text is no template. */
export function parseTemplate(source: TemplateSource, grammar: Grammar): hbs.AST.Program {
  // An object would pass for a parsed template and be compiled into code.
  if (typeof source.text !== 'string') throw new TypeError('a template must be text');
  try {
    return grammar.parse(source.text);
  } catch (error) {
    const point = pointOf(error);
    if (point) throw templateError(source, point, { reason: nesting(messageOf(error)) }, error);
    const stop = stopOf(source.text, grammar);
    if (!stop) throw templateError(source, undefined, { reason: messageOf(error) }, error);
    const at = { line: stop.loc.last_line, column: stop.loc.last_column };
    throw templateError(source, at, wordsFor(stop), error);
  }
}

/** Line and column of an error of Handlebars that has them; `column` counts from 0. */
export function pointOf(error: unknown): { line: number; column: number } | undefined {
  const { lineNumber: line, column } = error as { lineNumber?: unknown; column?: unknown };
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}

/** The error's words without the ` - line:column` that Handlebars appends. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/ - \d+:\d+$/, '');
}

function nesting(message: string): string {
  const [, opened, closed] = /^(.+) doesn't match (.+)$/.exec(message) ?? [];
  return opened && closed ? `{{#${opened}}} is closed by {{/${closed}}}.` : `${message}.`;
}

function stopOf(text: string, { Parser }: Grammar): Stop | undefined {
  if (!Parser) return undefined;
  const parser = new Parser.Parser();
  parser.yy = Parser.yy;
  let found: Stop | undefined;
  parser.parseError = (message, stop) => {
    found = stop;
    throw new Error(message);
  };
  try {
    parser.parse(text);
  } catch {
    return found;
  }
  return undefined;
}

function wordsFor({ token, text }: Stop): { reason: string; hint?: string } {
  if (token === 'EOF') {
    return {
      reason: 'The template ends before a block is closed.',
      hint: 'Every {{#if}}, {{#unless}}, {{#each}} and {{#with}} needs its {{/if}}, {{/unless}}, {{/each}}, {{/with}}.',
    };
  }
  if (token === 'INVALID') {
    return { reason: 'What is between the braces cannot be read.', hint: 'Is a closing }} missing?' };
  }
  return { reason: `"${text.trim()}" cannot stand here.` };
}
