import { foldName } from '../language/file-names.ts';
import { manifestName } from './manifest.ts';
import { above, pathProblem } from './paths.ts';

/** What is in the way of a file: its name `cannot-be` everywhere, or something else is to stand there. */
export type Obstacle = 'cannot-be' | 'taken';

/** The places of an output folder, as a disk sees them that does not tell case. */
export class Room {
  readonly #files = new Set<string>([manifestName]);
  readonly #folders = new Set<string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.#add(foldName(path));
  }

  /** Takes a place for a file, unless something is in its way. */
  take(path: string): Obstacle | undefined {
    if (pathProblem(path)) return 'cannot-be';
    const folded = foldName(path);
    const isTaken =
      this.#files.has(folded) ||
      this.#folders.has(folded) ||
      above(folded).some((folder) => this.#files.has(folder));
    if (isTaken) return 'taken';
    this.#add(folded);
    return undefined;
  }

  #add(folded: string): void {
    this.#files.add(folded);
    for (const folder of above(folded)) this.#folders.add(folder);
  }
}
