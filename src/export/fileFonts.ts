/**
 * The fonts of a file that leaves the page. Another order than on the screen: Word takes the first name alone, so that
 * is one that stands on every Windows; browsers and Inkscape go on to the next, down to a generic family. No name needs
 * quotation marks, which some readers of SVG take for a part of it.
 */
import type { Fonts } from '../charts/palette.ts'

const HAN_SANS = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC'
const HAN_SERIF = 'SimSun, Songti SC, Noto Serif CJK SC, Source Han Serif SC, Noto Serif SC, STSong'
const LATIN_SANS = 'Segoe UI, Helvetica Neue, Noto Sans, Arial'
const LATIN_SERIF = 'Cambria, Charter, Noto Serif, Times New Roman'

export const fileFonts = (locale: string): Fonts =>
  locale.startsWith('zh')
    ? { serif: `${HAN_SERIF}, serif`, sans: `${HAN_SANS}, sans-serif` }
    : { serif: `${LATIN_SERIF}, ${HAN_SERIF}, serif`, sans: `${LATIN_SANS}, ${HAN_SANS}, sans-serif` }
