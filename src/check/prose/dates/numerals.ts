import { hanNumber } from '../han-numerals.ts';

const digits = /[०-९၀-၉๐-๙٠-٩０-９]/g;
/** The digits of every script as ASCII ones, sign by sign, so that places stay. */
export function plainDigits(text: string): string {
  return text.replace(digits, (digit) => String(digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))));
}

function zeroOf(code: number): number {
  if (code >= 0xff10) return 0xff10;
  if (code >= 0x1040) return 0x1040;
  if (code >= 0x0e50) return 0x0e50;
  return code >= 0x0966 ? 0x0966 : 0x0660;
}

/** A number in figures or in Chinese numerals: `9`, `九`, `廿三`, `二〇二四`, and `元`, the first year of an era. */
export function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  return written === '元' ? 1 : hanNumber(written);
}
