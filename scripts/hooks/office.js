// Throw-away repositories with a hook manager, each a newsroom in which pressdesk is installed.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const workshop = mkdtempSync(join(tmpdir(), 'pressdesk-hooks-'));
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));

/** What the hooks are tried with; the newest that run on the oldest Node we support. */
const managers = ['lefthook@2.2.2', 'husky@9.1.7', 'lint-staged@16.4.0'];

// The environment of whoever runs this must not decide: neither a repository of theirs, nor their settings of Git.
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && name !== 'CI'),
  ),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: join(workshop, 'gitconfig'),
  PRE_COMMIT_HOME: join(workshop, 'pre-commit'),
  NO_COLOR: '1',
};
writeFileSync(
  environment.GIT_CONFIG_GLOBAL,
  '[user]\n\tname = Press Office\n\temail = press@example.org\n[init]\n\tdefaultBranch = main\n[core]\n\tautocrlf = false\n',
);

export function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

export function must(command, args, cwd) {
  const { ok, said } = run(command, args, cwd);
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${said}`);
  return said;
}

/** A folder of packages that all offices share: the program as it is packed, and the hook managers. */
export function installPackages() {
  const shop = join(workshop, 'packages');
  mkdirSync(shop);
  const packed = must('npm', ['pack', '--silent', '--pack-destination', shop], root).trim();
  writeFileSync(join(shop, 'package.json'), '{"private": true}');
  must('npm', ['install', '--no-audit', '--no-fund', '--silent', join(shop, packed), ...managers], shop);
  return join(shop, 'node_modules');
}

/** This repository as it lies here, committed or not, so that pre-commit can install the hook from it. */
export function publishedHook() {
  const copy = join(workshop, 'pressdesk');
  const names = must('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split(
    '\0',
  );
  for (const name of names)
    if (name && existsSync(join(root, name))) cpSync(join(root, name), join(copy, name));
  must('git', ['init', '--quiet'], copy);
  must('git', ['add', '.'], copy);
  must('git', ['commit', '--quiet', '--message=Here'], copy);
  return { repository: copy, revision: must('git', ['rev-parse', 'HEAD'], copy).trim() };
}

let count = 0;

/** A repository whose first commit has a newsroom with one release. */
export class Office {
  constructor(packages) {
    this.folder = join(workshop, `office-${++count}`);
    mkdirSync(this.folder);
    this.git('init', '--quiet');
    symlinkSync(packages, join(this.folder, 'node_modules'));
    this.write('.gitignore', 'node_modules\n');
    this.write('pressdesk.yaml', '');
    this.write('releases/old.md', release({ title: 'An old one', date: '2024-01-09' }));
    this.commitAll('Begin');
  }

  commitAll(message) {
    this.git('add', '.');
    this.git('commit', '--quiet', '--no-verify', `--message=${message}`);
  }

  git(...args) {
    return must('git', args, this.folder);
  }

  /** A commit that hooks may refuse: whether it was made, and what was said. */
  commit(...args) {
    return this.commitIn('.', ...args);
  }

  commitIn(folder, ...args) {
    return run('git', ['commit', '--message=Next', ...args], join(this.folder, folder));
  }

  write(name, text) {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  stage(name, text) {
    this.write(name, text);
    this.git('add', '--', name);
  }

  read(name) {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** A file as the last commit has it. */
  committed(name) {
    return run('git', ['show', `HEAD:${name}`], this.folder).said;
  }
}

export function release({ title = 'Library reopens', date = '2024-09-05', more = '' } = {}) {
  return `---
title: ${title}
date: ${date}
organisers:
  - Town Council
contact:
  url: https://example.org/press
${more}---

The library beside the river opens again on Saturday.
`;
}

/** A release with one error, which every output names by its rule. */
export const faulty = release({ date: '2024-04-31' });
export const fault = 'date-real';
