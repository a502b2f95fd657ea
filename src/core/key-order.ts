/**
 * Where in rows that are in key order (by UTF-16 code units, as `Store.list` gives them) this key
 * stands, or would stand.
 */
export function placeOf(rows: readonly { key: string }[], key: string): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.key ?? '') < key) from = middle + 1;
    else to = middle;
  }
  return from;
}
