/** What may stand in a field, as editors complete and explain it. */
export interface FieldForm {
  /** What it means, one sentence or two. */
  readonly means?: string;
  /** Values one could write. */
  readonly examples: readonly unknown[];
  /** Whether it has to be there. */
  readonly required: boolean;
  /** The values it can have, where they can be listed. */
  readonly allowed?: readonly string[];
  /** Fields one level deeper, of the field itself or of each item. */
  readonly fields?: Readonly<Record<string, FieldForm>>;
  /** Whether it is a list of such values. */
  readonly list: boolean;
  /** Whether bare text can stand for the group. */
  readonly bare: boolean;
}
