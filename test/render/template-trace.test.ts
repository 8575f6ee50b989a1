import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/formats/index.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { bookOf } from './a-book.ts';
import { aView } from './a-view.ts';
import { ourTemplates } from './ours.ts';

async function traced(files: Readonly<Record<string, string>>, view = aView()) {
  const sources = Object.entries(files).map(([name, text]) => ({ name, text, path: `${name}.hbs` }));
  const templates = compileTemplates(bookOf(sources));
  const trace = (await templates.tracing())('page', view, 'html');
  expect(trace.content).toBe(templates.fill('page', view, 'html'));
  return {
    /** File and text that a piece of the output comes from. */
    originOf(piece: string) {
      const start = trace.content.indexOf(piece);
      if (start < 0) throw new Error(`"${piece}" is not in: ${trace.content}`);
      const origin = trace.originOf({ start, end: start + piece.length });
      return origin && [origin.source.path, origin.source.text.slice(origin.start, origin.end), origin.start];
    },
  };
}

describe('where a filled template comes from', () => {
  it('is the very text, where it stands in the template', async () => {
    const { originOf } = await traced({ page: '<p>\n  <b>one</b>\n</p>' });
    expect(originOf('<b>')).toEqual(['page.hbs', '<b>', 6]);
    expect(originOf('one')).toEqual(['page.hbs', 'one', 9]);
  });

  it('is the expression, where it is printed', async () => {
    const { originOf } = await traced(
      { page: '<p>{{title}}</p>{{{body}}}' },
      { ...aView(), title: 'Ferry', body: '<i>sails</i>' },
    );
    expect(originOf('Ferry')).toEqual(['page.hbs', '{{title}}', 3]);
    expect(originOf('sails')).toEqual(['page.hbs', '{{{body}}}', 16]);
    expect(originOf('<p>Ferry</p>')).toEqual(['page.hbs', '<p>{{title}}</p>', 0]);
  });

  it('is right behind blocks, comments and white space that the template loses', async () => {
    const page = [
      '{{! a note }}',
      '{{#if title}}',
      '  <b>one</b>',
      '{{else}}',
      '  <i>two</i>',
      '{{/if}}',
      '',
      '<u>three</u>  {{~#each topics}}',
      '  <s>{{this}}</s>',
      '{{/each}}',
      '<q>four</q>',
    ].join('\n');
    const { originOf } = await traced({ page }, { ...aView(), title: 'Ferry', topics: ['ships'] });
    for (const tag of ['<b>one', '<u>three', '<s>', '<q>four']) {
      expect(originOf(tag)).toEqual(['page.hbs', tag, page.indexOf(tag)]);
    }
    expect(originOf('ships')).toEqual(['page.hbs', '{{this}}', page.indexOf('{{this}}')]);
  });

  it('is the partial, where one prints it', async () => {
    const { originOf } = await traced({
      page: '<div>\r\n  {{> box text=title}}\r\n</div>',
      'partials/box': '<b>\r\n{{text}}</b>',
    });
    expect(originOf('<b>')).toEqual(['partials/box.hbs', '<b>', 0]);
    expect(originOf('</div>')).toEqual(['page.hbs', '</div>', 31]);
  });

  it('does not mistake signs of a text for its own', async () => {
    const { originOf } = await traced(
      { page: '<p>{{title}}</p><b>' },
      { ...aView(), title: '\u{100000}\u{10fffd}x' },
    );
    expect(originOf('<b>')).toEqual(['page.hbs', '<b>', 16]);
  });

  it('leaves every output of ours as it is', async () => {
    const templates = compileTemplates(bookOf(ourTemplates()));
    const trace = await templates.tracing();
    for (const format of formats) {
      if (!('template' in format)) continue;
      const escaping = format.mediaType === 'text/html' ? 'html' : 'none';
      const { content } = trace(format.template, aView(), escaping);
      expect(content).toBe(templates.fill(format.template, aView(), escaping));
    }
  });
});
