/** The public folder that the app is built over, in a place of the bench's own. */
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '../../../src/dataset/schema.ts'
import { writeColumnsFile } from '../../../src/hosts/writeDataset.ts'

/** What lists every row and is there to be downloaded, not to be loaded; as long as no string can be. */
const DOWNLOADS = ['dataset.json', 'tables', 'datapackage.json']

/**
 * The compiled one as it is; at another size with other columns and without the downloads. Articles and the readings of
 * names stay those of the seeds: no page loads them before it is asked for one.
 */
export async function writePublic(folder: string, dataset: Dataset, isSwollen: boolean): Promise<void> {
  await cp('public', folder, { recursive: true })
  if (!isSwollen) return
  for (const name of DOWNLOADS) await rm(join(folder, 'dataset', name), { recursive: true, force: true })
  await writeColumnsFile(join(folder, 'dataset'), dataset)
}
