import type { Place } from './place.ts';
import type { Stack } from './stack.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A change of bytes: `text` in place of the source from offset `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An offered repair. `safe` ones lose nothing and are made by `--fix`. */
export interface Fix {
  /** What it does, to be read after "Fix:", such as `write https://www.ipd.gov.hk`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** What a rule yields. Field names follow vfile-message. */
export interface Finding {
  /** One sentence: what is wrong, with the words concerned. */
  readonly reason: string;
  /** Where; the whole file is meant when absent. */
  readonly place?: Place;
  /** The front matter field concerned, as a path. */
  readonly field?: string;
  readonly actual?: string;
  /** What should or could stand there. */
  readonly expected?: readonly string[];
  /** A second sentence: why it matters, or what to do. */
  readonly note?: string;
  readonly fix?: Fix;
  /** Where the rule is less sure than usual. A level set in `pressdesk.yaml` wins. */
  readonly severity?: Severity;
  /**
   * Where it is about how releases agree, the paths of those that it was laid beside; none where it speaks of one that
   * is not there.
   */
  readonly beside?: readonly string[];
  /** Of exceptions of ours, how they came about: for whoever mends pressdesk, and no part of a report. */
  readonly stacks?: readonly Stack[];
}

/** A finding stamped by the engine. */
export interface Diagnostic extends Finding {
  readonly path: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** The same for the same mistake wherever it moves in its file: made of rule, field and the words concerned. */
  readonly fingerprint: string;
  /** Where the rule is explained. */
  readonly url: string;
}
