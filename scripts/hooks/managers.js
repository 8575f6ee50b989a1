// How each hook manager is set up in an office: as its own documentation has it, and with pressdesk's own help.
import { must, publishedHook } from './office.js';

const pressdesk = (office, ...args) => must('node_modules/.bin/pressdesk', args, office.folder);

export const managers = [
  {
    id: 'plain git',
    setUp(office) {
      pressdesk(office, 'init', '--hook');
    },
  },
  {
    id: 'lefthook',
    setUp(office) {
      office.write(
        'lefthook.yml',
        'pre-commit:\n  parallel: true\n  commands:\n    other:\n      run: "true"\n',
      );
      pressdesk(office, 'init', '--hook');
      must('node_modules/.bin/lefthook', ['install'], office.folder);
    },
  },
  {
    id: 'husky + lint-staged',
    setUp(office) {
      const packageFile = {
        private: true,
        'lint-staged': { 'releases/**/*.md': 'pressdesk check --staged' },
      };
      office.write('package.json', JSON.stringify(packageFile));
      office.write('.husky/pre-commit', 'node_modules/.bin/lint-staged --verbose\n');
      must('node_modules/.bin/husky', [], office.folder);
    },
    /** Each work tree has the folder that husky makes. */
    inLinkedTree(office, tree) {
      must('node_modules/.bin/husky', [], `${office.folder}/${tree}`);
    },
  },
  {
    id: 'pre-commit',
    prepare: publishedHook,
    setUp(office, { repository, revision }) {
      const hook = `  - repo: ${repository}\n    rev: ${revision}\n    hooks:\n      - id: pressdesk\n`;
      office.write('.pre-commit-config.yaml', `repos:\n${hook}`);
      must('pre-commit', ['install'], office.folder);
    },
  },
];
