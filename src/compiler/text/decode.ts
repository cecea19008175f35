import type { Finding, RawText } from '../types.ts'
import { detect } from './encodings.ts'

/**
 * Larger files are refused. A newspaper page has 10 kB; what is kept of an article takes some ten times its bytes,
 * so this much is what a browser tab can give to a worker (160 MB).
 */
export const LARGEST_ARTICLE = 16 * 1024 * 1024

/** Formats that hold text and are none, by their first bytes. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PDF', '25504446'],
  ['ZIP, DOCX, XLSX, EPUB', '504b0304'],
  ['GZIP', '1f8b08'],
  ['DOC, XLS, WPS', 'd0cf11e0'],
  ['RAR', '526172211a'],
  ['7Z', '377abcaf'],
  ['PNG', '89504e47'],
  ['JPEG', 'ffd8ff'],
  ['GIF', '47494638'],
  ['RTF', '7b5c727466'],
  ['ELF', '7f454c46'],
]

/**
 * Decodes the bytes of an article, or says why they are none. Codes: `empty-article`, `article-too-large` (bytes, limit),
 * `binary-article` (format), `unknown-encoding`. All are errors about the whole file; nothing is thrown.
 */
export function decode(bytes: Uint8Array): RawText | Finding {
  if (bytes.length > LARGEST_ARTICLE)
    return refuse('article-too-large', `${bytes.length}`, `${LARGEST_ARTICLE}`)
  const head = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const format = SIGNATURES.find(([, signature]) => head.startsWith(signature))
  if (format) return refuse('binary-article', format[0])
  const raw = detect(bytes)
  if (raw === null) return refuse('unknown-encoding')
  if (raw.text.includes('\0')) return refuse('binary-article', 'NUL')
  return BLANK.test(raw.text) ? refuse('empty-article') : raw
}

const BLANK = /^[\s\ufeff\u200b-\u200f\u2060]*$/

const refuse = (code: string, ...args: string[]): Finding => ({ code, severity: 'error', args, span: null })
