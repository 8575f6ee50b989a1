import { visible } from '../language/visible.ts';
import type { Stream } from '../model/io.ts';
import type { Style } from '../model/style.ts';
import type { Desk } from './desk.ts';

/** What is said on stderr, in its colours. */
export function voiceOn(stderr: Stream, err: Style): Pick<Desk, 'note' | 'say'> {
  return {
    note: (text) => stderr.write(`${err.yellow('note:')} ${visible(text)}\n`),
    say: (line) => stderr.write(`${line}\n`),
  };
}
