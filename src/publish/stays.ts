import { assetFormat, type ManifestFile, redirectFormat, wholeNewsroom } from '../model/manifest.ts';
import type { PlanOptions } from './plan-options.ts';

/** Whether a file of an earlier build stays as it is, where nothing is to stand in its place. */
export function stays(file: ManifestFile, options: PlanOptions): boolean {
  const { complete, built, heldBack, failed, vanished, formats } = options;
  // Those are made anew by every build.
  if (heldBack.has(file.source) || file.source === wholeNewsroom || namesHeldBack(file, options))
    return false;
  if (failed.has(file.source)) return true;
  if (built.has(file.source)) return formats !== 'all' && !formats.has(file.format);
  return !complete && !vanished?.has(file.source);
}

/** What only leads on to a release, and its photos, name no other. */
export function namesHeldBack({ source, format }: ManifestFile, { naming }: PlanOptions): boolean {
  return naming?.has(source) === true && format !== redirectFormat && format !== assetFormat;
}
