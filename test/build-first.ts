import { execFileSync } from 'node:child_process';

/** Process tests run the built program, so it is built from the source under test first. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
}
