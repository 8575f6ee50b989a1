/** A command as the runner of GitHub Actions understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

// The commands that the runner knows; any other word is a line of the log.
const known = new Set(
  `stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher warning error notice debug
  group endgroup echo internal-set-repo-path`.split(/\s+/),
);

/**
 * What the runner of GitHub Actions would obey in a log, line by line: first `::name key=value::data` at the beginning of
 * a line, then `##[name key=value]data` anywhere in it.
 */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

/** The same where it compares as ICU does, which overlooks marks and what cannot be seen. */
export function commandsOverlooked(log: string): Command[] {
  return commandsIn(log.replace(/(?!\n)[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu, ''));
}

function newForm(given: string): Command | undefined {
  const line = given.trimStart();
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const unescaped = (text: string): string => replaced(text, ['\r', '\n', ':', ',', '%']);
  return command(line.slice(2, end), ',', unescaped, replaced(line.slice(end + 2), ['\r', '\n', '%']));
}

function oldForm(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const unescaped = (text: string): string => replaced(text, [';', '\r', '\n', ']', '%']);
  return command(line.slice(start + 3, end), ';', unescaped, unescaped(line.slice(end + 1)));
}

function command(
  info: string,
  separator: string,
  unescaped: (text: string) => string,
  data: string,
): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space > 0 ? info.slice(space + 1).split(separator) : []) {
    const [, key, value] = /^=*([^=]+)=(.+)$/s.exec(pair.trim()) ?? [];
    if (key && value) properties[key] = unescaped(value);
  }
  return { name, properties, data };
}

/** In the order of the runner, the sign of per cent last. */
function replaced(text: string, signs: readonly string[]): string {
  return signs.reduce((sofar, sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return sofar.replaceAll(`%${code}`, sign);
  }, text);
}
