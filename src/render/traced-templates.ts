import type { Traced } from './template-trace.ts';
import type { Templates } from './templates.ts';

/** Templates that remember where what they were filled to comes from. */
export interface TracedTemplates<Seen> extends Templates<Seen> {
  /** Of an output exactly as it came from a template; `undefined` where nothing became it. */
  traceOf(content: string): Traced | undefined;
}

/** The same templates, which remember what they are filled to. */
export function tracedTemplates<Seen>(templates: Templates<Seen>): TracedTemplates<Seen> {
  const traces = new Map<string, Traced>();
  return {
    ...templates,
    fill(name, view, escaping) {
      const traced = templates.trace(name, view, escaping);
      traces.set(traced.content, traced);
      return traced.content;
    },
    traceOf: (content) => traces.get(content),
  };
}
