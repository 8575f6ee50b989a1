import { existsSync } from 'node:fs';

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine: what `CHROMIUM` names, else one of the usual places. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM || wellKnown.find((path) => existsSync(path));
}
