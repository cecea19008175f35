/** What the bench and the script that it puts into every page say to each other. */

/** What a page shows, read off what it has drawn; null while there is none. */
export interface Shown {
  readonly count: number | null
  readonly first: string | null
  /** `规划 3` */
  readonly stage: string | null
  /** `化工 40 亿元`, or in pages that draw on a canvas the yuan: `化工 4000000000`. */
  readonly bar: string | null
}
export const PAGE_NAMES = ['app', 'limit', 'peer'] as const
export type PageName = (typeof PAGE_NAMES)[number]

export interface Choice {
  readonly cluster: string
  readonly shown: Shown
}
/** The words of the app that the script finds its parts by. */
export interface Words {
  readonly stagesTitle: string
  readonly sumsTitle: string
  /** Headings above the bars. */
  readonly kinds: readonly string[]
  readonly share: string
  readonly anySize: string
  readonly save: string
  readonly close: string
}
export interface Task {
  readonly page: PageName
  /** The page of all projects, or the prerendered overview. */
  readonly wanted:
    | { readonly page: 'projects'; readonly shown: Shown }
    | { readonly page: 'overview'; readonly heading: string }
  readonly choices: readonly Choice[]
  readonly words: Words
  /** Milliseconds after which a page that does not show what it should is given up. */
  readonly patience: number
  /** What is data and not app among the files. */
  readonly dataPath: string
}

/** All times in milliseconds, from the click on the link or on the page. */
export interface Loaded {
  readonly firstPaint: number
  /** All that is wanted is right and had been painted. */
  readonly ready: number
  /** A choice of the filter is taken, too: a page that the build drew is seen before it is alive. */
  readonly usable: number
  /** Of every task beyond 50 ms between the first paint and usable, what is beyond. */
  readonly blocked: number
  /** Until it is usable; compressed, as sent; of the answers of a cache 0. */
  readonly appBytes: number
  readonly dataBytes: number
  /** Of the page and what it must have before it paints. */
  readonly firstBytes: number
  readonly requests: number
}
export interface Filtered {
  readonly choose: readonly number[]
  readonly clear: readonly number[]
  /** 0 where none was over 50 ms. */
  readonly longestTask: number
}

/** As `window.bench`. What goes wrong comes as a rejection whose message says what was shown instead. */
export interface Bench {
  readonly loaded: Promise<Loaded>
  readonly filter: () => Promise<Filtered>
  /** Milliseconds of each of 120 frames. */
  readonly scroll: () => Promise<number[]>
  readonly savePng: () => Promise<number>
}
