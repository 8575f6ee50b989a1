import type { Config } from '../../model/config.ts';
import type { Finding, Fix } from '../../model/diagnostic.ts';
import type { Release } from '../../model/release.ts';
import { hostOf, innerPlace } from '../address/hosts.ts';
import { release } from '../example.ts';
import { quoted } from '../field-words.ts';
import { outsideLinks } from '../links/free-words.ts';
import type { Link } from '../links/link.ts';
import { linksOf } from '../links/links.ts';
import { having } from '../prose/having.ts';
import { inText } from '../prose/in-text.ts';
import { proseOf } from '../prose/prose.ts';
import { sign } from '../prose/signs.ts';
import type { ReleaseRule } from '../rule.ts';

export const linkLocal: ReleaseRule = {
  id: 'link-local',
  severity: 'error',
  summary: 'Link to nothing that only your own office can open.',
  reason:
    'A link to a file on somebody’s computer, to a shared folder or to a test copy of the website works for whoever wrote it and for no reader. It comes in with text that is copied from a word processor, and it tells names of people and machines. An address that is written out to be typed, such as http://localhost:8080/, is left alone.',
  good: [
    release`
      ---
      title: Tram museum shows its oldest car
      date: 2023-03-08
      organisers: [Tram Museum]
      contact:
        url: https://trams.example.org
      ---

      The [timetable](https://trams.example.org/timetable.pdf) is on the website.
    `,
  ],
  bad: [
    release`
      ---
      title: Tram museum shows its oldest car
      date: 2023-03-08
      organisers: [Tram Museum]
      contact:
        url: https://trams.example.org
      ---

      The [timetable](file:///C:/Users/ines/Desktop/timetable.pdf) is on the website.
    `,
    release`
      ---
      title: Tram museum shows its oldest car
      date: 2023-03-08
      organisers: [Tram Museum]
      contact:
        url: https://trams.example.org
      ---

      The [timetable](http://trams.local/timetable) is on the website.
    `,
  ],
  yieldsTo: ['contact-url', 'link-malformed'],
  *check(release, { config: { stagingHosts } }) {
    for (const link of linksOf(release)) {
      if (link.kind === 'reference' || (plain.test(link.address) && stagingHosts.length === 0)) continue;
      const where = localPlace(link.address, stagingHosts);
      if (where && !isTyped(link, where, release)) yield found(link, where);
    }
    for (const passage of having(inText(proseOf(release)), sign.slash | sign.colon)) {
      if (!/file:|\\/i.test(passage.text)) continue;
      for (const { 0: words, index } of outsideLinks(passage, paths)) {
        const path = words.replace(/[\s.,;:!?)\]’”"'*_]+$/u, '');
        const place = passage.place(index, index + path.length);
        // Markdown reads two backslashes as one, so that only the file tells a shared folder from one backslash.
        const written = place && release.source.text.slice(place.start.offset, place.start.offset + 2);
        if (path.startsWith('\\') && written !== '\\\\') continue;
        const { reason, note } = wordsFor[path.startsWith('\\') ? 'folder' : 'file'](path);
        yield { reason, note, actual: path, ...(place && { place }) };
      }
    }
  },
};

/**
 * “Then open http://localhost:8080/”: how one reaches a program of one's own, or a device at home. What was left over leads
 * to a page.
 */
