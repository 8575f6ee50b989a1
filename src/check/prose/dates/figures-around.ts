/** What follows a number that is a time of day: `:30`, ` p.m.`, ` o'clock`. */
export const clock = /^\s*(?::\d|[ap]\.?\s?m\b|o['’]clock|h\b|hrs?\b|hours\b|noon\b)/i;

/**
 * What follows a number that counts something: a word in small letters that no date is followed by, a sign of per cent,
 * a decimal. English.
 */
export const crowd =
  /^(?:\s*%|[.,]\d|\s*°|\s+(?!(?:a|about|across|after|against|ahead|also|all|along|an|and|announced|are|around|as|at|because|before|but|by|can|conference|deadline|debate|did|during|each|edition|election|event|every|for|from|had|has|have|hearing|he|if|in|inclusive|into|is|issue|it|its|letter|meeting|more|no|of|on|onwards?|or|our|over|rally|report|session|she|since|so|speech|statement|summit|that|the|then|there|they|this|through|till?|to|two|under|until|up|vote|was|we|were|when|where|which|while|who|will|with|within|without|would|you)\b)[a-z])/;

/** What makes a number part of a longer one or of a word: `,000`, `.5`, `-year`. */
export const compound = /^(?:[.,:]?\d|-[a-z])/;

/** What makes a number of four digits one that counts, not a year: a word in the plural. English. */
export const crowdOfMany = /^\s+[a-z]{3,}s\b/;
