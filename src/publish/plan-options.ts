import type { Manifest, ManifestFile } from '../model/manifest.ts';

/** What a build looked at. Paths of releases are from the newsroom's folder, as in the manifest. */
export interface PlanOptions {
  /** Whether every release of the newsroom was read, so that files of no known release are left over. */
  readonly complete: boolean;
  /** Releases that were rendered. */
  readonly built: ReadonlySet<string>;
  /** Releases that must not be public: drafts, under embargo, withdrawn. Whatever there is of them goes, in any format. */
  readonly heldBack: ReadonlySet<string>;
  /** Releases that have errors, or of which it cannot be told: what was published of them stays. */
  readonly failed: ReadonlySet<string>;
  /** Releases that are gone, where not every one was read. */
  readonly vanished?: ReadonlySet<string>;
  /** Those among `built` that were published naming one that is held back: nothing stays as it was made then. */
  readonly naming?: ReadonlySet<string>;
  /** Ids of the formats rendered, where the build was narrowed to some (`--only`); `all` where it was not. */
  readonly formats: ReadonlySet<string> | 'all';
  /** What the manifest is to say beside the files; what the one before said where absent. */
  readonly record?: Pick<Manifest, 'pressdesk' | 'addresses' | 'hidden'>;
  /**
   * Where outputs of held-back releases would stand. They go too where the manifest cannot be relied upon, and are
   * told of where there is none.
   */
  readonly mustBeEmpty?: readonly ManifestFile[];
  /** Where outputs of releases that are gone may stand, of which a damaged manifest no longer tells. They are told of. */
  readonly mayBeLeft?: readonly string[];
}
