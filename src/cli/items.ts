/** The words between commas: `html,text`; `undefined` where one is missing. */
export function itemsOf(text: string): readonly string[] | undefined {
  const items = text.split(',').map((item) => item.trim());
  return items.includes('') ? undefined : items;
}
