import { safeJson } from '../../language/safe-json.ts';
import { textBodies } from '../body/text-bodies.ts';
import type { WrittenFormat } from '../format.ts';
import { htmlBodies } from './html.ts';

/** The machine's copy: IPTC ninjs 3.1, which news systems read. */
export const ninjs: WrittenFormat = {
  id: 'ninjs',
  mediaType: 'application/json',
  file: 'release.json',
  async write(facts, context) {
    const { ninjsItem } = await import('../ninjs/item.ts');
    const { entry, page } = context;
    const html = await htmlBodies(entry.release, context, true);
    // Every paragraph is one line: who reads this sets lines of its own.
    const text = await textBodies(entry.release, { page, columns: Number.POSITIVE_INFINITY });
    return `${safeJson(ninjsItem(facts, { html, text }, context))}\n`;
  },
};
