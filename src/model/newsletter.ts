/** Somebody whom mail comes from or goes to. */
export interface Mailbox {
  /** Shown beside the address. */
  readonly name?: string;
  /** In plain letters before its `@`, as every mail server takes it. */
  readonly email: string;
}

/** How a newsroom's mails are addressed. What is absent is left out of them. */
export interface NewsletterSettings {
  /** Else the newsroom's contact, else that of the release. */
  readonly from?: Mailbox;
  readonly replyTo?: Mailbox;
  readonly to?: Mailbox;
  /** Name of the mailing list, in the form of a host: `news.example.org`. */
  readonly listId?: string;
  /**
   * Where readers take their names off the list. The placeholder stands at the foot of the mail in the place of both, for a
   * mailing service that puts an address of its own there for each reader: `*|UNSUB|*`.
   */
  readonly unsubscribe?: { readonly url?: string; readonly email?: string; readonly placeholder?: string };
  /** Where earlier mails can be read; else the newsroom's address on the web. */
  readonly archive?: string;
  /** Why a reader gets the mail; else in words of ours. */
  readonly reason?: string;
  /** Whether photos are sent along, not fetched when the mail is opened. */
  readonly embedPhotos: boolean;
  /** Whether mail programs open the file as a draft that can be sent. */
  readonly draft: boolean;
}
