/** The median of some measures, with the least and the most: `0.52 (0.50 to 0.61)`. */
export function spread(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const shown = (value = 0): string => value.toFixed(2);
  return `${shown(sorted[Math.floor(sorted.length / 2)])} (${shown(sorted[0])} to ${shown(sorted.at(-1))})`;
}
