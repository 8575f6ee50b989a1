import { direction } from '../language/script.ts';
import type { Artifact } from '../model/artifact.ts';
import { redirectFormat } from '../model/manifest.ts';
import type { PublicEntry } from '../model/publication.ts';
import { policyMark, withPolicy } from './policy.ts';
import type { RenderContext } from './render.ts';
import type { Templates } from './templates.ts';
import type { ShapeOf } from './view/shape.ts';
import { shortened } from './view/shorten.ts';
import { urlOf, wayTo } from './view/way.ts';
import { type Labels, wordsFor } from './words.ts';

/** Name of the template. */
export const redirectTemplate = 'html/redirect';

/** What the template of a page that only leads on sees. */
export interface RedirectView {
  /** Of the release it leads to. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly shortTitle: string;
  /** The way to the release's page from this one, so that it holds on whatever host. */
  readonly target: string;
  /** Absolute address of the release's page; `null` where the newsroom's site is not known. */
  readonly canonical: string | null;
  readonly labels: Pick<Labels, 'moved'>;
  /** Content-Security-Policy of the page. */
  readonly policy: string;
}

/** The shape of a `RedirectView`. */
export const redirectShape: ShapeOf<RedirectView> = {
  fields: {
    lang: 'text',
    dir: 'text',
    title: 'text',
    shortTitle: 'text',
    target: 'text',
    canonical: 'text',
    labels: { fields: { moved: 'text' } },
    policy: 'text',
  },
};

/** A page at `from`, an earlier address of a release, that leads on to where the release is now. */
export function renderRedirect(
  { release, address }: Pick<PublicEntry, 'release' | 'address'>,
  from: string,
  { config, words }: Pick<RenderContext, 'config' | 'words'>,
  templates: Templates<RedirectView>,
): Artifact {
  const { lang, title } = release.data;
  const path = from.endsWith('/') ? `${from}index.html` : from;
  const view: RedirectView = {
    lang,
    dir: direction(lang),
    title,
    shortTitle: shortened(title, 70),
    target: wayTo(path, address),
    canonical: urlOf(address, config.site),
    labels: { moved: wordsFor(lang, words).labels.moved },
    policy: policyMark,
  };
  return {
    path,
    mediaType: 'text/html',
    content: withPolicy(templates.fill(redirectTemplate, view, 'html')),
    source: release.source.path,
    format: redirectFormat,
  };
}
