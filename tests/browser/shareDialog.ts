/** The dialog of a figure, and the files that come out of it. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { zh } from '../../src/i18n/zh/index.ts'

export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
}
type Words = Pick<typeof zh, 'charts' | 'share'>

/** Opens the dialog of the figure that comes at this place on the page. */
export async function openShare(page: Page, at = 0, words: Words = zh): Promise<Locator> {
  await page.getByRole('button', { name: words.charts.share }).nth(at).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}

/** Chooses by the first words of the choices, in their order, then saves; several pictures come as one ZIP. */
export async function saveWith(
  dialog: Locator,
  choices: readonly string[],
  words: Words = zh,
): Promise<readonly SavedFile[]> {
  for (const choice of choices) await dialog.getByRole('radio', { name: choice }).check()
  const waiting = dialog.page().waitForEvent('download')
  await dialog.getByRole('button', { name: words.share.save }).click()
  const download = await waiting
  const bytes = new Uint8Array(readFileSync(await download.path()))
  const name = download.suggestedFilename()
  if (!name.endsWith('.zip')) return [{ name, bytes }]
  return Object.entries(unzipSync(bytes)).map(([inner, file]) => ({ name: inner, bytes: file }))
}
