import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk, release, root } from './run.ts';

const newsletter = `<!DOCTYPE html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<title>{{shortHeadline}}</title>
{{> newsletter/mark-head}}
<style>
p { hyphens: auto }
${'.wide { color: #1f2328 }\n'.repeat(100)}</style>
</head>
<body>
<div lang="{{lang}}" dir="{{dir}}">
{{! flex and target are words here: }}
<p class="flex target">display:flex, {{title}}</p>
{{> newsletter/mark}}
<span style="display:none">{{title}}</span>
<section>
  {{#if title}}
  <p style="margin:0; gap:8px">{{title}}</p>
  {{/if}}
</section>
<img src="http://example.org/a.png">
<p style="color:#9aa0a6">{{title}}</p>
<p style="color:#1f2328;background-color:#8c8c8c">{{title}}</p>
<p style="color:#fff;background-color:#0d4f7c">{{title}}</p>
<p style="padding:4px">{{title}}</p>
{{#each organisers}}{{#each items}}
{{> newsletter/box text=name}}
{{/each}}{{/each}}
<!--[if mso]><v:rect></v:rect><![endif]-->
{{{body}}}
</div>
</body>
</html>
`;

const box = `<table>\r\n<tr>\r\n  <td background="https://example.org/a.png">{{text}}</td></tr></table>\r\n`;

const files = {
  'releases/2024-09-05-a.md': release(),
  'releases/2024-09-06-b.md': release({ title: 'Another title', date: '2024-09-06' }),
  'templates/newsletter/newsletter.hbs': newsletter,
  'templates/partials/newsletter/box.hbs': box,
};

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly {
      readonly ruleId: string;
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
      readonly note?: string;
    }[];
  }[];
}

/** Each finding of mails as `file:line:column rule`. */
function found(stdout: string): readonly string[] {
  const { files }: Json = JSON.parse(stdout);
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ ruleId }) => ruleId.startsWith('mail-'))
      .map(({ ruleId, line, column }) => `${path}:${line}:${column} ${ruleId}`),
  );
}

/** Where a piece of a template stands. */
function at(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const own = 'templates/newsletter/newsletter.hbs';
const ownBox = 'templates/partials/newsletter/box.hbs';

const planted = [
  [own, '<html', 'mail-language'],
  [own, '<style>', 'mail-style-size'],
  [own, 'display:none', 'mail-hidden'],
  [own, '<section>', 'mail-support'],
  [own, 'gap:8px', 'mail-support'],
  [own, '<img', 'mail-alt'],
  [own, '<img', 'mail-image'],
  [own, 'src="http:', 'mail-image'],
  [own, 'color:#9aa0a6', 'mail-contrast'],
  [own, 'color:#1f2328;background', 'mail-dark'],
  [own, 'color:#fff', 'mail-pure-colour'],
  [own, 'padding:4px', 'mail-partial'],
  [own, '<v:rect', 'mail-vml'],
  [ownBox, '<table>', 'mail-table'],
  [ownBox, 'background=', 'mail-background'],
].map(([file, piece = '', rule]) => `${file}:${at(file === own ? newsletter : box, piece)} ${rule}`);

describe('check --mail', () => {
  const desk = new Desk(files);

  test('tells each mistake of a template once, at its place in the template', () => {
    const { stdout, code } = desk.run(['check', '--mail', '--format', 'json']);
    expect(found(stdout)).toEqual(planted);
    expect(code).toBe(1);
    const notes = (JSON.parse(stdout) as Json).files.flatMap(({ diagnostics }) =>
      diagnostics.map(({ note }) => note),
    );
    for (const note of notes) expect(note).toMatch(/^It is in all 2 mails\. /);
  });

  test('says nothing of mails where it is not asked to', () => {
    expect(desk.run(['check']).stdout).toBe('2 files read. Nothing to correct.\n');
  });

  test('shows the lines of the template', () => {
    const { stdout } = desk.run(['check', '--mail', 'releases/2024-09-05-a.md']);
    expect(stdout).toContain(
      'warning[mail-support]: “gap:8px” is not known to Outlook (classic on Windows), Yahoo.',
    );
    expect(stdout).toMatch(/<p style="margin:0; gap:8px">\{\{title\}\}<\/p>\n +\| +\^{7}\n/);
    expect(stdout).not.toContain('It is in');
  });

  test.each(['pretty', 'concise', 'sarif', 'github', 'junit'])('is told by every reporter: %s', (format) => {
    const { stdout } = desk.run(['check', '--mail', '--format', format]);
    expect(stdout).toContain('mail-background');
    expect(stdout).toContain('templates/partials/newsletter/box.hbs');
  });

  test('its rules are explained', () => {
    const { stdout } = desk.run(['explain', 'mail-background']);
    expect(stdout).toContain('Put no picture behind text.');
    expect(stdout).toContain('<td background="https://example.org/hall.jpg">Read on</td>');
  });

  test('is not for standard input', () => {
    const { code, stderr } = desk.run(['check', '--mail', '-'], { input: release() });
    expect(stderr).toContain('No mail is made of standard input');
    expect(code).toBe(2);
  });

  test('heeds the levels of rules', () => {
    const levels = ['mail-support=off', 'mail-enhancement=info', 'mail-alt=warning'].flatMap((one) => [
      '--rule',
      one,
    ]);
    const { stdout, code } = desk.run(['check', '--mail', '--format', 'json', ...levels]);
    expect(found(stdout).filter((line) => line.endsWith('mail-support'))).toEqual([]);
    expect(found(stdout)).toContain(
      `${own}:${at(newsletter, 'p { hyphens')} mail-enhancement`.replace(/:\d+ /, ':5 '),
    );
    expect(code).toBe(0);
  });

  test('a build reads the mails that it makes', () => {
    const { code, stderr } = desk.run(['build', '--only', 'newsletter']);
    expect(stderr).toContain(`${own}:${at(newsletter, 'gap:8px')}`);
    expect(stderr).toContain('error[mail-alt]');
    expect(code).toBe(1);
    expect(desk.has('public/2024/09/05/a/newsletter.html')).toBe(true);
    expect(desk.run(['build', '--only', 'text', '--out', 'wire']).stderr).not.toContain('mail-');
  });
});

test('what a mail is rid of does not move places', () => {
  const desk = new Desk({
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-06-b.md': release({
      title: 'Another title',
      date: '2024-09-06',
      body: 'One\u0085 two.',
    }),
    'templates/partials/newsletter/closing.hbs':
      '<p class="one">\u0085</p>\n<p title="{{title}}" style="gap:1px">\u0085</p>\n',
  });
  const { stdout } = desk.run(['check', '--mail', '--format', 'json']);
  expect(found(stdout)).toEqual(['templates/partials/newsletter/closing.hbs:2:29 mail-support']);
});

