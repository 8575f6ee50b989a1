import type { HookManager } from './hook.ts';
import { husky } from './husky.ts';
import { lefthook } from './lefthook.ts';
import { plain } from './plain.ts';
import { preCommit } from './pre-commit.ts';

/** In the order in which they are looked for; the last is always there. */
export const hookManagers: readonly HookManager[] = [preCommit, lefthook, husky, plain];
