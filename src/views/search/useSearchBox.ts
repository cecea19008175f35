import { type KeyboardEvent, useState } from 'react'
import type { Hit, HitGroup } from '../../dataset/search/search.ts'
import type { Data } from '../../dataset/table.ts'
import { useActions, useApp } from '../../store/context.ts'
import { WORK_ID } from '../frame/SkipLink.tsx'
import { hitTarget } from './hitTarget.ts'
import { useHits } from './useHits.ts'

/** What the field and its list share. */
export interface SearchBoxState {
  /** null until the dataset is there. */
  readonly data: Data | null
  readonly typed: string
  readonly groups: readonly HitGroup[]
  /** Whether it can be said what there is and what not. */
  readonly isSearched: boolean
  /** The hit that Enter would take. */
  readonly active: Hit | undefined
  readonly isOpen: boolean
  readonly type: (text: string) => void
  readonly open: () => void
  readonly close: () => void
  readonly take: (hit: Hit) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Opens with the field, walks the hits by the arrow keys, takes one by Enter; Escape closes, then empties. */
export function useSearchBox(): SearchBoxState {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [place, setPlace] = useState(0)
  const data = useApp((state) => (state.data.status === 'ready' ? state.data.value : null))
  const readings = useApp((state) => state.search)
  const { set, choose } = useActions()
  const found = useHits(data, typed, isOpen)
  const groups = found ?? []
  const hits = groups.flatMap((group) => group.hits)
  const at = Math.min(place, hits.length - 1)
  const active = hits[at]
  const open = () => {
    setOpen(true)
    if (readings === null || readings.status === 'failed') set({ search: { status: 'loading' } })
  }
  const type = (text: string) => {
    setTyped(text)
    setPlace(0)
    open()
  }
  const take = (hit: Hit) => {
    setOpen(false)
    setTyped('')
    choose(hitTarget(hit.entry))
    document.getElementById(WORK_ID)?.focus({ preventScroll: true })
  }
  const walk = (step: number) => {
    if (isOpen) setPlace(hits.length > 0 ? (at + step + hits.length) % hits.length : 0)
    else open()
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Enter: () => isOpen && active && take(active),
    Escape: () => (isOpen ? setOpen(false) : setTyped('')),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key]
    // While a word is composed the keys are those of the input method.
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return {
    data,
    typed,
    groups,
    isSearched: found !== null,
    active,
    isOpen,
    type,
    open,
    close: () => setOpen(false),
    take,
    onKeyDown,
  }
}
