import { addToJson, jsonAt } from '../../parse/add-to-json.ts';
import { addToYaml, yamlHas } from '../../parse/add-to-yaml.ts';
import { writeYaml } from '../../parse/write-yaml.ts';

/** A form in which lefthook's settings may be written. */
export interface Form {
  readonly endings: readonly string[];
  /** The settings with our command; `undefined` where it cannot be added safely. */
  add(text: string, run: string): string | undefined;
  /** What somebody is to write into them, then. */
  lines(run: string): string;
}

// The newer way is a list of jobs; who has begun one goes on with it.
const jobs = ['pre-commit', 'jobs'];
const commands = ['pre-commit', 'commands'];

const yaml: Form = {
  endings: ['yml', 'yaml'],
  add: (text, run) =>
    yamlHas(text, jobs)
      ? addToYaml(text, jobs, { item: { name: 'pressdesk', run } })
      : addToYaml(text, commands, { keys: { pressdesk: { run } } }),
  lines: (run) => writeYaml({ 'pre-commit': { commands: { pressdesk: { run } } } }),
};

const json: Form = {
  endings: ['json', 'jsonc'],
  add: (text, run) =>
    addToJson(text, jsonAt(text, jobs) === undefined ? commands : jobs, 'pressdesk', { run }),
  lines: (run) =>
    JSON.stringify({ 'pre-commit': { commands: { pressdesk: { run } } } }, null, 2)
      .split('\n')
      .slice(1, -1)
      .map((line) => `${line.slice(2)}\n`)
      .join(''),
};

const toml: Form = {
  endings: ['toml'],
  add(text, run) {
    // Without a reader of TOML a table may be put at the end where no other line can speak of the same.
    const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
    const isPlain = lines.every((line) => {
      if (/'''|"""/.test(line) || /^\s*["']?(?:commands|jobs)["']?\s*[.=]/.test(line)) return false;
      return !line.includes('pre-commit') || /^\[\[?pre-commit(?:\.[\w-]+)*\]\]?$/.test(line.trimEnd());
    });
    if (!isPlain || lines.some((line) => line.startsWith('[pre-commit.commands.pressdesk]')))
      return undefined;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const isList = lines.some((line) => line.startsWith('[[pre-commit.jobs]]'));
    const table = isList ? `[[pre-commit.jobs]]\nname = "pressdesk"\n${runLine(run)}` : toml.lines(run);
    const begun = text === '' || text.endsWith('\n') ? text : `${text}${end}`;
    return `${begun}${begun === '' ? '' : end}${table.replaceAll('\n', end)}`;
  },
  lines: (run) => `[pre-commit.commands.pressdesk]\n${runLine(run)}`,
};

function runLine(run: string): string {
  return `run = ${JSON.stringify(run)}\n`;
}

export const forms: readonly Form[] = [yaml, json, toml];
