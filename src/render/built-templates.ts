import type { BuiltTemplate } from './template.ts';

/**
 * pressdesk's own templates, compiled, by the names of their files. `npm run build` puts them in the place of this empty
 * list, see `precompile.ts`; run from its sources, pressdesk compiles its own templates like any others.
 */
export const builtTemplates: ReadonlyMap<string, BuiltTemplate> = new Map();
