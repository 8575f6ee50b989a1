/** Words that want to be obeyed by whoever reads a report: a runner, a terminal, a viewer. */
export const hostile: readonly string[] = [
  '::error::forged',
  '  ::error file=a.md,line=1::forged',
  'a\n::error::forged',
  'a\r::error::forged',
  'a\r\n::warning file=x::forged',
  'a\u2028::error::forged',
  'a\u0085::error::forged',
  '##[error]forged',
  'in the ##[set-env name=PATH]middle',
  '##[group]forged ##[endgroup]',
  '#\u034f#[error]forged',
  '##\ufe0f[error]forged',
  ':\u034f:error::forged',
  '%0A::error::forged',
  '%250A::error::forged %25 100 %',
  '::stop-commands::forged',
  '##vso[task.setvariable variable=a]forged',
  "##teamcity[testFailed name='forged']",
  ',line=7::forged',
  'title=forged,file=/etc/passwd',
  '\u202e::error::forged',
  '\u001b[31m::error::forged\u001b[0m',
  '\u001b]0;forged\u0007',
  '\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\',
  '\u0000\u0008\u007f\u009b31m',
  '\u200b\u200e\u2066\ufeff\u00ad',
  '\ufffe\uffff\ud800',
  ']]></failure><failure message="forged">',
  '&lt;b&gt; " \' <!-- -->',
  '[forged](https://evil.example) {0} {1}',
];

/** What no line for people may hold: controls but the line feed, what turns text, what cannot be seen. */
export const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e0fff}\ud800-\udfff]/u;
