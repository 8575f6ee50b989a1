/** An address that leads through somebody else's machine. */
export interface Wrapped {
  /** Who put it round the real address, in words that follow “through”. */
  readonly by: string;
  /** The real address, where it stands in the other. */
  readonly target?: string;
}

interface Wrapper {
  readonly by: string;
  readonly address: RegExp;
  readonly target?: (url: URL) => string | null | undefined;
}

const from = (name: string) => (url: URL) => url.searchParams.get(name);

/** Services that rewrite the links of a mail or count the clicks on a page, by the form of their addresses. */
const wrappers: readonly Wrapper[] = [
  {
    by: 'Outlook’s link check',
    address: /^https?:\/\/(?:[\w-]+\.)*safelinks\.protection\.(?:outlook|office365)\.(?:com|us|de|cn)\//i,
    target: from('url'),
  },
  {
    by: 'Teams',
    address: /^https?:\/\/statics\.teams\.[\w.-]+\/evergreen-assets\/safelinks\//i,
    target: from('url'),
  },
  {
    by: 'Proofpoint’s link check',
    address: /^https?:\/\/urldefense\.(?:proofpoint\.)?(?:com|us)\//i,
    target: proofpoint,
  },
  {
    by: 'Google',
    address: /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i,
    target: (url) => url.searchParams.get('q') ?? url.searchParams.get('url'),
  },
  { by: 'Google’s AMP', address: /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\//i, target: amp },
  { by: 'Google’s AMP', address: /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\//i, target: amp },
  { by: 'Facebook', address: /^https?:\/\/(?:[lm]{1,2}|www)\.facebook\.com\/l\.php\?/i, target: from('u') },
  { by: 'Instagram', address: /^https?:\/\/l\.instagram\.com\/\?/i, target: from('u') },
  {
    by: 'LinkedIn',
    address: /^https?:\/\/(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)\/?\?/i,
    target: from('url'),
  },
  { by: 'YouTube', address: /^https?:\/\/(?:www\.)?youtube\.com\/redirect\?/i, target: from('q') },
  { by: 'Slack', address: /^https?:\/\/(?:www\.)?slack-redir\.net\/link\?/i, target: from('url') },
  { by: 'Reddit', address: /^https?:\/\/out\.reddit\.com\//i, target: from('url') },
  { by: 'VK', address: /^https?:\/\/(?:m\.)?vk\.com\/away\.php\?/i, target: from('to') },
  {
    by: 'Barracuda’s link check',
    address: /^https?:\/\/linkprotect\.cudasvc\.com\/url\?/i,
    target: from('a'),
  },
  {
    by: 'Cisco’s link check',
    address: /^https?:\/\/secure-web\.cisco\.com\//i,
    target: ({ pathname }) => lastPart(pathname),
  },
  { by: 'Symantec’s link check', address: /^https?:\/\/clicktime\.symantec\.com\//i, target: from('u') },
  {
    by: 'Trend Micro’s link check',
    address: /^https?:\/\/[\w.-]+\.trendmicro\.com(?::443)?\/wis\/clicktime\//i,
    target: from('url'),
  },
  {
    by: 'Mimecast’s link check',
    address: /^https?:\/\/(?:[\w-]+\.)?protect(?:-[a-z]+)?\.mimecast\.com\/s\//i,
  },
  { by: 'Mailchimp', address: /^https?:\/\/[\w.-]+\.list-manage\.com\/track\/click\?/i },
  { by: 'SendGrid', address: /^https?:\/\/[\w.-]+\.ct\.sendgrid\.net\/ls\/click\?/i },
  { by: 'X', address: /^https?:\/\/t\.co\/\w+$/i },
  { by: 'LinkedIn', address: /^https?:\/\/lnkd\.in\/[\w-]+\/?$/i },
];

/** Marks of one person's click, which sites and mailings hang on an address. */
const clickMarks =
  /^(?:fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|twclid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id)$/i;

// Which addresses are looked at more closely.
const suspect =
  /safelinks|urldefense|google\.|ampproject|facebook\.com\/l|l\.instagram|linkedin\.com\/(?:r|s)|youtube\.com\/redirect|slack-redir|out\.reddit|away\.php|cudasvc|secure-web\.cisco|clicktime|mimecast|list-manage|sendgrid|\/\/t\.co\/|lnkd\.in|clid=|braid=|igshid=|mc_eid=|_hs|mkt_tok=|vero_id=/i;

/** Whether an address may lead through somebody else's machine, or carry the mark of a click. */
export function isSuspect(address: string): boolean {
  return suspect.test(address);
}

/** Who stands between a reader and the real address; `undefined` where nobody does. */
export function wrappedAddress(address: string): Wrapped | undefined {
  if (!isSuspect(address) || !URL.canParse(address)) return undefined;
  const wrapper = wrappers.find((known) => known.address.test(address));
  if (!wrapper) return undefined;
  const target = wrapper.target?.(new URL(address));
  if (!target || !/^https?:\/\/[^\s/]+\.[^\s/]/i.test(target)) return { by: wrapper.by };
  // One wrapping may lie within another.
  const inner = wrappedAddress(target);
  return { by: wrapper.by, target: inner?.target ?? target };
}

/** The address without the marks of one person's click; `undefined` where it has none. */
export function withoutClickMarks(
  address: string,
): { address: string; marks: readonly string[] } | undefined {
  if (!isSuspect(address)) return undefined;
  const [, before = '', query = '', after = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(address) ?? [];
  const parts = query.split('&');
  const isMark = (part: string) => clickMarks.test(part.split('=', 1)[0] ?? '');
  const marks = parts.filter(isMark).map((part) => part.split('=', 1)[0] ?? '');
  if (marks.length === 0) return undefined;
  const left = parts.filter((part) => !isMark(part)).join('&');
  return { address: `${before}${left && `?${left}`}${after}`, marks };
}

/** https://help.proofpoint.com/Threat_Insight_Dashboard/Concepts/How_do_I_decode_a_rewritten_URL%3F */
function proofpoint(url: URL): string | undefined {
  const version = /^\/v([123])\//.exec(url.pathname)?.[1];
  if (version === '1') return url.searchParams.get('u') ?? undefined;
  if (version === '2') {
    const coded = url.searchParams.get('u')?.replaceAll('-', '%').replaceAll('_', '/');
    return coded && decoded(coded);
  }
  const [, written, replaced] = /\/v3\/__(.+?)__;(.*?)!/.exec(url.href) ?? [];
  // What stood for other characters is told apart by a list in base64, which is empty where there was nothing.
  return written && replaced === '' ? written.replace(/^(https?:\/)(?!\/)/, '$1/') : undefined;
}

function amp({ pathname, search, hash }: URL): string | undefined {
  const [, secure, rest] = /\/(?:amp|[a-z])\/(s\/)?(.+)$/.exec(pathname) ?? [];
  return rest && `http${secure ? 's' : ''}://${rest}${search}${hash}`;
}

function lastPart(path: string): string | undefined {
  return decoded(path.slice(path.lastIndexOf('/') + 1));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
