import { isObject } from '../language/objects.ts';
import type { ManifestFile, PublishedAddress } from '../model/manifest.ts';
import { pathProblem } from './paths.ts';

/** What could be read of a manifest, by whomever it was written. */
interface ManifestParts {
  /** 0 where it does not say. */
  readonly version: number;
  readonly pressdesk: string;
  readonly seal: string | undefined;
  readonly addresses: readonly PublishedAddress[];
  readonly hidden: readonly string[];
  readonly files: readonly ManifestFile[];
  /** Whether it is a manifest from beginning to end. */
  readonly whole: boolean;
  /** Whether it is plainly something else of that name. */
  readonly isForeign: boolean;
}

/** Takes a manifest apart; where it is no JSON, because it was cut short, line by line. */
export function partsOf(bytes: Uint8Array): ManifestParts {
  const text = new TextDecoder().decode(bytes);
  const value = parsed(text);
  if (value === undefined) return salvaged(text);
  if (!isObject(value)) return salvaged('');
  const all = {
    addresses: listOf(value.addresses, isAddress),
    hidden: listOf(value.hidden, isSealed),
    files: listOf(value.files, isManifestFile),
  };
  const isOld = value.version === 1 && value.addresses === undefined && value.hidden === undefined;
  return {
    version: typeof value.version === 'number' ? value.version : 0,
    pressdesk: typeof value.pressdesk === 'string' ? value.pressdesk : '',
    seal: typeof value.seal === 'string' ? value.seal : undefined,
    addresses: all.addresses.good,
    hidden: all.hidden.good,
    files: all.files.good,
    whole: all.files.whole && (isOld || (all.addresses.whole && all.hidden.whole)),
    isForeign: isForeign(value),
  };
}

function salvaged(text: string): ManifestParts {
  const entries = text.split('\n').map((line) => parsed(line.trim().replace(/,$/, '')));
  return {
    version: 0,
    pressdesk: '',
    seal: undefined,
    addresses: entries.filter(isAddress),
    hidden: entries.filter(isSealed),
    files: entries.filter(isManifestFile),
    whole: false,
    isForeign: false,
  };
}

function listOf<T>(value: unknown, isGood: (entry: unknown) => entry is T): { good: T[]; whole: boolean } {
  if (!Array.isArray(value)) return { good: [], whole: false };
  const good = value.filter(isGood);
  return { good, whole: good.length === value.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isForeign(value: Record<string, unknown>): boolean {
  return Object.keys(value).length > 0 && !('files' in value) && value.version !== 1 && value.version !== 2;
}

function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isObject(value) &&
    isText(value.path) &&
    pathProblem(value.path) === undefined &&
    isText(value.sha256) &&
    isText(value.source) &&
    isText(value.format)
  );
}

/** Whether a value from a manifest is an address, and a safe one. */
export function isAddress(value: unknown): value is PublishedAddress {
  return (
    isObject(value) &&
    isText(value.address) &&
    pathProblem(value.address.replace(/\/$/, '')) === undefined &&
    isText(value.source) &&
    [value.key, value.lang, value.mark].every((one) => one === undefined || isText(one))
  );
}

function isSealed(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{64,}$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
