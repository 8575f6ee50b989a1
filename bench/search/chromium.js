import { existsSync } from 'node:fs';

/** Path of a Chromium on this machine: what `CHROMIUM` names, else one of the usual places. */
export function findChromium() {
  return (
    process.env.CHROMIUM || ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  );
}
