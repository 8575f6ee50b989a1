/** Cells that are kept: no more than texts of some pages take. */
const kept = 100_000;

/**
 * Gives tables of figures for one pair of texts, the same table again for the next pair: to ask for memory, and to hand it
 * back, takes longer than to fill it. It may be longer than it was asked to be.
 */
export function tablesOf<Table extends Float64Array | Int8Array>(
  make: (length: number) => Table,
): (length: number, value: number) => Table {
  let table: Table | undefined;
  return (length, value) => {
    if (length > kept) return filled(make(length), length, value);
    table ??= make(kept);
    return filled(table, length, value);
  };
}

function filled<Table extends Float64Array | Int8Array>(table: Table, length: number, value: number): Table {
  table.fill(value, 0, length);
  return table;
}
