// What SpamAssassin (Debian's package) gives for mails, offline: the tests of `spamassassin -L -t`, in one process.
import { spawnSync } from 'node:child_process';

const script = String.raw`
  my $assassin = Mail::SpamAssassin->new({ local_tests_only => 1, dont_copy_prefs => 1, userprefs_filename => '/dev/null' });
  for my $file (@ARGV) {
    open(my $handle, '<:raw', $file) or die "$file: $!";
    local $/;
    my $mail = $assassin->parse(<$handle>);
    my $status = $assassin->check($mail);
    printf "%s\t%s\n", $status->get_score(), $status->get_names_of_tests_hit_with_scores();
    $status->finish(); $mail->finish();
  }`;

/**
 * Score of each file, and of each test that hit it: `{ score, tests: { LONGWORDS: 2.199 } }`. `undefined` where SpamAssassin
 * is not installed.
 */
export function spamScores(files) {
  if (files.length === 0) return [];
  const { status, stdout, stderr } = spawnSync('perl', ['-MMail::SpamAssassin', '-e', script, ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) return /locate Mail\/SpamAssassin/.test(stderr) ? undefined : fail(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [score, tests = ''] = line.split('\t');
      const pairs = tests.split(',').map((test) => test.split('='));
      return {
        score: Number(score),
        tests: Object.fromEntries(pairs.map(([name, own]) => [name, Number(own)])),
      };
    });
}

/** What is less weighs nothing: such tests are there to be read, or to be tried out. */
const leastWeight = 0.05;

/** Whether a mail is above 0.0, as SpamAssassin itself writes scores. */
export function isAboveZero({ score }) {
  return score >= leastWeight;
}

/**
 * The tests that raise the score of a mail, parted: those that the same words hit in a bare mail too, and those that
 * something of ours hits. Shares, such as that of words that run on across a tag, come in steps, which count as one.
 */
export function blamed({ tests }, bare) {
  const known = new Set(Object.keys(bare.tests).map(withoutStep));
  const raising = Object.keys(tests).filter((name) => tests[name] >= leastWeight);
  return {
    words: raising.filter((name) => known.has(withoutStep(name))),
    ours: raising.filter((name) => !known.has(withoutStep(name))),
  };
}

function withoutStep(name) {
  return name.replace(/(?:_\d+)+$/, '');
}

function fail(stderr) {
  throw new Error(`SpamAssassin ended with: ${stderr}`);
}
