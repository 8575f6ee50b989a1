import { lineAt } from '../language/positions.ts';
import type { Range } from '../model/place.ts';
import { type Patch, repairOf } from './mend.ts';
import { plainYaml } from './plain-yaml.ts';
import type { Problem } from './problem.ts';
import type { Stumble, TooDeep } from './stumble.ts';
import type { Tree } from './tree.ts';
import { parseYaml } from './yaml.ts';
import { explain } from './yaml-words.ts';

interface Repaired {
  readonly tree: Tree;
  readonly problems: readonly Problem[];
  /** Whether something is left that could not be made out, so that fields may be there without being found. */
  readonly broken: boolean;
}

/** Lines told of; what comes after so many is mostly echo. */
const mostTold = 20;
/** Stumbles looked at in one reading. */
const mostSeen = 200;

/**
 * Reads a stretch of YAML. Where one line is at fault and what it means is plain, it is told of, painted over, and the
 * rest is read again, so that one missing pair of quotation marks does not hide what follows. Each line is told of once.
 */
export function repaired(text: string, range: Range, deepest: number): Repaired | { tooDeep: TooDeep } {
  const plain = plainYaml(text.slice(range.start, range.end), range.start);
  if (plain) return { tree: plain, problems: [], broken: false };
  const problems = new Map<number, Problem>();
  const patches: Patch[] = [];
  const patched = new Set<number>();
  let lost = false;
  const tell = (problem: Problem) => {
    const line = lineAt(text, problem.range.start).start;
    if (!problems.has(line) && problems.size < mostTold) problems.set(line, problem);
  };
  for (let rounds = roundsFor(range); ; rounds -= 1) {
    const reading = parseYaml(painted(text, range, patches), range.start, deepest);
    if ('tooDeep' in reading) return reading;
    const stumbles = reading.stumbles.toSorted((a, b) => a.start - b.start).slice(0, mostSeen);
    const anchors = new Set(
      stumbles.filter(({ code }) => code === 'anchor').map(({ start, end }) => text.slice(start + 1, end)),
    );
    const left: Stumble[] = [];
    const before = patches.length;
    for (const stumble of stumbles) {
      if (patched.has(lineAt(text, stumble.start).start)) continue;
      const repair = rounds > 0 && problems.size < mostTold ? repairOf(text, stumble, anchors) : undefined;
      if (!repair) {
        left.push(stumble);
        continue;
      }
      const { problem, patch } = repair;
      if (problem) tell(problem);
      patches.push(patch);
      patched.add(lineAt(text, patch.start).start);
      lost ||= repair.lost === true;
      if (repair.echoes) break;
    }
    if (patches.length > before) continue;
    const harmful = left.filter((stumble) => {
      const told = explain(text, stumble);
      tell(told.problem);
      return told.harmful;
    });
    const tree = soundPart(meant(reading.tree, patches), harmful);
    return { tree, problems: [...problems.values()], broken: lost || harmful.length > 0 };
  }
}

/** Reading takes up to half a second at the largest size allowed; small files can have more mistakes mended. */
function roundsFor({ start, end }: Range): number {
  const size = end - start;
  return size > 32_768 ? 0 : size > 8192 ? 1 : 8;
}

function painted(text: string, range: Range, patches: readonly Patch[]): string {
  let result = text.slice(range.start, range.end);
  for (const { start, end, filler } of patches) {
    const [from, to] = [start - range.start, end - range.start];
    result = result.slice(0, from) + filler.repeat(to - from) + result.slice(to);
  }
  return result;
}

/** Puts back what was painted over. */
function meant(tree: Tree, patches: readonly Patch[]): Tree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => meant(item, patches)) };
  if (tree.kind === 'fields') {
    return {
      ...tree,
      fields: tree.fields.map((field) => ({ ...field, value: meant(field.value, patches) })),
    };
  }
  const patch = patches.find(({ start, filler }) => filler === 'x' && start === tree.range.start);
  if (!patch || tree.kind !== 'text') return tree;
  if (patch.meant === undefined) return { kind: 'refused', range: tree.range };
  return { ...tree, text: patch.meant, style: 'quoted' };
}

/** The fields at the top that end before anything that could not be made out, the indentation of the next included. */
function soundPart(tree: Tree, harmful: readonly Range[]): Tree {
  if (harmful.length === 0 || tree.kind !== 'fields') return tree;
  const first = Math.min(...harmful.map(({ start }) => start));
  const fields = tree.fields.filter((_, index) => {
    const next = tree.fields[index + 1];
    return next !== undefined && next.keyRange.end <= first;
  });
  return { ...tree, fields };
}
