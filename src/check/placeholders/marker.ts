const also =
  '(?:[\\s\\-–—:|/,.]+(?:v(?:ersion)?[ .]*\\d[\\d.]*|\\d+|(?:press|media|news) release|PRESS RELEASE|copy|only|not for (?:release|publication|distribution|circulation)|for (?:comment|review|approval)|confidential|NOT FOR (?:RELEASE|PUBLICATION|DISTRIBUTION|CIRCULATION)|FOR (?:COMMENT|REVIEW|APPROVAL)|CONFIDENTIAL|COPY|ONLY|V(?:ERSION)?[ .]*\\d[\\d.]*))*';
const line = new RegExp(
  `^[\\s*\\[(<#_–—-]*(?:DRAFT${also}|Draft|draft|ENTWURF|BROUILLON|BORRADOR|RASCUNHO|BOZZA|ЧЕРНОВИК|草稿|初稿|下書き|초안)[\\s*\\])>#_.!–—-]*$`,
);
const prefix =
  /^(?:\[DRAFT\]|\(DRAFT\)|DRAFT(?= ?[:–—] ?\S| - \S| [^:–—-]*[\p{Ll}\p{Lo}])) ?|[[(]DRAFT[\])]$/u;

const begun =
  /^[\s*[(<#_–—-]*(?:DRAFT|Draft|draft|ENTWURF|BROUILLON|BORRADOR|RASCUNHO|BOZZA|ЧЕРНОВИК|草稿|初稿|下書き|초안)/;

/** Tells quickly of most texts that they say no such thing. */
export function mayBeDraft(text: string): boolean {
  return text.length <= 400 && (begun.test(text) || text.endsWith('DRAFT]') || text.endsWith('DRAFT)'));
}

/** Where a line or a headline says that it is a draft; a “draft bill” and a “DRAFT MASTER PLAN” are none. */
export function draftMarker(text: string): { start: number; end: number } | undefined {
  if (!mayBeDraft(text)) return undefined;
  if (line.test(text)) return { start: 0, end: text.length };
  const found = prefix.exec(text);
  return found ? { start: found.index, end: found.index + found[0].trimEnd().length } : undefined;
}
