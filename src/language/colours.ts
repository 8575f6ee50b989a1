/** Least contrast of text: WCAG 2.2, 1.4.3. https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const leastContrast = 4.5;

const hex = /^#?(?:([\da-f]{2})([\da-f]{2})([\da-f]{2})|([\da-f])([\da-f])([\da-f]))$/i;

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels | undefined {
  const found = hex.exec(colour.trim());
  if (!found) return undefined;
  const [, ...digits] = found;
  const [red = 0, green = 0, blue = 0] = digits
    .filter((digit) => digit !== undefined)
    .map((digit) => Number.parseInt(digit.length === 1 ? digit + digit : digit, 16));
  return [red, green, blue];
}

/** `#0d4f7c` of `0D4F7C` and of `#04c`; `undefined` where it is no such colour. */
export function hexColour(written: string): string | undefined {
  const channels = channelsOf(written);
  return channels && hexOf(channels);
}

/** From 1 to 21, for two colours of six digits: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether text of this colour can be read on each of these grounds. */
export function isReadable(colour: string, on: readonly string[], least = leastContrast): boolean {
  return on.every((ground) => contrast(colour, ground) >= least);
}

/** The colour nearest to this one that can be read on these grounds, which are all light or all dark. */
export function readable(colour: string, on: readonly string[], least = leastContrast): string {
  const channels = channelsOf(colour);
  if (!channels) throw new Error(`${colour} is no colour`);
  const target = luminance(on[0] ?? '#ffffff') > 0.18 ? 0 : 255;
  const steps = 256;
  for (let step = 0; step < steps; step += 1) {
    const mixed = hexOf(mix(channels, target, step / steps));
    if (isReadable(mixed, on, least)) return mixed;
  }
  return hexOf([target, target, target]);
}

function mix([red, green, blue]: Channels, target: number, share: number): Channels {
  const moved = (channel: number) => Math.round(channel + (target - channel) * share);
  return [moved(red), moved(green), moved(blue)];
}

function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (channelsOf(colour) ?? []).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
