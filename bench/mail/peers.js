// The same release as a mail of other tools. They are installed beside the caches of this repository when first needed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { root } from '../bundle.js';

const packages = ['mjml', '@react-email/components', '@react-email/render', 'react', 'react-dom', 'vnu-jar'];

/** Folder with the tools in `node_modules`; `undefined` where they cannot be had. */
export function installPeers() {
  const folder = resolve(root, 'node_modules/.cache/pressdesk/mail-peers');
  if (existsSync(join(folder, 'node_modules/react-dom'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--foreground-scripts', ...packages], {
      cwd: folder,
      stdio: 'pipe',
    });
    return folder;
  } catch {
    return undefined;
  }
}

/** The release as each tool that is there makes a mail of it: name and HTML. */
export async function peerMails(folder, { release, lang }) {
  const said = contentOf(release);
  const mails = [];
  for (const [name, make] of Object.entries({
    MJML: byMjml,
    'react-email': byReactEmail,
    Cerberus: byCerberus,
  })) {
    const html = await make(folder, said, lang);
    if (html !== undefined) mails.push({ name, html });
  }
  return mails;
}

/** What each of them is given: headline, summary, body, organisers by role, contact, and the way to the page. */
function contentOf({ data, body, source }) {
  const roles = new Map();
  for (const { role, name } of data.organisers) roles.set(role, [...(roles.get(role) ?? []), name]);
  return {
    title: data.title,
    summary: data.summary ?? '',
    markdown: source.text.replace(/^---\n[\s\S]*?\n---\n/, ''),
    blocks: toHtml(toHast(body)),
    facts: [...roles].map(([role, names]) => `${role}: ${names.join(' · ')}`),
    contact: data.contact.url,
    page: 'https://newsroom.example.org/release/',
  };
}

async function byMjml(folder, { title, summary, blocks, facts, contact, page }, lang) {
  const mjml = createRequire(join(folder, 'package.json'))('mjml');
  const text = (html) => `<mj-text font-size="16px" line-height="1.6" color="#1f2328">${html}</mj-text>`;
  const made = await (mjml.default ?? mjml)(
    `<mjml lang="${lang}"><mj-head><mj-title>${escaped(title)}</mj-title><mj-preview>${escaped(summary)}</mj-preview></mj-head>
    <mj-body background-color="#f1f0eb"><mj-section background-color="#fdfdfb"><mj-column>
    ${text(`<h1>${escaped(title)}</h1>`)}${text(blocks)}${facts.map((fact) => text(escaped(fact))).join('')}
    ${text(`<a href="${contact}">${contact}</a>`)}<mj-button href="${page}">Read this on the web</mj-button>
    </mj-column></mj-section></mj-body></mjml>`,
  );
  return made.html;
}

async function byReactEmail(folder, { title, summary, markdown, facts, contact, page }, lang) {
  const from = createRequire(join(folder, 'package.json'));
  const load = (name) => import(pathToFileURL(from.resolve(name)).href);
  const { createElement: e } = (await load('react')).default;
  const { Html, Head, Preview, Body, Container, Heading, Markdown, Text, Link, Button } =
    await load('@react-email/components');
  const { render } = await load('@react-email/render');
  return render(
    e(
      Html,
      { lang },
      e(Head, null, e('title', null, title)),
      e(Preview, null, summary),
      e(
        Body,
        { style: { backgroundColor: '#f1f0eb', fontFamily: 'Arial, sans-serif' } },
        e(
          Container,
          { style: { backgroundColor: '#fdfdfb' } },
          e(Heading, null, title),
          e(Markdown, null, markdown),
          ...facts.map((fact) => e(Text, { key: fact }, fact)),
          e(Link, { href: contact }, contact),
          e(Button, { href: page }, 'Read this on the web'),
        ),
      ),
    ),
  );
}

/**
 * Cerberus is no package but a file to be filled in by hand: https://github.com/TedGoas/Cerberus. `CERBERUS` names a copy
 * of its `cerberus-fluid.html`. Its section of one column of text is filled, and the other sections of the body go.
 */
function byCerberus(_, { title, blocks, facts, contact, page }) {
  const file = process.env.CERBERUS;
  if (!file || !existsSync(file)) return undefined;
  const pattern = readFileSync(file, 'utf8');
  const [section] = /<!-- 1 Column Text : BEGIN -->[\s\S]*?<!-- 1 Column Text : END -->/.exec(pattern) ?? [];
  const [before, after] = ['<!-- Hero Image', '<!-- Email Body : END -->'].map((mark) =>
    pattern.indexOf(mark),
  );
  if (section === undefined || before < 0 || after < 0) return undefined;
  const lines = [
    ...facts.map((fact) => `<p>${escaped(fact)}</p>`),
    `<p><a href="${contact}">${contact}</a></p>`,
  ];
  const said = `<h1>${escaped(title)}</h1>${blocks}${lines.join('')}<p><a href="${page}">Read this on the web</a></p>`;
  const filled = section.replace(/<p [\s\S]*<\/p>/, () => said);
  return `${pattern.slice(0, before)}${filled}</table>${pattern.slice(after)}`;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
