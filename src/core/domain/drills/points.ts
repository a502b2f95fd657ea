const longestPoint = 120;
const fewest = 2;
const most = 5;

/** Key points as people list them: by lines, else by commas or semicolons; null: not two to five. */
export function pointsIn(said: string): string[] | null {
  const lines = said.split('\n').filter((each) => each.trim() !== '');
  const pieces = lines.length > 1 ? lines : said.split(/[,;]/u);
  const points = pieces
    .map((each) =>
      each
        .replace(/^\s*(?:[-*•]|\d+[.)](?=\s))\s*/u, '')
        .trim()
        .slice(0, longestPoint),
    )
    .filter((each) => each !== '');
  return points.length < fewest || points.length > most ? null : points;
}
