/** The colours of a chart: those of `tokens.css`, which a canvas or an exported file cannot read; a test keeps both equal. */
export interface Palette {
  readonly scheme: 'light' | 'dark'
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly rule: string
  readonly rule2: string
  readonly wash: string
  readonly accent: string
  readonly accentSoft: string
}

export const PALETTES: Readonly<Record<Palette['scheme'], Palette>> = {
  light: {
    scheme: 'light',
    paper: '#fbfcfc',
    ink: '#15191d',
    ink2: '#474e56',
    ink3: '#626971',
    rule: '#dfe3e5',
    rule2: '#b4bac0',
    wash: '#eceff0',
    accent: '#b5301c',
    accentSoft: '#fbe5df',
  },
  dark: {
    scheme: 'dark',
    paper: '#131619',
    ink: '#e6e8ea',
    ink2: '#b4bac1',
    ink3: '#969ea7',
    rule: '#2a3036',
    rule2: '#4a525a',
    wash: '#22272c',
    accent: '#ff8f78',
    accentSoft: '#41211a',
  },
}

export interface Fonts {
  readonly serif: string
  readonly sans: string
}
const HAN_SERIF = [
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'Noto Serif SC',
  'Songti SC',
  'STSong',
  'SimSun',
]
const HAN_SANS = ['Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei']
const SERIF = ['Source Serif 4', 'Noto Serif', 'Charter', 'Bitstream Charter', 'Georgia']
const SANS = ['Source Sans 3', 'Noto Sans', 'Segoe UI']

/** In single quotation marks: ECharts writes a font into a style attribute as it is, in double ones. */
const stack = (names: readonly string[], last: string): string =>
  [...names.map((name) => `'${name}'`), last].join(',')

/** The type of the tokens for a language; a file that leaves the page must name its fonts. */
export const fontsFor = (locale: string): Fonts =>
  locale.startsWith('zh')
    ? { serif: stack(HAN_SERIF, 'serif'), sans: stack(HAN_SANS, 'sans-serif') }
    : { serif: stack([...SERIF, ...HAN_SERIF], 'serif'), sans: stack([...SANS, ...HAN_SANS], 'sans-serif') }
