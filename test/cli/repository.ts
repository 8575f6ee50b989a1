import { execFileSync } from 'node:child_process';
import { environment, Desk as Folder } from './run.ts';

/** A folder that is a Git repository, with its first commit made. */
export class Repository extends Folder {
  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    super(files);
    this.git('init', '--quiet', '--initial-branch=main');
    for (const [key, value] of Object.entries(settings)) this.git('config', key, value);
    this.git('add', '.');
    this.git('commit', '--quiet', '--allow-empty', '--message=First');
  }

  /** Runs Git at the top; what it prints. */
  git(...args: readonly string[]): string {
    return this.gitIn('.', ...args);
  }

  gitIn(folder: string, ...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.path(folder),
      env: environment({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Writes a file and stages it. */
  stage(name: string, content: string | Buffer): void {
    this.write(name, content);
    this.git('add', '--', name);
  }
}

const settings = {
  'user.name': 'Press Office',
  'user.email': 'press@example.org',
  'commit.gpgSign': 'false',
  'core.autocrlf': 'false',
};
