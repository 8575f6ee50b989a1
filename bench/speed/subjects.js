// What is timed, by name: each makes its folder when it is asked for, and tells its command.
import { eleventyProject, hugoProject } from './peers.js';
import { hasRealTexts, writeRealTexts, writeReleases } from './place.js';
import {
  buildCommand,
  env,
  newsroomOf,
  newsroomOfFields,
  parts,
  pressdesk,
  realNewsroom,
  stagedNewsroom,
} from './pressdesk.js';

/** Names of the peers that subjects stand for. */
export const peerOf = {
  hugo: 'hugo',
  'hugo-real': 'hugo',
  eleventy: 'eleventy',
  prettier: 'prettier',
  markdownlint: 'markdownlint',
};

/**
 * A subject has a command, a folder to run it in, and what to do before.
 * @returns undefined where it cannot be had here.
 */
export function openSubjects(size, peers) {
  const tenth = Math.round(size / 10);
  const found = (name) => (room) => ({ ...room, command: peers[name].command });
  const make = {
    node: () => ({ command: [process.execPath, '-e', '0'] }),
    help: () => ({ command: pressdesk('--help'), env }),
    cold: () => cold(newsroomOf(size)),
    unchanged: () => unchanged(newsroomOf(size)),
    changed: () => changed(newsroomOf(size)),
    'cold-real': () => hasRealTexts && cold(realNewsroom(size)),
    'cold-tenfold': () => cold(newsroomOf(size * 10)),
    'unchanged-tenth': () => unchanged(newsroomOf(tenth)),
    check: () => checkOf(newsroomOf(10)),
    'check-fields': () => checkOf(newsroomOfFields()),
    'check-large': () => checkOf(newsroomOf(size)),
    staged: () => ({ ...stagedNewsroom(400), command: pressdesk('check', '--staged') }),
    hugo: () => whole(found('hugo')(hugoProject('hugo', parts(), (folder) => writeReleases(folder, size)))),
    'hugo-real': () =>
      hasRealTexts &&
      whole(found('hugo')(hugoProject('hugo-real', parts(), (folder) => writeRealTexts(folder, size)))),
    eleventy: () =>
      whole({
        ...eleventyProject('eleventy', parts(), (folder) => writeReleases(folder, size)),
        command: [...peers.eleventy.command, '--quiet'],
      }),
    prettier: () => judge(newsroomOf(10), ({ first }) => [...peers.prettier.command, '--check', first]),
    markdownlint: () => judge(stagedNewsroom(400), () => [...peers.markdownlint.command, 'releases/*.md']),
  };
  return (name) => {
    if (peerOf[name] && !peers[peerOf[name]]) return undefined;
    return make[name]() || undefined;
  };
}

const cold = (room) => ({ ...room, command: buildCommand, before: room.clear });
const whole = (room) => ({ ...room, before: room.clear });
const unchanged = (room) => ({ ...room, command: buildCommand, before: room.build });
const checkOf = (room) => ({ ...room, command: pressdesk('check', room.first) });

function changed(room) {
  const before = () => {
    room.build();
    room.edit();
  };
  return { ...room, command: buildCommand, before };
}

/** A tool that ends with 1 where it found something. */
function judge(room, commandOf) {
  return { ...room, command: commandOf(room), ends: [0, 1] };
}
