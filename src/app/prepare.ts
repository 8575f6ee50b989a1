import type { Io } from '../model/io.ts';
import { assetFormat, redirectFormat, wholeNewsroom } from '../model/manifest.ts';
import type { Release } from '../model/release.ts';
import { archiveOf } from '../newsroom/archive.ts';
import { publicationOf } from '../newsroom/publication.ts';
import { hashed } from '../publish/hash.ts';
import { isInDoubt } from '../publish/trust.ts';
import { readPrevious } from '../publish/write-leftovers.ts';
import type { Spool } from '../publish/write-spool.ts';
import { archiveArtifacts } from './archive.ts';
import { makeAll } from './artifacts.ts';
import type { BuiltRelease } from './build-outcome.ts';
import type { BuildRequest } from './build-request.ts';
import { formatsOf } from './earlier-output.ts';
import { fatesOf } from './fates.ts';
import { checkSite } from './format-choice.ts';
import { gather } from './gather.ts';
import { type Inspected, inspect } from './inspect.ts';
import { FileHashes } from './kept/file-hashes.ts';
import { KeptLists } from './kept/kept-lists.ts';
import type { OpenParts } from './kept/kept-parts.ts';
import { KeptPictures } from './kept/kept-pictures.ts';
import { KeptPrints } from './kept/kept-prints.ts';
import { StandingOutput } from './kept/standing-output.ts';
import { logoArtifact } from './logo-artifact.ts';
import { mailsIn } from './mail/mails.ts';
import { mailNotes } from './mail/notes.ts';
import { namingOf } from './naming.ts';
import { nextMoment } from './next-moment.ts';
import { readInstant } from './now.ts';
import { oneBatch } from './one-batch.ts';
import { type Made, planOutput } from './output.ts';
import { outputFolder } from './output-folder.ts';
import type { Prepared } from './prepared.ts';
import { openPress, type Press, withFormats } from './press.ts';
import { withoutFailures } from './printing.ts';
import { unwatched } from './progress.ts';
import { withFiles } from './published-assets.ts';
import { pathWithin, shownPath } from './shown-path.ts';
import { standingOf } from './standing.ts';
import { stillOut } from './still-out.ts';
import { filesBelow, strayFiles } from './stray-files.ts';

/** How a build comes about. */
interface Way {
  /** Whether to do no more than take away what must not be public any more, with pressdesk's own templates. */
  readonly onlyOverdue?: boolean;
  /** Opens what is kept of each release, for a build of all of them. */
  readonly openParts?: OpenParts;
}

/**
 * Checks releases, renders those that are sound and belong to the edition, and plans what the output folder is to
 * hold. Writes nothing.
 * @param spool where what was made waits until it is written.
 * @throws PressdeskError where a path does not exist, settings or a template are broken, or a preview would be public.
 */
