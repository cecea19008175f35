/** A figure, or the whole dataset, as files of tables, and as cells for the clipboard. */
import { datasetSheets } from './datasetSheets.ts'
import type { ExportFile, ExportJob, ExportSubject } from './exportJob.ts'
import { figureJson } from './figureJson.ts'
import { figureSheets, sourceSheet } from './figureSheets.ts'
import { fileName } from './fileName.ts'
import { quoted } from './quoted.ts'
import { sheetCsv } from './sheetCsv.ts'
import { sheetHtml, sheetMarkdown, sheetTabs } from './sheetMarkup.ts'
import { sheetsXlsx } from './sheetXlsx.ts'

/** The figure with its sentences in one sheet would repeat them; CSV has but one, so each row bears the numbers. */
export const saveCsv = (subject: ExportSubject): ExportFile =>
  fileOf(subject, 'csv', new Blob([sheetCsv(figureSheets(subject).data)], { type: 'text/csv' }))

export async function saveXlsx(subject: ExportSubject): Promise<ExportFile> {
  const { data, about } = figureSheets(subject)
  return fileOf(subject, 'xlsx', await sheetsXlsx([data, about, sourceSheet(await quoted(subject))]))
}

export const saveJson = (subject: ExportSubject): ExportFile =>
  fileOf(subject, 'json', new Blob([figureJson(subject)], { type: 'application/json' }))

/** Throws an AbortError once the job is stopped. */
export async function saveDataset(job: ExportJob): Promise<ExportFile> {
  const { messages, data, site, signal, onProgress, loadRows } = job
  if (loadRows === null) throw new Error('there is no dataset to load')
  const sheets = datasetSheets(messages, await loadRows(), site)
  signal.throwIfAborted()
  const blob = await sheetsXlsx(sheets, (share) => {
    signal.throwIfAborted()
    onProgress(share)
  })
  return { name: fileName(`${messages.sheets.wholeName}_${data.version.slice(0, 8)}`, 'xlsx'), blob }
}

/** What a spreadsheet or Word pastes as cells, by MIME type. */
export const copyCells = {
  'text/html': (subject: ExportSubject) => textBlob(sheetHtml(figureSheets(subject).data)),
  'text/plain': (subject: ExportSubject) => textBlob(sheetTabs(figureSheets(subject).data)),
} as const

/** The table with its sources beneath, for notes and wikis. */
export async function copyMarkdown(subject: ExportSubject): Promise<Blob> {
  const { data } = figureSheets(subject)
  const sources = sourceSheet(await quoted(subject))
  return textBlob(`**${subject.figure.title}**\n\n${sheetMarkdown(data)}\n\n${sheetMarkdown(sources)}\n`)
}

const textBlob = (text: string): Blob => new Blob([text], { type: 'text/plain' })

const fileOf = ({ messages, figure, data }: ExportSubject, ending: string, blob: Blob): ExportFile => ({
  name: fileName(messages.share.file(figure.title, data.version.slice(0, 8)), ending),
  blob,
})
