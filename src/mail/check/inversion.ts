/**
 * A model of what mail programs make of colours that force darkness on a mail. None of them says how it does it. As their
 * users describe it they turn the lightness round and leave the hue, in one of two ways:
 * - `full`: of every colour (Outlook on Windows, Gmail on iOS);
 * - `partial`: of light grounds and dark text alone (outlook.com, Outlook on phones, Gmail on Android).
 */
export type Inversion = 'full' | 'partial';

/** The colours that text and its ground have after it, as six digits. */
export function inverted(
  { text, ground }: { readonly text: string; readonly ground: string },
  inversion: Inversion,
): { text: string; ground: string } {
  const [ofText, ofGround] = [labOf(text), labOf(ground)];
  const isFull = inversion === 'full';
  return {
    text: isFull || ofText[0] < middle ? turned(ofText) : text,
    ground: isFull || ofGround[0] > middle ? turned(ofGround) : ground,
  };
}

const middle = 50;

function turned([lightness, a, b]: Lab): string {
  return hexOf([100 - lightness, a, b]);
}

/** CIELAB, whose lightness is what an eye sees. https://www.w3.org/TR/css-color-4/#color-conversion-code, with white D65 */
type Lab = readonly [lightness: number, a: number, b: number];
type Triple = readonly [number, number, number];

const white: Triple = [0.95047, 1, 1.08883];
const edge = 216 / 24389;
const slope = 24389 / 27;

function labOf(colour: string): Lab {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
  const xyz: Triple = [
    0.4124564 * red + 0.3575761 * green + 0.1804375 * blue,
    0.2126729 * red + 0.7151522 * green + 0.072175 * blue,
    0.0193339 * red + 0.119192 * green + 0.9503041 * blue,
  ];
  const [x, y, z] = xyz.map((value, at) => {
    const share = value / (white[at] ?? 1);
    return share > edge ? Math.cbrt(share) : (slope * share + 16) / 116;
  }) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function hexOf([lightness, a, b]: Lab): string {
  const y = (lightness + 16) / 116;
  const [x, luminance, z] = [y + a / 500, y, y - b / 200].map((root, at) => {
    const cubed = root ** 3;
    return (white[at] ?? 1) * (cubed > edge ? cubed : (116 * root - 16) / slope);
  }) as unknown as Triple;
  const linear: Triple = [
    3.2404542 * x - 1.5371385 * luminance - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * luminance + 0.041556 * z,
    0.0556434 * x - 0.2040259 * luminance + 1.0572252 * z,
  ];
  const digits = linear.map((value) => {
    const share = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    const channel = Math.round(Math.min(1, Math.max(0, share)) * 255);
    return channel.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
