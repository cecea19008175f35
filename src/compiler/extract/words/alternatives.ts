/** The source of a regular expression that finds any of `words`, the longest first: 互联网+政务服务 to the letter. */
export const alternatives = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join('|')
