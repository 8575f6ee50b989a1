import { seen } from '../../../language/characters.ts';
import { isSafeLink, schemeOf } from '../../../language/safe-address.ts';
import { bracketed } from '../../punctuation.ts';
import { decoded, shownAddress } from '../shown-address.ts';
import type { TextContext } from './context.ts';
import type { FlowBuilder, FlowPoint } from './flow.ts';

/**
 * Puts behind the words of a link, which stand in `flow` since `from`, what they lead to: a numbered
 * note, or a mail address or telephone number in plain. Nothing where the words are the address already.
 */
export function finishLink(url: string, from: FlowPoint, flow: FlowBuilder, context: TextContext): void {
  const words = flow.since(from).trim();
  const address = addressOf(url, context.base);
  if (address === undefined) return;
  if (words === '') {
    flow.addSolid(address.shown);
    return;
  }
  if (sameAddress(words, address.shown)) {
    flow.keep(from);
    return;
  }
  if (address.web) flow.attach(`[${context.notes.link(address.shown)}]`);
  else flow.attach(bracketed(words, address.shown).trim());
}

interface Address {
  /** As a reader is told it. */
  readonly shown: string;
  /** Whether it is looked up in a browser. */
  readonly web: boolean;
}

/** `undefined` where following the link would be of no use to a reader of a text, or is not safe. */
function addressOf(written: string, base: string | null): Address | undefined {
  const url = seen(written).trim().replace(/\s/g, encodeURIComponent);
  const scheme = schemeOf(url);
  if (scheme === undefined) {
    if (url === '' || url.startsWith('#')) return undefined;
    return { shown: base !== null && URL.canParse(url, base) ? new URL(url, base).href : url, web: true };
  }
  if (!isSafeLink(url)) return undefined;
  if (scheme === 'mailto' || scheme === 'tel') {
    const shown = shownAddress(url);
    return shown === '' ? undefined : { shown, web: false };
  }
  return { shown: url, web: true };
}

function sameAddress(words: string, address: string): boolean {
  const [one, other] = [bare(words), bare(address)];
  return one === other || sameNumber(one, other);
}

/** What is left of an address when all that people leave out or add is gone. */
function bare(address: string): string {
  return decoded(address)
    .replace(/^(https?:\/\/|mailto:|tel:)/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** Whether two telephone numbers are one, be it with the country's code or with the 0 that stands for it at home. */
function sameNumber(one: string, other: string): boolean {
  if (![one, other].every((text) => /^\+?[\d\s().-]+$/.test(text))) return false;
  const [short = '', long = ''] = [one, other]
    .map((text) => text.replace(/\D/g, '').replace(/^0+/, ''))
    .sort((a, b) => a.length - b.length);
  return short.length >= 5 && long.endsWith(short);
}
