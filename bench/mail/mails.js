// Mails as the program makes them: bundled from src/ and run in this process.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { bundled, root } from '../bundle.js';

const contents = `
  export { nodeIo } from './src/app/node-io.ts';
  export { openNewsroom } from './src/app/newsroom.ts';
  export { withAssets } from './src/app/published-assets.ts';
  export { readTemplates } from './src/app/templates.ts';
  export { readWords } from './src/app/words.ts';
  export { toConfig } from './src/config/config.ts';
  export { checkMail } from './src/mail/check/check-mail.ts';
  export { inverted } from './src/mail/check/inversion.ts';
  export { readMail } from './src/mail/check/read.ts';
  export { supportOf } from './src/mail/check/support.ts';
  export { usesIn } from './src/mail/check/uses.ts';
  export { timesOf } from './src/newsroom/times.ts';
  export { parseRelease } from './src/parse/release.ts';
  export { eml } from './src/render/formats/eml.ts';
  export { newsletter } from './src/render/formats/newsletter.ts';
  export { render } from './src/render/render.ts';
  export { openTemplates } from './src/render/template-book.ts';
  export { compileTemplates } from './src/render/templates.ts';
`;

const site = 'https://newsroom.example.org/';

export async function openPress() {
  const program = await bundled('mail', contents);
  const io = program.nodeIo(process, new URL('../../', import.meta.url));
  const { templates, words } = program.readTemplates(io, root);
  const config = {
    ...program.toConfig({}),
    organisation: 'The Newsroom',
    address: 'Town Hall, 1 Market Row',
    site,
    newsletter: {
      from: { email: 'press@newsroom.example.org' },
      listId: 'releases.newsroom.example.org',
      unsubscribe: { url: `${site}unsubscribe`, email: 'unsubscribe@newsroom.example.org' },
      embedPhotos: false,
      draft: false,
    },
  };
  const context = {
    config,
    templates: program.compileTemplates(await program.openTemplates(templates)),
    words: program.readWords(words),
    made: new Set(['html', 'newsletter', 'eml']),
    timesOf: (entry) => program.timesOf(entry, config),
  };
  return {
    ...program,
    /** Number of pairs of a feature that the mail cannot do without and a mail program that lacks it. */
    pairsIn(html) {
      const uses = [...program.usesIn(program.readMail(html))];
      return uses.reduce((sum, { feature }) => sum + program.supportOf(feature).lacking.length, 0);
    },
    /** A release as a mail: its HTML part alone, and whole. `undefined` where it lacks what every output needs. */
    async mailOf(file) {
      const name = basename(file, '.md');
      const release = await program.parseRelease(readFileSync(file), name, config);
      const { data } = release;
      const { title, date, lang, organisers, contact } = data;
      if (!title || !date || !lang || !organisers?.length || !contact?.url) return undefined;
      const newsroom = await program.openNewsroom(io, dirname(file));
      const bare = { release, address: `${name}/`, state: { kind: 'public' }, revision: { version: 1 } };
      const entry = await program.withAssets(io, newsroom, bare, file);
      const print = async (format) => (await program.render(entry, format, context)).content;
      const html = await print(program.newsletter);
      const eml = await print(program.eml);
      const shown = [...data.photos.map(({ file }) => file), ...pictures(release.body)];
      const lacksFile = shown.some((file) => !/^https?:/.test(file) && !entry.assets?.get(file));
      return { name, lang, lacksFile, html, eml, again: await print(program.eml), release };
    },
  };
}

/** Releases to make mails of: samples, fixtures, and those of `PRESSDESK_CORPUS`. */
export function releaseFiles() {
  const own = ['releases', 'test/fixtures/releases'].map((folder) => resolve(root, folder));
  return [...own, ...(process.env.PRESSDESK_CORPUS ? [process.env.PRESSDESK_CORPUS] : [])].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && basename(name) !== 'README.md')
      .sort()
      .map((name) => join(folder, name)),
  );
}

function pictures({ type, url, value, children = [] }) {
  if (type === 'html') return [...value.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/gi)].map(([, src]) => src);
  return type === 'image' ? [url] : children.flatMap(pictures);
}
