import type { Rule } from '../rule.ts';
import { abbreviationClash } from './abbreviation-clash.ts';
import { abbreviationEarly } from './abbreviation-early.ts';
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { bodyEmpty } from './body-empty.ts';
import { bracketBalanced } from './bracket-balanced.ts';
import { changeDate } from './change-date.ts';
import { changeOrder } from './change-order.ts';
import { characterBroken } from './character-broken.ts';
import { characterHidden } from './character-hidden.ts';
import { contactConsistent } from './contact-consistent.ts';
import { contactUrl } from './contact-url.ts';
import { dateLine } from './date-line.ts';
import { dateRange } from './date-range.ts';
import { dateReal } from './date-real.ts';
import { dateToday } from './date-today.ts';
import { dateWeekday } from './date-weekday.ts';
import { dateYear } from './date-year.ts';
import { embargoConsistent } from './embargo-consistent.ts';
import { embargoHour } from './embargo-hour.ts';
import { embargoOffset } from './embargo-offset.ts';
import { fieldRequired } from './field-required.ts';
import { fieldType } from './field-type.ts';
import { fieldUnknown } from './field-unknown.ts';
import { fileReadable } from './file-readable.ts';
import { footnotePaired } from './footnote-paired.ts';
import { frontMatterSyntax } from './front-matter-syntax.ts';
import { headingOrder } from './heading-order.ts';
import { headlineLength } from './headline-length.ts';
import { headlineNumber } from './headline-number.ts';
import { htmlRemoved } from './html-removed.ts';
import { ignoreReason } from './ignore-reason.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { imageAlt } from './image-alt.ts';
import { imageCredit } from './image-credit.ts';
import { imageDrawing } from './image-drawing.ts';
import { imageFile } from './image-file.ts';
import { imageKind } from './image-kind.ts';
import { imagePixels } from './image-pixels.ts';
import { imageRemote } from './image-remote.ts';
import { linkAnchor } from './link-anchor.ts';
import { linkBare } from './link-bare.ts';
import { linkLocal } from './link-local.ts';
import { linkLookalike } from './link-lookalike.ts';
import { linkMalformed } from './link-malformed.ts';
import { linkRepeated } from './link-repeated.ts';
import { linkText } from './link-text.ts';
import { linkWrapped } from './link-wrapped.ts';
import { organiserNamed } from './organiser-named.ts';
import { organiserVariant } from './organiser-variant.ts';
import { organiserWhole } from './organiser-whole.ts';
import { paragraphBroken } from './paragraph-broken.ts';
import { paragraphNumber } from './paragraph-number.ts';
import { personConsistent } from './person-consistent.ts';
import { placeholder } from './placeholder.ts';
import { programFailed } from './program-failed.ts';
import { punctuationSlip } from './punctuation-slip.ts';
import { quoteBalanced } from './quote-balanced.ts';
import { quoteStyle } from './quote-style.ts';
import { releaseLimits } from './release-limits.ts';
import { sentenceEnded } from './sentence-ended.ts';
import { slugUnique } from './slug-unique.ts';
import { slugValid } from './slug-valid.ts';
import { summaryLength } from './summary-length.ts';
import { textEncoding } from './text-encoding.ts';
import { titleHeading } from './title-heading.ts';
import { topicCase } from './topic-case.ts';
import { translationParity } from './translation-parity.ts';
import { translationSource } from './translation-source.ts';
import { translationStale } from './translation-stale.ts';
import { translationTwin } from './translation-twin.ts';
import { translationUnread } from './translation-unread.ts';
import { withdrawalComplete } from './withdrawal-complete.ts';
import { withdrawalReplacement } from './withdrawal-replacement.ts';
import { wordRepeated } from './word-repeated.ts';

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
  abbreviationClash,
  abbreviationEarly,
  abbreviationUndefined,
  bodyEmpty,
  bracketBalanced,
  changeDate,
  changeOrder,
  characterBroken,
  characterHidden,
  contactConsistent,
  contactUrl,
  dateLine,
  dateRange,
  dateReal,
  dateToday,
  dateWeekday,
  dateYear,
  embargoConsistent,
  embargoHour,
  embargoOffset,
  fieldRequired,
  fieldType,
  fieldUnknown,
  fileReadable,
  footnotePaired,
  frontMatterSyntax,
  headingOrder,
  headlineLength,
  headlineNumber,
  htmlRemoved,
  ignoreReason,
  ignoreUnused,
  imageAlt,
  imageCredit,
  imageDrawing,
  imageFile,
  imageKind,
  imagePixels,
  imageRemote,
  linkAnchor,
  linkBare,
  linkLocal,
  linkLookalike,
  linkMalformed,
  linkRepeated,
  linkText,
  linkWrapped,
  organiserNamed,
  organiserVariant,
  organiserWhole,
  paragraphBroken,
  paragraphNumber,
  personConsistent,
  placeholder,
  programFailed,
  punctuationSlip,
  quoteBalanced,
  quoteStyle,
  releaseLimits,
  sentenceEnded,
  slugUnique,
  slugValid,
  summaryLength,
  textEncoding,
  titleHeading,
  topicCase,
  translationParity,
  translationSource,
  translationStale,
  translationTwin,
  translationUnread,
  withdrawalComplete,
  withdrawalReplacement,
  wordRepeated,
];
