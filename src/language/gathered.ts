/**
 * What is made of each of a list, in one list. `list.flatMap(make)` gives the same, but asks of everything that is made
 * what kind of list it is, which takes the engine a microsecond each time.
 */
export function gathered<One, Made>(
  list: readonly One[],
  make: (one: One, index: number) => readonly Made[],
): Made[] {
  const found: Made[] = [];
  let index = 0;
  for (const one of list) for (const made of make(one, index++)) found.push(made);
  return found;
}
