import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/render/formats/html.ts';
import { text } from '../../src/render/formats/text.ts';
import { policyMark, withPolicy } from '../../src/render/policy.ts';
import { releaseOf, rendered } from './newsroom.ts';

const head =
  '---\ntitle: A\ndate: 2024-09-05\norganisers: [B]\ncontact: { url: https://b.example.org }\n---\n\n';

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** The policy's directives by name. */
function read(page: string): Record<string, string> {
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
  const plain = content.replaceAll('&#x27;', "'");
  return Object.fromEntries(
    plain
      .split('; ')
      .map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]),
  );
}

function policyOf(inside: string, needs = {}): Record<string, string> {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyMark}">`;
  return read(withPolicy(`<head>${meta}</head>${inside}`, needs));
}

describe('the policy of a page', () => {
  it('allows what stands in the page and nothing else', async () => {
    const page = String((await rendered(await releaseOf(`${head}C\n`), html)).content);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(read(page)).toEqual({
      'default-src': "'none'",
      'img-src': "'self'",
      'style-src': hashOf(style),
      'script-src': hashOf(script),
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('lets a page without a wire text run and fetch nothing', async () => {
    const page = String((await rendered(await releaseOf(`${head}C\n`), html, {}, new Set(['html']))).content);
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")|release\.txt/);
    expect(Object.keys(read(page))).not.toContain('script-src');
    expect(Object.keys(read(page))).not.toContain('connect-src');
  });

  it('is worked out from what a newsroom’s own template has', () => {
    expect(policyOf('<STYLE media="a>b">c</STYLE ><script type="module">d</script>')).toMatchObject({
      'style-src': hashOf('c'),
      'script-src': hashOf('d'),
    });
    expect(policyOf('<link href="/own.css" rel="stylesheet"><script src="/own.js"></script>')).toMatchObject({
      'style-src': "'self'",
      'script-src': "'self'",
    });
    expect(policyOf('<link rel="alternate" href="/stylesheet">')).not.toHaveProperty('style-src');
  });

  it('hashes as a browser does, and only what is run', () => {
    expect(policyOf('<style>a\r\nb\rc</style>')['style-src']).toBe(hashOf('a\nb\nc'));
    expect(policyOf('<!-- <style> --><script type="application/ld+json">{}</script>')).not.toHaveProperty(
      'script-src',
    );
    expect(policyOf('<script>"<style>a</style>"</script>')).not.toHaveProperty('style-src');
  });

  it('takes what a page needs besides', () => {
    expect(policyOf('<script>a</script>', { fetches: true })).toMatchObject({
      'script-src': hashOf('a'),
      'connect-src': "'self'",
    });
  });
});

it('prints nothing that is drawn anew by each run', async () => {
  for (const format of [html, text]) {
    const { content } = await rendered(await releaseOf(`${head}{{policy}}\n`), format);
    expect(content).not.toContain(policyMark);
    expect(content).toContain('{{policy}}');
  }
});
