/** `3 parks`, `1 park` */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')}\u00a0${count === 1 ? one : many}`

const NUMERALS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** Numbers up to ten as words, capitalised, for headings. */
export const numeral = (count: number): string => NUMERALS[count] ?? count.toLocaleString('en')
