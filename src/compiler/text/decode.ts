import type { Finding, RawText } from '../types.ts'

/** Decodes the bytes of an article, or says why they are none. */
export function decode(bytes: Uint8Array): RawText | Finding {
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
}
