import { withoutControls } from '../mail/controls.ts';
import type { Range } from '../model/place.ts';
import type { Traced } from './template-trace.ts';
import type { Templates } from './templates.ts';

/** Templates that remember where what they were filled to comes from. */
export interface TracedTemplates<Seen> extends Templates<Seen> {
  /** Of an output as it came from a template, or without the controls that mails are rid of; `undefined` of any other. */
  traceOf(content: string): Traced | undefined;
}

/** The same templates, which remember what they are filled to. */
export async function tracedTemplates<Seen>(templates: Templates<Seen>): Promise<TracedTemplates<Seen>> {
  const trace = await templates.tracing();
  const traces = new Map<string, Traced>();
  return {
    ...templates,
    fill(name, view, escaping) {
      const traced = trace(name, view, escaping);
      traces.set(traced.content, traced);
      return traced.content;
    },
    traceOf(content) {
      const exact = traces.get(content);
      if (exact) return exact;
      const whole = [...traces.values()].find((traced) => withoutControls(traced.content) === content);
      return whole && rid(whole, content);
    },
  };
}

/** What is traced, of its content without controls. */
function rid(traced: Traced, content: string): Traced {
  const kept: number[] = [];
  for (let at = 0; at < traced.content.length; at++) {
    if (traced.content[at] === content[kept.length]) kept.push(at);
  }
  const before = (offset: number) => kept[offset] ?? traced.content.length;
  const originOf = ({ start, end }: Range) => traced.originOf({ start: before(start), end: before(end) });
  return { content, originOf };
}
