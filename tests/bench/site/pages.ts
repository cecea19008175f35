/** Which pages are measured, and what each of them has to show of an answer. */
import { zh } from '../../../src/i18n/zh/index.ts'
import { formatQuantity } from '../../../src/i18n/formatQuantity.ts'
import type { Answer } from './answers.ts'
import type { PageName, Shown, Task, Words } from './driver/task.ts'
import type { Prepared } from './prepare.ts'

export interface BenchPage {
  readonly name: PageName
  /** Under the host's address. */
  readonly path: string
  /** Part of the address of what is data and not app. */
  readonly dataPath: string
}

/** The app; the same job with no library; a peer built from npm. */
export const PAGES: readonly BenchPage[] = [
  { name: 'app', path: 'app/#/investments', dataPath: '/dataset/' },
  { name: 'limit', path: 'limit/', dataPath: '/table.bin' },
  { name: 'peer', path: 'peer/', dataPath: '/rows.json' },
]
/** The app's first page, which the build has drawn. */
export const OVERVIEW = 'app/'

/** A minute: beyond that nobody waits, and nothing is measured. */
const PATIENCE = 60_000

const WORDS: Words = {
  stagesTitle: zh.drawings.pipelineTitle,
  sumsTitle: zh.drawings.sumsTitle,
  kinds: [...Object.values(zh.amountKinds), zh.investments.noKind],
  share: zh.charts.share,
  anySize: zh.share.presets.custom.name,
  save: zh.share.save,
  close: zh.share.close,
}

/** To load the page and use it. */
export const taskOf = ({ name, dataPath }: BenchPage, { all, choices }: Prepared): Task => ({
  page: name,
  dataPath,
  words: WORDS,
  patience: PATIENCE,
  wanted: { page: 'projects', shown: shownOf(name, all) },
  choices: choices.map(({ cluster, answer }) => ({ cluster, shown: shownOf(name, answer) })),
})

/** To see the overview. */
export const overviewTask = (page: BenchPage, { heading }: Prepared): Task => ({
  page: page.name,
  dataPath: page.dataPath,
  words: WORDS,
  patience: PATIENCE,
  wanted: { page: 'overview', heading },
  choices: [],
})

function shownOf(page: PageName, { count, first, stage, bar }: Answer): Shown {
  const amount = bar && (page === 'app' ? yuan(bar.cny) : String(bar.cny))
  return { count, first, stage: `${stage.word} ${stage.count}`, bar: bar && `${bar.cluster} ${amount}` }
}

/** As the app writes it. */
const yuan = (value: number): string =>
  formatQuantity(zh, { value, valueTo: null, unit: 'CNY', modifier: 'exact' }).text.replace('\u00a0', ' ')
