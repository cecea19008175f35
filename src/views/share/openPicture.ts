/** From a picture that the reader hands in to the view that it was made of. */
import type { PictureMark } from '../../export/pictureMark.ts'
import { MOST_BYTES, type PictureFault, readPicture } from '../../export/readPicture.ts'
import { loadParts } from '../../i18n/messageParts.ts'
import type { Messages } from '../../i18n/messages.ts'
import { choiceOf } from '../../store/address.ts'
import type { AppState } from '../../store/appStore.ts'

/** What to change in the app, if anything, and what to say of it. */
interface OpenedPicture {
  readonly change: Partial<AppState> | null
  readonly words: string
}
type Fault = PictureFault | 'unknown-view' | 'too-large'

/** Reads nothing but our own mark, and goes nowhere but to a page of the app. */
export async function openPicture(messages: Messages, file: File, version: string): Promise<OpenedPicture> {
  const [mark, { share }] = await Promise.all([readFile(file), loadParts(messages, ['sharing'])])
  if (typeof mark === 'string') return { change: null, words: share.faults[mark] }
  const { choice, known, refused } = choiceOf(mark.address)
  if (!known) return { change: null, words: share.faults['unknown-view'] }
  const words =
    mark.version === version
      ? share.reopened(file.name)
      : share.otherVersion(file.name, shortened(mark.version), shortened(version))
  return { change: { choice, unknownAddress: false, refused }, words }
}

async function readFile(file: File): Promise<PictureMark | Fault> {
  return file.size > MOST_BYTES ? 'too-large' : readPicture(new Uint8Array(await file.arrayBuffer()))
}

/** Enough of a hash to tell two datasets apart. */
const shortened = (version: string): string => version.slice(0, 12)
