import { beforeAll, describe, expect, it } from 'vitest';
import type { TemplateSource } from '../../src/model/templates.ts';
import { escapingOf, partsOf } from '../../src/render/fill.ts';
import { formats } from '../../src/render/formats/index.ts';
import { precompiled } from '../../src/render/precompile.ts';
import { checkTemplates } from '../../src/render/render.ts';
import type { BuiltTemplate } from '../../src/render/template.ts';
import { openTemplates } from '../../src/render/template-book.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { bookOf } from './a-book.ts';
import { aView } from './a-view.ts';
import { ourTemplates } from './ours.ts';

let built: ReadonlyMap<string, BuiltTemplate>;

beforeAll(async () => {
  const text = await precompiled(ourTemplates());
  ({ builtTemplates: built } = await import(`data:text/javascript,${encodeURIComponent(text)}`));
});

/** Our templates as they were built, in a newsroom that has these beside or instead of them. */
async function withOwn(files: Readonly<Record<string, string>> = {}) {
  const own = Object.entries(files).map(
    ([name, text]): TemplateSource => ({ name, text, path: `own/${name}.hbs` }),
  );
  return compileTemplates(await openTemplates([...ourTemplates(), ...own], built));
}

/** Where a page of ours can only come from what was built. */
function withoutCompiler(changed: ReadonlyMap<string, BuiltTemplate>) {
  return openTemplates(ourTemplates(), changed).then((book) => compileTemplates(book));
}

describe('templates of ours that were compiled before', () => {
  it('print the same as those that are compiled now', async () => {
    const [before, now] = [await withOwn(), compileTemplates(bookOf(ourTemplates()))];
    for (const format of formats) {
      for (const part of 'write' in format ? [] : partsOf(format)) {
        const use = [part.template, aView(), escapingOf(part)] as const;
        expect(before.fill(...use)).toBe(now.fill(...use));
      }
    }
  });

  it('are what is filled', async () => {
    const page = built.get('html/page') as BuiltTemplate;
    const other = { ...page.compiled.html, main: () => 'from the build' };
    const changed = new Map(built).set('html/page', { ...page, compiled: { html: other } });
    const templates = await withoutCompiler(changed);
    expect(templates.fill('html/page', aView(), 'html')).toBe('from the build');
  });

  it('are not held once more against what they are filled with', async () => {
    const page = built.get('html/page') as BuiltTemplate;
    const changed = (checked: BuiltTemplate['checked']) =>
      new Map(built).set('html/page', { ...page, checked });
    (await withoutCompiler(built)).check('html/page', 'html');
    const templates = await withoutCompiler(changed([]));
    expect(() => templates.check('html/page', 'html')).toThrow('there is no compiler');
  });

  it('can be traced', async () => {
    const trace = await (await withOwn()).tracing();
    const { content, originOf } = trace('html/page', aView(), 'html');
    const start = content.indexOf('<article>');
    expect(originOf({ start, end: start + 9 })?.source.path).toBe('templates/html/page.hbs');
  });
});

describe('beside them, templates of a newsroom', () => {
  it('are called from ours', async () => {
    const templates = await withOwn({ 'partials/html/footer': '<footer>{{organisation}}!</footer>' });
    expect(templates.fill('html/page', aView(), 'html')).toContain('<footer>Harbour Office!</footer>');
  });

  it('are called from partials of ours, and call ours', async () => {
    const templates = await withOwn({
      'partials/newsletter/button': '[{{text}}{{> newsletter/heading text=to}}]',
    });
    const page = templates.fill('newsletter/newsletter', { ...aView(), cut: true }, 'html');
    expect(page).toMatch(/\[FullRelease<h2 [^>]*>https:\/\/[^<]*<\/h2>\n\]/);
  });

  it('call ours under the other escaping, which was not foreseen', async () => {
    const templates = await withOwn({ 'text/release': '{{> newsletter/heading text=title}}' });
    const text = templates.fill('text/release', { ...aView(), title: 'A & B' }, 'none');
    expect(text).toMatch(/<h2 [^>]*>A & B<\/h2>/);
  });

  it.each([
    [
      'that cannot be read',
      { 'partials/html/contact': 'x\n{{#if' },
      /^own\/partials\/html\/contact.hbs:2:4: /,
    ],
    [
      'with a misspelt field',
      { 'partials/html/contact': 'x\n {{contact.emial}}' },
      'own/partials/html/contact.hbs:2:4: There is no field "emial" here.',
    ],
    [
      'with a field that is not there where ours call them',
      { 'partials/newsletter/button': '{{to}} {{words}}' },
      'own/partials/newsletter/button.hbs:1:10: There is no field "words" here.',
    ],
  ])('are found wrong by their place: one %s', async (_, files, message) => {
    const check = async () => checkTemplates(formats, await withOwn(files as Record<string, string>));
    await expect(check()).rejects.toThrow(message);
  });
});

it('a template of ours that was changed since is taken as it is now', async () => {
  const sources = ourTemplates().map((source) =>
    source.name === 'partials/html/footer' ? { ...source, text: '<footer>new</footer>' } : source,
  );
  const templates = compileTemplates(await openTemplates(sources, built));
  expect(templates.fill('html/page', aView(), 'html')).toContain('<footer>new</footer>');
});
