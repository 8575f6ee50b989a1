import path from 'node:path';
import { PressdeskError } from '../model/error.ts';
import type { Io } from '../model/io.ts';
import type { TemplateSource } from '../model/templates.ts';
import { pathWithin, shownPath } from './shown-path.ts';

/** Everything outputs are made with: templates, and the fixed words of each language. */
export interface TemplateSet {
  readonly templates: readonly TemplateSource[];
  /** Those among them that are the newsroom's, not the package's. */
  readonly own: readonly TemplateSource[];
  /** The files `words/<lang>.yaml`, named `words/en`; the package's before the newsroom's own. */
  readonly words: readonly TemplateSource[];
  /** Those among the words that are the package's, of a newsroom elsewhere. */
  readonly ours: ReadonlySet<TemplateSource>;
}

// No template of a person's own making is larger.
const largest = 1024 * 1024;

/**
 * The package's templates, each replaced by the newsroom's own of that name where it has one, and the words of both.
 * @throws PressdeskError where one of them cannot be read, or is a link that leads out of the newsroom: what is sent
 * to a press office must not make it publish files of its machine.
 */
export function readTemplates(io: Io, newsroomFolder: string): TemplateSet {
  const templates = new Map<string, TemplateSource>();
  const words: TemplateSource[] = [];
  const ours = new Set<TemplateSource>();
  const theirs: TemplateSource[] = [];
  const packaged = path.join(io.packageRoot, 'templates');
  const own = path.join(newsroomFolder, 'templates');
  for (const root of new Set([packaged, own])) {
    if (io.kindOf(root) !== 'directory') continue;
    for (const file of filesIn(io, root)) {
      const ending = path.extname(file);
      const name = pathWithin(root, file).slice(0, -ending.length);
      const isTemplate = ending === '.hbs';
      if (!isTemplate && !(ending === '.yaml' && name.startsWith('words/'))) continue;
      const source = { name, text: readTemplate(io, root, file), path: shownPath(io, file) };
      if (isTemplate) templates.set(name, source);
      else words.push(source);
      if (isTemplate && root !== packaged) theirs.push(source);
    }
    if (root !== own) words.forEach((source) => void ours.add(source));
  }
  return { templates: [...templates.values()], own: theirs, words, ours };
}

// Templates are sorted into folders and no deeper; a link that leads back up would never end.
const deepest = 4;

function filesIn(io: Io, folder: string, depth = 0): readonly string[] {
  return io.list(folder).flatMap(({ name, kind }) => {
    const file = path.join(folder, name);
    if (kind !== 'directory') return [file];
    return depth < deepest && !name.startsWith('.') ? filesIn(io, file, depth + 1) : [];
  });
}

function leadsOut(io: Io, file: string, home: string): boolean {
  const [real, within] = [io.realPath(file), io.realPath(home)];
  return real !== undefined && within !== undefined && path.relative(within, real).startsWith('..');
}

function outside(io: Io, file: string): PressdeskError {
  return new PressdeskError(`The template ${shownPath(io, file)} is a link that leads out of the newsroom.`, {
    hint: 'Put the file itself there.',
  });
}

/**
 * The text of a file below a `templates` folder.
 * @param root that folder.
 * @throws PressdeskError where it cannot be read, or is a link that leads out of the newsroom.
 */
export function readTemplate(io: Io, root: string, file: string): string {
  if (leadsOut(io, file, path.dirname(root))) throw outside(io, file);
  const read = io.readFile(file, largest);
  if (!read.ok) throw new PressdeskError(`The template ${shownPath(io, file)} cannot be read.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
  } catch (cause) {
    throw new PressdeskError(`The template ${shownPath(io, file)} is not UTF-8 text.`, {
      hint: 'Save it as UTF-8.',
      cause,
    });
  }
}