test('a mail that is too long for all that its release is cut is told of its template', () => {
  const page = (rest: string) =>
    `<!DOCTYPE html>\n<html lang="{{lang}}" dir="{{dir}}"><body><div lang="{{lang}}" dir="{{dir}}">${rest}</div></body></html>`;
  const desk = new Desk({
    ...files,
    'templates/newsletter/newsletter.hbs': page(`<!-- ${'long '.repeat(20_000)}-->{{{body}}}`),
  });
  const { stdout } = desk.run(['check', '--mail', '--format', 'json']);
  expect(found(stdout)).toEqual([`${own}:1:1 mail-size`]);
  desk.write('templates/newsletter/newsletter.hbs', page('{{{body}}}'));
  expect(found(desk.run(['check', '--mail', '--format', 'json']).stdout)).toEqual([]);
});

test('the templates of pressdesk have nothing wrong', () => {
  const desk = new Desk({ 'releases/2024-09-05-a.md': release() });
  expect(desk.run(['check', '--mail']).stdout).toBe('1 file read. Nothing to correct.\n');
});

describe('an issue of several releases', () => {
  const releases = {
    'releases/2024-09-05-a.md': release(),
    'releases/2024-09-06-b.md': release({ title: 'Another title', date: '2024-09-06' }),
  };
  const args = ['newsletter', '--now', '2024-09-30', '--out', 'issue'];

  test('is read as every mail is', () => {
    const issue = readFileSync(path.join(root, 'templates/newsletter/issue.hbs'), 'utf8');
    const faulty = issue.replace('</body>', '<p style="gap:8px">{{title}}</p>\n</body>');
    const desk = new Desk({ ...releases, 'templates/newsletter/issue.hbs': faulty });
    const { stderr, code } = desk.run(args);
    expect(stderr).toContain('“gap:8px” is not known to');
    expect(stderr).toContain(`templates/newsletter/issue.hbs:${at(faulty, 'gap:8px')}`);
    expect(desk.has('issue/newsletter.html')).toBe(true);
    expect(code).toBe(0);
  });

  test('is read by a check and a build too, in full and in short, and told once', () => {
    const templates = path.join(root, 'templates');
    const [issue, story] = ['newsletter/issue.hbs', 'partials/newsletter/story.hbs'].map((name) =>
      readFileSync(path.join(templates, name), 'utf8'),
    ) as [string, string];
    const faultyIssue = issue.replace('</div>', '<p style="gap:8px">{{title}}</p>\n</div>');
    const faultyStory = story
      .replace('{{{body}}}', '{{{body}}}<p style="gap:2px">{{title}}</p>')
      .replace(
        '{{else}}\n{{#each organisers}}',
        '{{else}}\n<p style="gap:3px">{{title}}</p>\n{{#each organisers}}',
      );
    const desk = new Desk({
      ...releases,
      'templates/newsletter/issue.hbs': faultyIssue,
      'templates/partials/newsletter/story.hbs': faultyStory,
    });
    const expected = [
      `templates/newsletter/issue.hbs:${at(faultyIssue, 'gap:8px')} mail-support`,
      `templates/partials/newsletter/story.hbs:${at(faultyStory, 'gap:2px')} mail-support`,
      `templates/partials/newsletter/story.hbs:${at(faultyStory, 'gap:3px')} mail-support`,
    ];
    const { stdout } = desk.run(['check', '--mail', '--format', 'json']);
    expect(found(stdout)).toEqual(expected);
    expect(stdout).not.toContain('It is in');
    const { stderr } = desk.run(['build', '--only', 'newsletter']);
    expect(stderr.match(/“gap:.px” is not known/g)).toHaveLength(3);
    expect(stderr).toContain(`templates/newsletter/issue.hbs:${at(faultyIssue, 'gap:8px')}`);
  });

  test.each([
    'templates/newsletter/issue.hbs',
    'templates/newsletter/issue-text.hbs',
    'templates/partials/newsletter-text/story.hbs',
    'templates/newsletter/newsletter-text.hbs',
  ])('a template that cannot be used is found before: %s', (file) => {
    const desk = new Desk({ ...releases, [file]: '{{title}}\n{{tilte}}\n' });
    for (const args of [
      ['check', '--mail'],
      ['build', '--only', 'eml'],
    ]) {
      const { stderr, code } = desk.run(args);
      expect(stderr).toContain(`${file}:2:3: There is no field "tilte" here.`);
      expect(code).toBe(2);
    }
  });

  test.each([[], ['--full']])('has nothing wrong in our own templates: %s', (...more) => {
    const { stderr } = new Desk(releases).run([...args, ...more]);
    expect(stderr).not.toContain('mail-');
    expect(stderr).toContain('Done.');
  });
});
