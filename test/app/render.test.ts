import { expect, test } from 'vitest';
import { render } from '../../src/app/render.ts';
import { Office } from './office.ts';

const release = (more: string) =>
  `---\ntitle: Ferry sails\ndate: 2024-07-01\norganisers: [Island Ferries]\ncontact: { url: https://f.example.org }\n${more}---\n\nFrom Monday.\n`;

test('a format that a release is not made in is refused with the reason', async () => {
  const office = new Office({
    'releases/2024-07-01-a.md': release(''),
    'releases/2024-07-01-b.md': release('event: { start: 2024-07-05 }\n'),
    'releases/2024-07-01-c.md': release(
      'event: { start: 2024-07-05 }\nstatus: withdrawn\nwithdrawal: { reason: Rust., original: shown }\n',
    ),
  });
  const of = (name: string) =>
    render(office.io(), { path: `releases/2024-07-01-${name}.md`, to: 'calendar' });
  await expect(of('a')).rejects.toThrow(
    'This release names no event, so there is nothing to put into a calendar.',
  );
  await expect(of('c')).rejects.toThrow('This release was withdrawn');
  expect((await of('b')).output).toContain('DTSTART;VALUE=DATE:20240705\r\n');
});
