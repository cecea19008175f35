/** Words inside a PNG: iTXt chunks, UTF-8 and uncompressed (W3C PNG, 11.3.3.4). */
import { joinBytes, type PngChunk } from './pngChunks.ts'

/** keyword, NUL, not compressed, method 0, no language, NUL, no translated keyword, NUL, text */
const BETWEEN = Uint8Array.of(0, 0, 0, 0, 0)

/** `keyword` is 1 to 79 Latin letters; the format names Title, Description, Source, Software and others. */
export function textChunk(keyword: string, text: string): PngChunk {
  const encoder = new TextEncoder()
  return {
    type: 'iTXt',
    data: joinBytes([encoder.encode(keyword), BETWEEN, encoder.encode(text.toWellFormed())]),
  }
}

/** All uncompressed iTXt texts by their keyword; of several the first. */
export function textsOf(chunks: readonly PngChunk[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { type, data } of chunks) {
    const read = type === 'iTXt' ? readText(data) : null
    if (read && !texts.has(read.keyword)) texts.set(read.keyword, read.text)
  }
  return texts
}

/** null for a compressed or a malformed one. */
function readText(data: Uint8Array): { keyword: string; text: string } | null {
  const decoder = new TextDecoder()
  const keyEnd = data.indexOf(0)
  if (keyEnd < 1 || data[keyEnd + 1] !== 0) return null
  const languageEnd = data.indexOf(0, keyEnd + 3)
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (translatedEnd < 0) return null
  return {
    keyword: decoder.decode(data.subarray(0, keyEnd)),
    text: decoder.decode(data.subarray(translatedEnd + 1)),
  }
}
