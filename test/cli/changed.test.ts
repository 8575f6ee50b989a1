import { expect, test } from 'vitest';
import { Repository } from './repository.ts';
import { faulty, type Run, release } from './run.ts';

const json = ['--format', 'json'];

function read({ stdout }: Run): string[] {
  const { files }: { files: { path: string }[] } = JSON.parse(stdout);
  return files.map(({ path }) => path);
}

function newsroom(): Repository {
  return new Repository({
    'pressdesk.yaml': '',
    '.gitignore': 'releases/ignored.md\n',
    'releases/a.md': release(),
    'releases/b.md': release({ date: '2024-09-06' }),
    'releases/old.md': faulty,
  });
}

test('--changed reads what differs from the last commit, staged or not, and what is new', () => {
  const desk = newsroom();
  expect(desk.run(['check', '--changed'])).toMatchObject({
    code: 0,
    stderr: 'note: No release has changed.\n',
  });
  desk.stage('releases/a.md', release({ title: 'Staged' }));
  desk.write('releases/b.md', faulty);
  desk.write('releases/new.md', release({ date: '2024-09-07' }));
  desk.write('releases/ignored.md', faulty);
  desk.write('notes.md', 'no release');
  const run = desk.run(['check', '--changed', ...json]);
  expect(read(run)).toEqual(['releases/a.md', 'releases/b.md', 'releases/new.md']);
  expect(run.code).toBe(1);
  expect(read(desk.run(['check', '--changed', ...json, 'releases/a.md', 'releases/old.md']))).toEqual([
    'releases/a.md',
  ]);
});

test('--since reads what a branch has changed, not what was done beside it', () => {
  const desk = newsroom();
  desk.git('switch', '--quiet', '--create', 'work');
  desk.stage('releases/a.md', release({ title: 'Ours' }));
  desk.git('commit', '--quiet', '--message=Ours');
  desk.git('switch', '--quiet', 'main');
  desk.stage('releases/b.md', release({ title: 'Theirs', date: '2024-09-06' }));
  desk.git('commit', '--quiet', '--message=Theirs');
  desk.git('switch', '--quiet', 'work');
  expect(read(desk.run(['check', '--changed', '--since', 'main', ...json]))).toEqual(['releases/a.md']);
});

test('a revision that does not exist is told, with the nearest', () => {
  const { code, stderr } = newsroom().run(['check', '--changed', '--since', 'mian']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'error: There is no branch, tag or commit “mian” in this repository.\nhint: Did you mean main?\n',
  );
});

test('a revision is never taken for an option of Git', () => {
  const desk = newsroom();
  expect(desk.run(['check', '--changed', '--since=--output=stolen']).code).toBe(2);
  expect(desk.has('stolen')).toBe(false);
});

test('before the first commit everything has changed', () => {
  const desk = newsroom();
  desk.git('update-ref', '-d', 'HEAD');
  desk.write('releases/new.md', release({ date: '2024-09-07' }));
  expect(read(desk.run(['check', '--changed', ...json]))).toContain('releases/new.md');
  expect(read(desk.run(['check', '--changed', ...json]))).toContain('releases/a.md');
});
