import Handlebars from 'handlebars';
import { describe, expect, it, vi } from 'vitest';
import { PressdeskError } from '../../src/model/error.ts';
import type { TemplateSource } from '../../src/model/templates.ts';
import type { Escaping } from '../../src/render/template.ts';
import { blockHelpers } from '../../src/render/template-helpers.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { textHelpers } from '../../src/render/text-helpers.ts';
import type { View } from '../../src/render/view.ts';
import { bookOf } from './a-book.ts';
import { aView } from './a-view.ts';

function sources(files: Readonly<Record<string, string>>): TemplateSource[] {
  return Object.entries(files).map(([name, text]) => ({ name, text, path: `templates/${name}.hbs` }));
}

function fill(
  files: Readonly<Record<string, string>> | string,
  view: View = aView(),
  escaping: Escaping = 'html',
) {
  const all = typeof files === 'string' ? { page: files } : files;
  return compileTemplates(bookOf(sources(all))).fill('page', view, escaping);
}

function failure(files: Readonly<Record<string, string>> | string): {
  message: string;
  hint: string | undefined;
} {
  try {
    fill(files);
  } catch (error) {
    if (error instanceof PressdeskError) return { message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('escaping', () => {
  const view = { ...aView(), title: `O'Brien & <b>sons</b>`, body: '<p>One</p>' };

  it('escapes text for HTML and leaves it alone elsewhere', () => {
    expect(fill('{{title}}', view)).toBe('O&#x27;Brien &amp; &lt;b&gt;sons&lt;/b&gt;');
    expect(fill('{{title}}', view, 'none')).toBe(`O'Brien & <b>sons</b>`);
  });

  it('prints markup raw, and nothing else', () => {
    expect(fill('{{{body}}}', view)).toBe('<p>One</p>');
    expect(failure('a\n {{{title}}}')).toEqual({
      message: 'templates/page.hbs:2:2: "title" is plain text and must not be printed unescaped.',
      hint: 'Write {{title}}.',
    });
    expect(failure('{{&title}}').message).toContain('must not be printed unescaped');
    expect(failure('{{body}}').hint).toBe('Write {{{body}}}.');
  });

  it('keeps the lines of a text, and escapes each', () => {
    expect(fill('{{lines address}}', { ...view, address: 'Town Hall\n<b>1</b> Row' })).toBe(
      'Town Hall<br>&lt;b&gt;1&lt;/b&gt; Row',
    );
    expect(fill('{{lines address}}', { ...view, address: null })).toBe('');
  });

  it('never runs what a release says as a template', () => {
    const text = '{{title}} {{{body}}} {{#each organisers}} {{> html/page}} {{constructor}}';
    expect(fill('{{summary}}', { ...view, summary: text }, 'none')).toBe(text);
    expect(fill('{{{body}}}', { ...view, body: text })).toBe(text);
  });

  it('lets an address go on in a new line after a slash, and escapes it', () => {
    const own = { ...view, summary: 'https://example.org/a/b?c="&d/' };
    expect(fill('{{breakable summary}}', own)).toBe('https://example.org/<wbr>a/<wbr>b?c&#x3D;&quot;&amp;d/');
  });

  it('writes JSON that cannot end its script element', () => {
    const title = '</script><!--\u2028\u2029&';
    const page = fill('<script type="application/ld+json">{{json title}}</script>', { ...view, title });
    expect(page).toBe(
      String.raw`<script type="application/ld+json">"\u003c/script\u003e\u003c!--\u2028\u2029\u0026"</script>`,
    );
    expect(JSON.parse(page.slice(35, -9))).toBe(title);
    expect(fill('{{json contact}}', view, 'none')).toBe(JSON.stringify(view.contact));
  });
});

describe('partials', () => {
  it('are called by their name after partials/, with what surrounds them', () => {
    const files = {
      page: '{{#each organisers}}{{> html/group}}{{/each}}',
      'partials/html/group': '{{heading}}: {{#each items}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}. ',
    };
    expect(fill(files)).toBe('Organised by: Harbour Office, Coast Watch. ');
  });

  it('take fields of the call', () => {
    const files = { page: '{{> box label=labels.contact}}', 'partials/box': '{{label}} {{@root.title}}' };
    expect(fill(files)).toBe('Contact A title');
  });

  it('do not indent what they print', () => {
    expect(fill({ page: 'a\n  {{> box}}\n', 'partials/box': 'x\ny\n' })).toBe('a\n  x\ny\n');
  });

  it('are shadowed by a later source of the same name', () => {
    const own = { name: 'partials/box', text: 'theirs', path: 'templates/partials/box.hbs' };
    const all = [...sources({ page: '{{> box}}', 'partials/box': 'ours' }), own];
    expect(compileTemplates(bookOf(all)).fill('page', aView(), 'html')).toBe('theirs');
  });
});

describe('a broken template', () => {
  it('names file, line and column of what cannot be read', () => {
    expect(failure('a\n\n  {{title')).toEqual({
      message: 'templates/page.hbs:3:5: What is between the braces cannot be read.',
      hint: 'Is a closing }} missing?',
    });
    expect(failure('{{#if title}}\nx').message).toMatch(/^templates\/page.hbs:2:2: The template ends before/);
    expect(failure('{{#if title}}\n {{/each}}').message).toBe(
      'templates/page.hbs:1:4: {{#if}} is closed by {{/each}}.',
    );
    expect(failure('{{else}}').message).toBe('templates/page.hbs:1:1: "{{else}}" cannot stand here.');
  });

  it('is found even where nothing uses it', () => {
    expect(failure({ page: 'x', 'partials/other': '{{#if' }).message).toContain(
      'templates/partials/other.hbs:1:',
    );
  });

  it.each([
    ['a field', 'x\n{{sumary}}', '2:3: There is no field "sumary" here.', 'Did you mean "summary"?'],
    [
      'a field of a field',
      '{{contact.phon}}',
      '1:3: There is no field "phon" here.',
      'Did you mean "phone"?',
    ],
    [
      'a field in #each',
      '{{#each organisers}}\n  {{headng}}{{/each}}',
      '2:5: There is no field "headng" here.',
      'Did you mean "heading"?',
    ],
    [
      'a field nothing reaches',
      '{{#each photos}}{{#if credit}}{{captoin}}{{/if}}{{/each}}',
      '1:33: There is no field "captoin" here.',
      'Did you mean "caption"?',
    ],
    [
      'a field in #if',
      '{{#if summry}}{{/if}}',
      '1:7: There is no field "summry" here.',
      'Did you mean "summary"?',
    ],
    ['a label', '{{labels.photo_s}}', '1:3: There is no field "photo_s" here.', 'Did you mean "photos"?'],
    [
      'an outer field',
      '{{#each topics}}{{../titl}}{{/each}}',
      '1:19: There is no field "titl" here.',
      'Did you mean "title"?',
    ],
    ['a field of @root', '{{@root.titl}}', '1:3: There is no field "titl" here.', 'Did you mean "title"?'],
    ['a helper', '{{jsn title}}', '1:3: There is no helper "jsn".', 'Did you mean "json"?'],
    ['a block', '{{#eech topics}}{{/eech}}', '1:4: No block begins with "eech".', 'Did you mean "each"?'],
    [
      'a helper in an argument',
      '{{json (jso title)}}',
      '1:9: There is no helper "jso".',
      'Did you mean "json"?',
    ],
    [
      'a variable',
      '{{#each topics}}{{@indx}}{{/each}}',
      '1:19: "@indx" is not known in templates.',
      'Did you mean "index"?',
    ],
  ])('names %s misspelt, and the nearest', (_what, text, message, hint) => {
    expect(failure(text)).toEqual({ message: `templates/page.hbs:${message}`, hint });
  });

  it('names the partial, not its caller', () => {
    const files = {
      page: '{{#each organisers}}{{#each items}}{{> html/organiser}}{{/each}}{{/each}}',
      'partials/html/organiser': '\n{{#if also}}\n({{als}}){{/if}}',
    };
    expect(failure(files)).toEqual({
      message: 'templates/partials/html/organiser.hbs:3:4: There is no field "als" here.',
      hint: 'Did you mean "also"?',
    });
  });

  it('names a partial that is not there', () => {
    expect(failure({ page: '\n {{> html/contct}}', 'partials/html/contact': '' })).toEqual({
      message: 'templates/page.hbs:2:6: There is no partial "html/contct".',
      hint: 'Did you mean "html/contact"?',
    });
  });

  it.each([
    ['a partial named by a field', '{{> (json title)}}', 'cannot come from a field'],
    ['inline partials', '{{#*inline "x"}}{{/inline}}', 'decorators'],
    ['partial blocks', '{{#> page}}{{/page}}', 'partial blocks'],
    ['a partial that calls itself', '{{> page}}', 'calls itself'],
    ['a list printed whole', '{{organisers}}', 'it is a list'],
    ['a group of fields printed whole', '{{contact}}', 'a group of fields'],
    ['#each over text', '{{#each title}}{{/each}}', 'no list'],
    ['a field asked of a list', '{{organisers.name}}', 'asked of a list'],
    ['a field asked of text', '{{title.name}}', 'is text'],
    ['log', '{{log title}}', 'no helper "log"'],
    ['lookup', '{{lookup contact title}}', 'no helper "lookup"'],
    ['the prototype', '{{constructor}}', 'no field "constructor"'],
    ['the prototype of a field', '{{contact.__proto__}}', 'no field "__proto__"'],
    ['going out of a partial', '{{../title}}', 'leads outside'],
  ])('refuses %s', (_what, text, words) => {
    expect(failure(text).message).toContain(words);
  });

  it('refuses a template that is no text', () => {
    const program = { type: 'Program', body: [], loc: {} } as unknown as string;
    expect(() => bookOf([{ name: 'page', text: program, path: 'page' }])).toThrow('must be text');
  });

  it('names the nearest template where one is not there', () => {
    expect(() =>
      compileTemplates(bookOf(sources({ 'html/page': '' }))).fill('html/pag', aView(), 'html'),
    ).toThrow('There is no template "html/pag".');
  });
});

it('gives block parameters and outer fields', () => {
  const text =
    '{{#each organisers as |group|}}{{#each group.items}}{{group.role}}/{{../role}}/{{name}} {{/each}}{{/each}}';
  expect(fill(text)).toBe('organiser/organiser/Harbour Office organiser/organiser/Coast Watch ');
});

it('has no helper with the name of a field', () => {
  const helpers = [...Object.keys(textHelpers), ...blockHelpers, 'json', 'labelled'];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) {
        expect(helpers).not.toContain(name);
        walk(inner);
      }
    }
  };
  walk(aView());
});

it('parses each template once, whatever is filled from it', () => {
  const parse = vi.spyOn(Handlebars, 'parse');
  const book = bookOf(sources({ page: '{{title}}', other: 'x' }));
  compileTemplates(book).check('page', 'html');
  compileTemplates(book, { fields: { title: 'text' } }).check('page', 'html');
  expect(parse).toHaveBeenCalledTimes(2);
  parse.mockRestore();
});
