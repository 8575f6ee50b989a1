import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { TemplateSource } from '../../src/model/templates.ts';
import type { Words } from '../../src/model/words.ts';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));

/** The templates of this repository. */
export function ourTemplates(): TemplateSource[] {
  return filesOf('.hbs').map((path) => ({
    name: path.replace(/\.hbs$/, ''),
    path: `templates/${path}`,
    text: readFileSync(`${templates}/${path}`, 'utf8'),
  }));
}

/** A script of pages, as it was built. */
export function ourScript(name: string): string {
  return readFileSync(new URL(`../../dist/browser/${name}.js`, import.meta.url), 'utf8').trim();
}

/** The fixed words of this repository, one set a language. */
export function ourWords(): Words[] {
  return filesOf('.yaml')
    .filter((path) => path.startsWith('words/'))
    .map((path) => parse(readFileSync(`${templates}/${path}`, 'utf8')) as Words);
}

function filesOf(ending: string): string[] {
  return readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}
