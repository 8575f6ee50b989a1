/** What an object remembers was made of it: the quickest way for what a release has hundreds of. */
export interface Memory {
  readonly made: unknown[];
}

/** What was made of objects that have no memory of their own. */
const elsewhere = new WeakMap<object, unknown[]>();
/** The last of these objects: rule after rule asks of the same release. */
let last: { readonly key: object; readonly made: unknown[] } | undefined;
const slots = { own: 0, elsewhere: 0 };

/** Stands for `undefined` that was made. */
const nothing = Symbol('nothing');

/** `make`, done once for each object and remembered as long as the object lives: rules share what they read. */
export function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let own: number | undefined;
  let far: number | undefined;
  return (key: Key & Partial<Memory>) => {
    let made = key.made;
    let slot: number;
    if (made) {
      own ??= slots.own++;
      slot = own;
    } else {
      far ??= slots.elsewhere++;
      slot = far;
      made = last?.key === key ? last.made : madeOf(key);
    }
    const known = made[slot];
    if (known !== undefined) return (known === nothing ? undefined : known) as Made;
    const found = make(key);
    made[slot] = found === undefined ? nothing : found;
    return found;
  };
}

function madeOf(key: object): unknown[] {
  let made = elsewhere.get(key);
  if (!made) {
    made = [];
    elsewhere.set(key, made);
  }
  last = { key, made };
  return made;
}

/**
 * Lets go of what was made of an object that has no memory of its own, such as a release once its rules have read it:
 * a newsroom of tens of thousands would not fit otherwise. Asked again, it is made again.
 */
export function forget(key: object): void {
  elsewhere.delete(key);
  if (last?.key === key) last = undefined;
}
