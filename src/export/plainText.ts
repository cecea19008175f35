/** Words for programs that know no typography: what only keeps a line together is gone, and spaces are spaces. */
export const plainText = (text: string): string =>
  text.replaceAll('\u2060', '').replaceAll(/[\u00a0\u202f]/g, ' ')
