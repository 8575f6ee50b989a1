import type { Config } from '../model/config.ts';
import type { Words } from '../model/words.ts';
import type { Templates } from './templates.ts';

export interface RenderContext {
  readonly config: Config;
  readonly templates: Templates;
  /** Fixed words of every language there is. */
  readonly words: readonly Words[];
}
