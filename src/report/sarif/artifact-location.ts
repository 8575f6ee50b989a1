import type { ReportedFile } from '../report.ts';

/** What stands for the root of the repository, which is elsewhere on each machine. */
export const root = 'SRCROOT';

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** A file as SARIF names it: from the root of the repository, or where it lies elsewhere, in full. */
export function artifactLocation({ path, fromRoot = path }: ReportedFile): ArtifactLocation {
  const uri = fromRoot
    // Half a character cannot be written in an address.
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (fromRoot.startsWith('/')) return { uri: `file://${uri}` };
  return /^[a-z]:\//i.test(fromRoot) ? { uri: `file:///${uri}` } : { uri, uriBaseId: root };
}
