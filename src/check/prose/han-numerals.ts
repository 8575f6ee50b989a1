const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  兩: 2,
  贰: 2,
  貳: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  廿: 20,
  卅: 30,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/** The characters that numbers are written with in Chinese and Japanese, for a class of a regular expression. */
export const hanNumerals = Object.keys({ ...digits, ...tens, ...myriads }).join('');

/** How much a character of `hanNumerals` multiplies what stands before it: 萬 by 10,000. */
export function hanScale(character: string): number | undefined {
  return myriads[character] ?? (character === '廿' || character === '卅' ? undefined : tens[character]);
}

/** The number written as `text`, all of it Han numerals: 二百五十 is 250, 二〇二四 is 2024. `undefined` where it is none. */
export function hanNumber(text: string): number | undefined {
  const characters = [...text];
  if (characters.every((character) => character in digits)) {
    return Number(characters.map((character) => digits[character]).join(''));
  }
  let whole = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let part = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const value = digits[character];
    const scale = myriads[character];
    if (value !== undefined) {
      if (digit) return undefined;
      digit = value;
      continue;
    }
    if (scale === undefined) {
      const ten = tens[character] ?? 1;
      part += character === '廿' || character === '卅' ? ten : (digit || 1) * ten;
    } else {
      const section = part + (digit ?? 0);
      if (section > 0 && scale < smallest) whole += section * scale;
      else whole = (whole + section || 1) * scale;
      smallest = scale;
      part = 0;
    }
    digit = undefined;
  }
  return whole + part + (digit ?? 0);
}