export async function prepare(
  io: Io,
  request: BuildRequest,
  spool: Spool,
  { onlyOverdue = false, openParts }: Way = {},
): Promise<Prepared> {
  const { progress = unwatched } = request;
  const { newsroom, files } = await oneBatch(io, request.paths);
  const { config } = newsroom;
  const now = request.now === undefined ? io.now() : readInstant(request.now, config.timezone);
  const edition = request.preview === undefined ? 'public' : 'preview';
  if (request.only && edition === 'public') checkSite(request.only, config);
  const out = outputFolder(io, newsroom, files, request);
  const shown = shownPath(io, out);
  const previous = readPrevious(out, shown);
  const isDoubtful = isInDoubt(previous);
  const isLost = previous.found === 'none' && request.only !== undefined && strayFiles(io, out).length > 0;
  const there = isDoubtful || isLost ? new Set(config.formats) : formatsOf(wholeNewsroom, previous);
  const press = await openPress(
    io,
    onlyOverdue ? { ...newsroom, folder: io.packageRoot } : newsroom,
    request.only ?? config.formats,
    edition,
    request.only && there,
  );

  const complete = request.paths.length === 0 && !onlyOverdue;
  const parts = complete ? openParts?.([out, newsroom.folder]) : undefined;
  const wanted = { files, complete, onlyOverdue, edition, now } as const;
  const { loaded, untouched } = await gather(io, newsroom, wanted, previous, progress, parts?.readings);
  parts?.readings.close();
  const { entries } = publicationOf(
    loaded.map(({ release }) => release),
    config,
    now,
  );
  const naming = edition === 'public' ? namingOf(newsroom, loaded, previous, now) : undefined;
  const checked = await inspect(io, newsroom, loaded, progress, {
    mayBeNamed: naming,
    findings: parts?.findings,
  });
  parts?.findings.close();
  const hashes = new FileHashes(io);
  // Of a manifest that is in doubt nothing is taken.
  const standingOutput = new StandingOutput(out, previous.found === 'whole' ? previous.manifest.files : []);
  const print = async (inspected: readonly Inspected[], unprintable: ReadonlySet<Release>) => {
    const { fated: bare, ties } = fatesOf(entries, inspected, edition, config, unprintable);
    const pictures = parts && new KeptPictures(parts.pictures, hashes, out);
    const fated = (await withFiles(io, newsroom, bare, pictures)).map((one) => ({
      ...one,
      source: pathWithin(newsroom.folder, one.file),
    }));
    parts?.pictures.close();
    const standing = standingOf(io, newsroom, fated, edition, previous);
    const hasPages = press.context.made.has('pages');
    const isListed = hasPages || press.archive.length > 0;
    const others = isListed ? await stillOut(io, newsroom, untouched, previous, now) : [];
    const pages = fated.flatMap(({ printed = [] }) => printed).concat(others);
    const archive = archiveOf(pages, config, now.toISOString());
    const around = { ...press.context, ties, ...(hasPages && { archive }) };
    const tied: Press = { ...press, context: around };

    const pressFor = ({ fate, source }: Pick<Made, 'fate' | 'source'>): Press => {
      const isOverdue = fate.kind === 'withdrawn' || standing.naming.has(source);
      return request.only && isOverdue ? withFormats(tied, formatsOf(source, previous)) : tied;
    };
    const prints = parts && new KeptPrints(parts, hashes, standingOutput);
    const thrown = new Map<Release, unknown>();
    const made = await makeAll(io, fated, pressFor, spool, progress, thrown, prints);
    parts?.prints.close();
    parts?.surroundings.close();
    return { fated, standing, pages, archive, tied, made, thrown };
  };
  const { inspected, fated, standing, pages, archive, tied, made } = await withoutFailures(
    io,
    checked,
    print,
    naming,
  );
  await progress(0, 1, 'listing');
  const keptLists = parts && new KeptLists(parts.lists, standingOutput);
  const lists = await archiveArtifacts(press, pages, archive, io, spool, keptLists);
  parts?.lists.close();
  const isUnnamed = ({ entry: { release } }: Made) => naming !== undefined && !naming(release);
  return {
    now,
    newsroom,
    edition,
    out,
    shown,
    inspected,
    entries,
    unnamed: new Set(made.filter(isUnnamed).map(({ entry }) => entry.release.source.path)),
    releases: made.map(builtRelease),
    heldBack: standing.heldBack,
    mails: made.flatMap(({ artifacts, printed }) => (printed ? mailsIn(artifacts, printed) : [])),
    press: tied,
    ...(parts && { parts }),
    notes: [
      ...press.notes,
      ...mailNotes(
        press,
        made,
        fated.flatMap(({ printed = [] }) => printed),
      ),
    ],
    passing: standing.notes,
    until: nextMoment(entries, pages, press, now.getTime()),
    plan: await planOutput(
      io,
      press,
      edition,
      {
        made,
        archive: [...lists, ...hashed(logoArtifact(config), io)],
        filesBelow: (address) => filesBelow(io, out, address),
      },
      previous,
      {
        complete,
        ...standing,
        ...(isDoubtful && { mustBeEmpty: strayFiles(io, out) }),
        formats: request.only ? withCompanions(request.only) : 'all',
      },
    ),
  };
}

/** What is written along with formats: photos and attachments, and beside pages those that lead on to them. */
function withCompanions(formats: readonly string[]): ReadonlySet<string> {
  return new Set([...formats, assetFormat, ...(formats.includes('html') ? [redirectFormat] : [])]);
}

function builtRelease({ entry, fate, artifacts }: Made): BuiltRelease {
  return {
    path: entry.release.source.path,
    ...(entry.address !== undefined && { address: entry.address }),
    fate,
    files: artifacts.map((artifact) => artifact.path).sort(),
  };
}
