import { useEffect, useRef, useState } from 'react'
import type { ExportJob } from '../../export/exportJob.ts'
import { useMessages } from '../../i18n/context.ts'
import { refusalOf } from './runExport.ts'

export type ExportState =
  | { readonly status: 'idle' }
  /** `share` is null until it has taken long enough to be worth a word. */
  | { readonly status: 'busy'; readonly share: number | null }
  | { readonly status: 'done'; readonly words: readonly string[] }
type Watch = Pick<ExportJob, 'signal' | 'onProgress' | 'onRemark'>

/** What takes longer shows how far it is, and can be stopped. */
const PATIENCE_MS = 500

/** One export at a time: how far it is, what came of it in words, and a way to stop it. */
export function useExport() {
  const { share } = useMessages('sharing')
  const [state, setState] = useState<ExportState>({ status: 'idle' })
  const current = useRef<AbortController | null>(null)
  const stop = () => current.current?.abort()
  useEffect(() => () => current.current?.abort(), [])

  const run = async (work: (watch: Watch) => Promise<string>) => {
    const controller = new AbortController()
    current.current = controller
    const remarks: string[] = []
    let done = 0
    let isLong = false
    const show = () => setState({ status: 'busy', share: isLong ? done : null })
    const timer = setTimeout(() => {
      isLong = true
      show()
    }, PATIENCE_MS)
    show()
    try {
      const words = await work({
        signal: controller.signal,
        onProgress: (now) => {
          done = now
          if (isLong) show()
        },
        onRemark: (remark) => remarks.push(remark),
      })
      setState({ status: 'done', words: [words, ...new Set(remarks)] })
    } catch (error) {
      const words = controller.signal.aborted ? share.cancelled : refusalOf(share, error)
      setState({ status: 'done', words: [words] })
    } finally {
      clearTimeout(timer)
    }
  }
  return { state, run, stop }
}
