import type { Heading, Root } from 'mdast';
import type { Fault } from '../model/fault.ts';
import { limits } from '../model/limits.ts';
import type { Source } from '../model/source.ts';
import { bodyLimitFault, parseBody, treeLimitFault } from './body.ts';
import { decode } from './decode.ts';
import { headingTitle } from './title.ts';

/** Words before the releases of an issue: Markdown without front matter. */
export interface Opening {
  readonly source: Source;
  readonly body: Root;
  /** The first heading, which is the subject where nobody gives another. */
  readonly titled?: { readonly heading: Heading; readonly title: string };
}

/** Reads opening words. Whatever the bytes hold, it never throws for it: what is wrong is the fault. */
export async function parseOpening(
  bytes: Uint8Array,
  path: string,
): Promise<Opening | { readonly source: Source; readonly fault: Fault }> {
  const { source, fault } = decode(bytes.subarray(0, limits.bytes), path);
  const beyond = fault ?? bodyLimitFault(source.text);
  if (beyond) return { source, fault: beyond };
  const body = await parseBody(source.text);
  const tooMuch = treeLimitFault(body, source.text);
  if (tooMuch) return { source, fault: tooMuch };
  const titled = headingTitle(source, body);
  if (titled && 'fault' in titled) return { source, fault: titled.fault };
  return { source, body, ...(titled && { titled }) };
}
