/**
 * The word of a list that somebody most likely meant.
 * Swapped neighbours count as one slip. A word may differ by about a third of its letters, and by three at most.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const allowed = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
  let best: string | undefined;
  let fewest = allowed + 1;
  for (const word of known) {
    const slips = distance(typed.toLowerCase(), word.toLowerCase(), fewest);
    if (slips < fewest) {
      best = word;
      fewest = slips;
    }
  }
  return best;
}

/** Damerau-Levenshtein distance (optimal string alignment), given up once it must reach `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, (last[j - 1] ?? limit) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, (beforeLast[j - 2] ?? limit) + 1);
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
