// What a hook has to get right. Each tells what went wrong, or nothing.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fault, faulty, release } from './office.js';

const named = 'releases/2024-09-05-library.md';

/** The commit is refused, and somebody is told why. */
function refused({ ok, said }, rule = fault) {
  if (ok) return 'was committed, with its error';
  return said.includes(rule) ? undefined : `was refused without a word of ${rule}:\n${said}`;
}

function passed({ ok, said }) {
  return ok ? undefined : `was refused:\n${said}`;
}

function same(actual, expected, what) {
  return actual === expected ? undefined : `${what} is not what it was:\n${actual}`;
}

export const scenarios = [
  {
    id: 'a sound release passes',
    try(office) {
      office.stage(named, release());
      return passed(office.commit()) ?? same(office.committed(named), release(), 'the commit');
    },
  },
  {
    id: 'a faulty one is refused',
    try(office) {
      office.stage(named, faulty);
      return refused(office.commit());
    },
  },
  {
    id: 'one with a warning passes, and tells it',
    try(office) {
      office.stage(named, release().replace('The library', 'The the library'));
      const made = office.commit();
      return (
        passed(made) ?? (made.said.includes('word-repeated') ? undefined : `said nothing:\n${made.said}`)
      );
    },
  },
  {
    id: 'staged mistake, mended work tree',
    try(office) {
      office.stage(named, faulty);
      office.write(named, release());
      return refused(office.commit()) ?? same(office.read(named), release(), 'the work tree');
    },
  },
  {
    id: 'mended index, broken work tree',
    try(office) {
      office.stage(named, release());
      office.write(named, faulty);
      return (
        passed(office.commit()) ??
        same(office.committed(named), release(), 'the commit') ??
        same(office.read(named), faulty, 'the work tree')
      );
    },
  },
  {
    id: 'names: -dash.md, blanks, Chinese',
    try(office) {
      for (const name of ['-dash.md', 'releases/-dash.md', 'releases/a b.md', 'releases/圖書館.md']) {
        const more = 'slug: library\n';
        office.stage(name, faulty.replace('contact:', `${more}contact:`));
        if (name.startsWith('releases/')) {
          const why = refused(office.commit());
          if (why) return `${name} ${why}`;
        }
        office.stage(name, release({ more }));
        const why = passed(office.commit());
        if (why) return `${name} ${why}`;
        office.git('rm', '--quiet', '--', name);
        office.git('commit', '--quiet', '--no-verify', '--message=Away');
      }
      return undefined;
    },
  },
  {
    id: 'a commit of named files',
    try(office) {
      office.stage('releases/old.md', release({ title: 'An old one, changed', date: '2024-01-09' }));
      office.stage(named, faulty);
      return (
        passed(office.commit('releases/old.md')) ??
        refused(office.commit(named)) ??
        same(office.git('diff', '--cached', '--name-only'), `${named}\n`, 'what is staged')
      );
    },
  },
  {
    id: 'a photo that is not staged',
    try(office) {
      const more = 'photos:\n  - file: bridge.jpg\n    alt: The new bridge\n    credit: Council\n';
      office.stage(named, release({ more }));
      // A picture begins like one: as a bitmap here.
      office.write('releases/bridge.jpg', 'BM a picture');
      const why = refused(office.commit(), 'image-file');
      if (why) return why;
      office.git('add', '.');
      return passed(office.commit());
    },
  },
  {
    id: 'a photo lost beside another release',
    try(office) {
      const more = 'photos:\n  - file: bridge.jpg\n    alt: The new bridge\n    credit: Council\n';
      office.write('releases/2024-09-06-bridge.md', release({ date: '2024-09-06', more }));
      office.write('releases/bridge.jpg', 'BM a picture');
      office.commitAll('A bridge');
      office.git('rm', '--quiet', 'releases/bridge.jpg');
      office.stage(named, release());
      const why = refused(office.commit(), 'image-file');
      if (why) return why;
      office.git('restore', '--staged', '--worktree', 'releases/bridge.jpg');
      return passed(office.commit());
    },
  },
  {
    id: 'an original that loses its translation',
    try(office) {
      const more = 'key: library\n';
      office.write(named, release({ more }));
      const german = release({ more: `${more}lang: de\ntranslations-of: 2024-09-05-library.md\n` });
      office.write('releases/2024-09-05-library.de.md', german);
      office.commitAll('Two languages');
      office.stage(named, release());
      const why = refused(office.commit(), 'translation-source');
      if (why) return why;
      office.stage(named, release({ title: 'Library opens again', more }));
      return passed(office.commit());
    },
  },
  {
    id: 'a release deleted, another renamed',
    try(office) {
      office.write('releases/bad.md', faulty);
      office.commitAll('An old mistake');
      office.git('mv', 'releases/old.md', 'releases/older.md');
      office.git('rm', '--quiet', 'releases/bad.md');
      return passed(office.commit());
    },
  },
  {
    id: 'a linked work tree, from a folder',
    try(office, { inLinkedTree }) {
      office.git('worktree', 'add', '--quiet', '-b', 'branch', 'tree');
      symlinkSync(join(office.folder, 'node_modules'), join(office.folder, 'tree/node_modules'));
      inLinkedTree?.(office, 'tree');
      office.write(`tree/${named}`, faulty);
      office.git('-C', 'tree', 'add', 'releases');
      office.write(`tree/${named}`, release());
      mkdirSync(join(office.folder, 'tree/releases'), { recursive: true });
      const why = refused(office.commitIn('tree/releases'));
      if (why) return why;
      office.git('-C', 'tree', 'add', 'releases');
      return passed(office.commitIn('tree/releases'));
    },
  },
  {
    id: 'a merge that somebody settled',
    try(office) {
      const old = 'releases/old.md';
      office.git('switch', '--quiet', '--create', 'other');
      office.stage(old, release({ title: 'Theirs', date: '2024-01-09' }));
      office.git('commit', '--quiet', '--no-verify', '--message=Theirs');
      office.git('switch', '--quiet', 'main');
      office.stage(old, release({ title: 'Ours', date: '2024-01-09' }));
      office.git('commit', '--quiet', '--no-verify', '--message=Ours');
      try {
        office.git('merge', '--quiet', 'other');
        return 'the merge settled itself';
      } catch {
        office.stage(old, faulty);
      }
      const why = refused(office.commit());
      if (why) return why;
      office.stage(old, release({ title: 'Both', date: '2024-01-09' }));
      return passed(office.commit());
    },
  },
];
