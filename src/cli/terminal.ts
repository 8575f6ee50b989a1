import type { Io, Stream } from '../model/io.ts';
import type { Style } from '../model/style.ts';

/** What was said on the command line about colour, if anything. */
export type ColourWish = boolean | undefined;

/** Whether a stream is written to in colour: the command line decides, then NO_COLOR, FORCE_COLOR, the terminal. */
export function inColour(stream: Stream, env: Io['env'], wish: ColourWish): boolean {
  if (wish !== undefined) return wish;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTerminal && env.TERM !== 'dumb';
}

const asItIs = (text: string): string => text;

export const plain: Style = {
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  yellow: asItIs,
  blue: asItIs,
  green: asItIs,
  cyan: asItIs,
  underline: asItIs,
};

/** The colours of a stream. */
export async function styleFor(stream: Stream, env: Io['env'], wish: ColourWish): Promise<Style> {
  if (!inColour(stream, env, wish)) return plain;
  const { Chalk } = await import('chalk');
  // Sixteen colours: those the reader chose for their own terminal.
  return new Chalk({ level: 1 });
}
