/**
 * Whether a file says that pressdesk made it, as everything that is made of a whole newsroom does near its beginning:
 * `<meta name="generator" content="pressdesk">`, `<generator>pressdesk</generator>`. Such files have no folder of their
 * own, so that nothing else tells them from somebody's own where no manifest can be relied upon.
 */
export function isSigned(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  return /generator[^\n]{0,60}\bpressdesk\b/.test(head.toString('latin1'));
}
