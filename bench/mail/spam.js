// What SpamAssassin (Debian's package) gives for mails, offline: the tests of `spamassassin -L -t`, in one process.
import { spawnSync } from 'node:child_process';

const script = String.raw`
  my $assassin = Mail::SpamAssassin->new({ local_tests_only => 1, dont_copy_prefs => 1, userprefs_filename => '/dev/null' });
  for my $file (@ARGV) {
    open(my $handle, '<:raw', $file) or die "$file: $!";
    local $/;
    my $mail = $assassin->parse(<$handle>);
    my $status = $assassin->check($mail);
    printf "%s\t%s\n", $status->get_score(), $status->get_names_of_tests_hit();
    $status->finish(); $mail->finish();
  }`;

/** Score and names of the tests that hit, for each file; `undefined` where SpamAssassin is not installed. */
export function spamScores(files) {
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
      return { score: Number(score), tests };
    });
}

function fail(stderr) {
  throw new Error(`SpamAssassin ended with: ${stderr}`);
}
