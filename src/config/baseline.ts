import * as v from 'valibot';
import type { Baseline } from '../model/baseline.ts';

const form = v.object({
  version: v.literal(1),
  known: v.record(v.string(), v.record(v.string(), v.array(v.string()))),
});

/** Reads what `pressdesk check --update-baseline` wrote; `undefined` where the text is something else. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const read = v.safeParse(form, JSON.parse(text));
    return read.success ? read.output.known : undefined;
  } catch {
    return undefined;
  }
}
