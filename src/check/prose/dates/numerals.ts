const digits = /[०-९၀-၉๐-๙٠-٩０-９]/g;
const anyDigit = /[\d०-९၀-၉๐-๙٠-٩０-９]/;

/** Whether a digit of any of these scripts is in a text. */
export function hasDigit(text: string): boolean {
  return anyDigit.test(text);
}

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

const han = '〇一二三四五六七八九';

/** A number below 100 or a year, in figures or in Chinese numerals: `9`, `九`, `二十三`, `廿三`, `二〇二四`, `元`. */
export function hanNumber(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === '元') return 1;
  const text = written.replace(/[零○]/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十');
  if (!text.includes('十')) {
    const figures = Array.from(text, (sign) => han.indexOf(sign));
    return figures.includes(-1) ? undefined : Number(figures.join(''));
  }
  const [tens = '', ones = '', ...rest] = text.split('十');
  if (rest.length > 0 || tens.length > 1 || ones.length > 1) return undefined;
  const [ten, one] = [tens === '' ? 1 : han.indexOf(tens), ones === '' ? 0 : han.indexOf(ones)];
  return ten < 1 || one < 0 ? undefined : ten * 10 + one;
}
