import type { Config } from '../../model/config.ts';
import type { PublicEntry } from '../../model/publication.ts';
import { keyOf } from './keys.ts';
import type { Ledger } from './ledger.ts';

interface Mail {
  readonly entry: PublicEntry;
  readonly sha256?: string;
}

/** The mails of which it is known, by their very bytes, that rules found nothing in them. */
export class SoundMails {
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** @param asked which of the rules. */
  has({ entry, sha256 }: Mail, levels: Config['rules'], asked: string): boolean {
    return this.#ledger.recall(entry.release.source.path, keyOf(sha256, levels, asked)) === true;
  }

  add({ entry, sha256 }: Mail, levels: Config['rules'], asked: string): void {
    if (sha256 !== undefined)
      this.#ledger.note(entry.release.source.path, keyOf(sha256, levels, asked), true);
  }
}