function isTyped({ kind, address, text, place }: Link, where: Where, { source }: Release): boolean {
  if (kind !== 'bare' && kind !== 'autolink' && text !== address) return false;
  if (where === 'own computer') return /^https?:\/\/[^/?#]+:\d+\/?$/.test(address);
  if (where !== 'network' || !place || !atHome.test(address)) return false;
  const { start, end } = place;
  const before = source.text.slice(Math.max(0, start.offset - 120), start.offset);
  const after = source.text.slice(end.offset, end.offset + 120);
  return typing.test(`${/[^\n]*(?:\n[^\n]+)*$/.exec(before)?.[0]} ${/^[^\n]*/.exec(after)?.[0]}`);
}

/** What devices at home are called. */
const atHome =
  /^https?:\/\/(?:192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|172\.\d+\.\d+\.\d+|169\.254\.\d+\.\d+|[\w-]+\.(?:local|lan|home))(?::\d+)?(?:\/(?:setup|admin|login|config|settings|status)?\/?)?$/i;
const typing =
  /\b(?:browsers?|navigateur|navegador|routers?|gateway|modem|hotspot|raspberry|default (?:ip )?address|ip address|(?:enter|type|typing)\b[^.]{0,40}\baddress|log ?in as|same (?:wi-?fi )?network|local network|your (?:home )?network|wi-?fi network)\b|瀏覽器|浏览器|路由器|ブラウザ/i;

const plain =
  /^(?:https:\/\/(?!.*(?:wp-admin|editor\.html|netlify|ngrok))(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|[a-z]{2})(?:\/[\w./-]*)?|[#/](?![\\/]).*|mailto:.*)$/i;

/** A file of a computer, or of a folder that is shared between some. */
const paths = new RegExp(
  [
    /file:\/{2,}[^\s<>|]+/,
    // A name may have blanks in it where its end tells how far it goes.
    /(?<![\w/\\])[a-z]:\\(?:Users|Documents and Settings|Benutzer|Utilisateurs)\\(?:[^<>"“”|?*\r\n.]{0,200}\.\w{2,5}\b|[^\s<>"“”|?*]*)/,
    /(?<![\w/\\])\\{1,2}[a-z0-9][\w.-]{1,60}\\[\w$][^\s<>"“”|?*]*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

type Where = 'file' | 'folder' | 'own computer' | 'network' | 'staging' | 'preview';

const preview =
  /[?&](?:preview(?:_id|_nonce|_mode)?=|p=\d+&preview|sc_mode=(?:edit|preview)|customize_changeset_uuid=)|\/wp-admin\/|\/editor\.html\/content\/|\/cf#\/content\/|\/umbraco\/(?:preview|#)|^https?:\/\/deploy-preview-\d+--[\w-]+\.netlify\.app|\.ngrok(?:-free)?\.(?:io|app)\b/i;

/** Where an address leads that no reader can reach. */
function localPlace(address: string, stagingHosts: Config['stagingHosts']): Where | undefined {
  if (/^file:/i.test(address) || /^[a-z]:(?:[\\/]|%5c)/i.test(address)) return 'file';
  if (/^\\+[\w.-]+\\/.test(address)) return 'folder';
  if (/^(?:localhost|127\.0\.0\.1)(?::\d|\/|$)/i.test(address)) return 'own computer';
  const host = hostOf(address);
  if (!host) return undefined;
  if (stagingHosts.some((name) => host === name || host.endsWith(`.${name}`))) return 'staging';
  return innerPlace(host) ?? (preview.test(address) ? 'preview' : undefined);
}

const beside =
  'Put the file beside the release and name it under “attachments”, or link to where it can be fetched.';

const wordsFor: Readonly<Record<Where, (address: string) => { reason: string; note: string }>> = {
  file: (address) => ({ reason: `${quoted(address)} is a file on somebody’s own computer.`, note: beside }),
  folder: (address) => ({
    reason: `${quoted(address)} lies in a folder that only your office can open.`,
    note: beside,
  }),
  'own computer': (address) => ({
    reason: `${quoted(address)} leads to the reader’s own computer.`,
    note: 'Write the address at which the public finds the page.',
  }),
  network: (address) => ({
    reason: `${quoted(address)} leads into a network that only your office can reach.`,
    note: 'Write the address at which the public finds the page.',
  }),
  staging: (address) => ({
    reason: `${quoted(address)} leads to ${quoted(hostOf(address) ?? '')}, where the public cannot go.`,
    note: 'It is one of the “staging-hosts” of pressdesk.yaml. Write the address at which the public finds the page.',
  }),
  preview: (address) => ({
    reason: `${quoted(address)} leads to a preview that only editors can open.`,
    note: 'Write the address that the page has once it is public.',
  }),
};

function found(link: Link, where: Where): Finding {
  const { address, place, field, text } = link;
  const meant = meantBy(address, text);
  const edit = meant === undefined ? undefined : link.change(meant);
  const fix: Fix | undefined = edit && { title: `write ${meant}`, edits: [edit], safe: false };
  return {
    ...wordsFor[where](address),
    actual: address,
    ...(field && { field }),
    ...(place && { place }),
    ...(meant && { expected: [meant] }),
    ...(fix && { fix }),
  };
}

/** A word processor takes `www.example.org` for a file beside the text; and the words of a link may be its address. */
function meantBy(address: string, text: string): string | undefined {
  const name = /^file:.*[\\/](www\.[\w-]+\.[\w.-]+)$/i.exec(address)?.[1];
  if (name) return `https://${name}`;
  const said = /^(https?:\/\/|www\.)[^\s/]+\.[^\s]+$/i.exec(text.trim());
  if (!said) return undefined;
  const full = said[1]?.startsWith('http') ? said[0] : `https://${said[0]}`;
  return innerPlace(hostOf(full) ?? '') ? undefined : full;
}
