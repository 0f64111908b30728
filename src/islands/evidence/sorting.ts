export type Order = 'ascending' | 'descending';

/** Rows in the order of a text or number they carry; rows that are equal keep the order they had. */
export function sorted<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  order: Order,
  language: string,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const way = order === 'ascending' ? 1 : -1;
  return [...rows].sort((one, other) => way * compare(keyOf(one), keyOf(other)));
}
