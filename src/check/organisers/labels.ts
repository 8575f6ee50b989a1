import type { Passage, Range } from '../prose/passage.ts';
import { chineseRole } from './chinese.ts';
import type { Clause } from './clauses.ts';

/** What a label such as “Co-organisers” says of those behind it; without a role where that is no role of the front matter. */
export type Label = Pick<Clause, 'role' | 'joint' | 'host'>;

/** “Co-organisers: A and B”: a label, and the words it stands before. */
export interface Labelled {
  readonly label: Label;
  readonly passage: Passage;
  readonly words: Range;
}

const bodies =
  '(?:bod(?:y|ies)|units?|institutions?|part(?:y|ies)|departments?|agenc(?:y|ies)|organi[sz]ations?|associations?)';
const patterns: readonly (readonly [RegExp, Label])[] = [
  [
    new RegExp(
      `^(?:(?:main|lead|principal|event)\\s)?(?:organi[sz]ers?|organi[sz]ing\\s${bodies}|organi[sz]ed\\sby)$`,
      'i',
    ),
    { role: 'organiser' },
  ],
  [
    /^(?:joint\sorgani[sz]ers?|jointly\sorgani[sz]ed\sby|organi[sz]ed\sjointly\sby)$/i,
    { role: 'organiser', joint: true },
  ],
  [
    new RegExp(`^co-?(?:organi[sz]ers?|organi[sz]ing\\s${bodies}|organi[sz]ed\\sby)$`, 'i'),
    { role: 'co-organiser', joint: true },
  ],
  [
    /^(?:hosts?|hosted\sby|co-?hosts?|(?:co-?|jointly\s)hosted\sby|joint\shosts?|host(?:ing)?\sorgani[sz]ations?)$/i,
    { role: 'organiser', host: true },
  ],
  [new RegExp(`^(?:undertakers?|undertaken\\sby|undertaking\\s${bodies})$`, 'i'), { role: 'undertaker' }],
  [
    new RegExp(
      `^(?:supporters?|supported\\sby|with\\sthe\\ssupport\\sof|support(?:ing|ed)?\\s${bodies})$`,
      'i',
    ),
    { role: 'supporter' },
  ],
];
const chinese =
  /^(?<joint>[聯联]合|共同)?(?<verb>[主合承協协][辦办]|支持|[舉举][辦办])(?:機構|机构|單位|单位|團體|团体|組織|组织|方|者|部門|部门)?$/u;

/** As plain as can be: it is tried on every paragraph of every release. */
export const labelMarks =
  /rgani[sz](?:e|ing)|RGANI[SZ]|[Hh]ost|HOST|ndertak|UNDERTAK|upport(?:e|ing| )|SUPPORT|[主合承協协舉举][辦办]|支持/;

/** What a label says, of which the colon and the emphasis are taken away. */
export function labelOf(words: string): Label | undefined {
  const bare = words.trim().replace(/\s*[:：]$/, '');
  if (bare.length > 40) return undefined;
  const { verb, joint } = chinese.exec(bare)?.groups ?? {};
  const role = verb && chineseRole(verb);
  if (role) return { role, ...(joint && { joint: true }) };
  const plain = bare.replace(/^(?:the|our|its)\s/i, '').replace(/\(s\)$/, 's');
  return patterns.find(([pattern]) => pattern.test(plain))?.[1];
}
