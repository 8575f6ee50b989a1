import { diagnoseFaults } from '../check/engine.ts';
import { programFailed } from '../check/rules/program-failed.ts';
import { failureOf } from '../language/failure.ts';
import type { Io } from '../model/io.ts';
import type { Release } from '../model/release.ts';
import type { Inspected } from './inspect.ts';
import { tellStacks } from './own-mistakes.ts';

/**
 * Prints releases, and begins anew without those at which pressdesk itself failed: what the others say of them, in lists
 * or as a version in another language, would lead nowhere. Nothing is written until all is made, so nothing is lost.
 * @param print tells what was thrown at which release.
 * @param mayBeNamed what others may be told of.
 */
export async function withoutFailures<Print extends { readonly thrown: ReadonlyMap<Release, unknown> }>(
  io: Io,
  checked: readonly Inspected[],
  print: (inspected: readonly Inspected[], unprintable: ReadonlySet<Release>) => Promise<Print>,
  mayBeNamed: (release: Release) => boolean = () => true,
): Promise<Print & { readonly inspected: readonly Inspected[] }> {
  let inspected = checked;
  const unprintable = new Set<Release>();
  for (;;) {
    const printed = await print(inspected, unprintable);
    const { thrown } = printed;
    const isNew = [...thrown.keys()].some((release) => !unprintable.has(release));
    if (!isNew) return { ...printed, inspected };
    for (const release of thrown.keys()) unprintable.add(release);
    inspected = inspected.map((one) => {
      if (!thrown.has(one.release)) return one;
      const fault = failureOf('printing', thrown.get(one.release));
      const told = diagnoseFaults([fault], one.release.source, [programFailed]);
      tellStacks(io, told, () => mayBeNamed(one.release));
      return { ...one, diagnostics: [...one.diagnostics, ...told] };
    });
  }
}
