/** What Windows, macOS or a URL refuse in a file name, and spaces that get lost in one. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\s]+/gu
const MOST = 80

/** A name that every system takes, short enough for any folder. */
export const fileName = (text: string, ending: string): string =>
  `${text
    .replaceAll(REFUSED, '-')
    .slice(0, MOST)
    .replace(/[-.]+$/, '')}.${ending}`
