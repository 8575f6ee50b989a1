import type { Fix } from './diagnostic.ts';
import type { Place } from './place.ts';
import type { Stack } from './stack.ts';

/**
 * Something the reader of a file stumbled over, as facts without sentences: a fault rule puts it into words.
 * `field` is a path such as `organisers.0.name`, in the spelling of the file.
 */
export type Fault =
  /**
   * An exception of ours: what pressdesk was at, the rules that it happened to, whether nothing can be published without
   * them, and how it came about.
   */
  | {
      readonly kind: 'failure';
      readonly work: 'reading' | 'checking' | 'printing';
      readonly rules: readonly string[];
      readonly needed: boolean;
      readonly stacks: readonly Stack[];
    }
  /** The file is no regular file, or cannot be opened. */
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause }
  /** Bytes that are not UTF-8; `offset` counts bytes from 0. */
  | { readonly kind: 'encoding'; readonly encoding?: string; readonly offset: number; readonly place: Place }
  /** A release over one of the bounds of `model/limits`. */
  | {
      readonly kind: 'limit';
      readonly limit: LimitName;
      readonly actual: number;
      readonly allowed: number;
      readonly place: Place;
    }
  /** Fence or YAML that cannot be read, or that is refused. `reason` is a plain sentence. */
  | {
      readonly kind: 'syntax';
      readonly reason: string;
      readonly note?: string;
      readonly place: Place;
      readonly fix?: Fix;
    }
  | { readonly kind: 'missing'; readonly field: string; readonly place: Place }
  /** A value of the wrong kind. `expected` is plain words: "a date such as 2024-09-05". */
  | {
      readonly kind: 'type';
      readonly field: string;
      readonly expected: string;
      /** What stands there, in plain words or as written. */
      readonly actual: string;
      /** The values allowed, where they can be listed; the nearest is offered. */
      readonly allowed?: readonly string[];
      readonly note?: string;
      readonly place: Place;
      readonly fix?: Fix;
    }
  /** A key the form does not have. `place` is the key's. */
  | {
      readonly kind: 'unknown';
      readonly field: string;
      readonly key: string;
      /** Keys that may stand at this level. */
      readonly allowed: readonly string[];
      readonly place: Place;
    };

export type FaultKind = Fault['kind'];
export type UnreadableCause = 'permission' | 'not-a-file' | 'link-loop' | 'vanished' | 'unmerged' | 'other';
export type LimitName =
  | 'bytes'
  | 'nesting'
  | 'pieces'
  | 'front-matter-bytes'
  | 'front-matter-nesting'
  | 'front-matter-blank-lines';
