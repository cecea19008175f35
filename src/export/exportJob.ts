/** What an exporter is given and what it makes. */
import type { ChartFigure } from '../charts/figure.ts'
import type { ArticleText } from '../dataset/article/article.ts'
import type { Dataset } from '../dataset/schema.ts'
import type { Data } from '../dataset/table.ts'
import type { Messages } from '../i18n/messages.ts'
import type { CustomSize, Ground, Preset, Scale } from './pictureFormat.ts'

/** What the reader chose in the dialog. */
export interface ExportSettings {
  readonly preset: Preset
  readonly custom: CustomSize
  readonly scale: Scale
  readonly ground: Ground
}
/** What is exported: a figure of the view at an address. */
export interface ExportSubject {
  readonly messages: Messages<'figures' | 'sharing'>
  readonly data: Data
  readonly figure: ChartFigure
  /** The parks and all filters in words, a line each. */
  readonly selection: readonly string[]
  /** The hash of the view, `#/compare?…`. */
  readonly address: string
  /** The address of the app without its hash; empty where that leads to nobody else, as from a folder. */
  readonly site: string
  /** ISO 8601 date of the day on which it is cited; empty where nobody knows. */
  readonly today: string
  /** Gives an article with its words; null where it cannot be had. */
  readonly readArticle: (document: string) => Promise<ArticleText | null>
  /** Gives the whole dataset as rows; null at build time. Rejects where it cannot be had. */
  readonly loadRows: (() => Promise<Dataset>) | null
  /** Gives the app as a single web page, rejects where the site brings none; null where the app is one already. */
  readonly loadPage: (() => Promise<string>) | null
}
export interface ExportJob extends ExportSubject {
  readonly settings: ExportSettings
  readonly signal: AbortSignal
  /** How much is done, 0 to 1. */
  readonly onProgress: (share: number) => void
  /** What the reader should know of the file, in words. */
  readonly onRemark: (words: string) => void
}
export interface ExportFile {
  readonly name: string
  readonly blob: Blob
}

export const DEFAULT_SETTINGS: ExportSettings = {
  preset: 'slide',
  custom: { width: 1200, height: null },
  scale: 2,
  ground: 'light',
}
