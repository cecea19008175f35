import { useId, useState } from 'react'
import { NO_KEYS } from '../../dataset/search/searchKeys.ts'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { useData } from '../useData.ts'
import { type ComparedParks, MAX_PARKS, togglePark } from '../../dataset/compare/comparedParks.ts'
import { findParks } from './findParks.ts'
import { useIsLive } from '../../charts/useIsLive.ts'

/** So many parks are listed at once; among more the reader finds them by name. */
const LISTED = 12

/** The parks to compare: all of a few, or those chosen and those found among many. */
export function ParkPicker({ model }: { readonly model: ComparedParks }) {
  const { compare } = useMessages('comparison')
  const data = useData()
  const keys = useApp(({ search }) => (search?.status === 'ready' ? search.value : NO_KEYS))
  const [text, setText] = useState('')
  // What was pressed here keeps its place, chosen or not: a box that vanished would take the focus along.
  const [touched, setTouched] = useState<readonly string[]>([])
  const noteId = useId()
  const { parks, choosable } = model
  const isMany = choosable.length > LISTED
  const first = [...new Set([...touched, ...parks])].filter((park) => choosable.includes(park))
  const found = isMany ? findParks(data, keys, choosable, text).filter((park) => !first.includes(park)) : []
  const listed = isMany ? [...first, ...found.slice(0, LISTED)] : choosable
  const isFull = parks.length >= MAX_PARKS && choosable.length > parks.length
  const isLive = useIsLive()
  return (
    <fieldset className="park-picker" disabled={!isLive}>
      <legend className="vh">{compare.parks}</legend>
      {listed.map((park) => (
        <ParkChoice
          key={park}
          park={park}
          model={model}
          noteId={noteId}
          onPress={() => setTouched([...new Set([...first, park])])}
        />
      ))}
      {isMany && <FindPark text={text} onType={setText} found={found.length} />}
      <output id={noteId} className="notes">
        {isFull && compare.full(MAX_PARKS)}
      </output>
    </fieldset>
  )
}

interface ChoiceProps {
  readonly park: string
  readonly model: ComparedParks
  /** Where it is said why a park cannot be chosen. */
  readonly noteId: string
  readonly onPress: () => void
}
function ParkChoice({ park, model, noteId, onPress }: ChoiceProps) {
  const { choose } = useActions()
  const isChosen = model.parks.includes(park)
  const isStuck = isChosen ? model.parks.length === 1 : model.parks.length >= MAX_PARKS
  return (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        aria-disabled={isStuck}
        aria-describedby={isStuck ? noteId : undefined}
        onChange={() => {
          if (isStuck) return
          onPress()
          choose({ parks: togglePark(model, park), overrides: [] })
        }}
      />
      <ParkLabel park={park} />
    </label>
  )
}

interface FindProps {
  readonly text: string
  readonly onType: (text: string) => void
  /** How many parks there are to choose from. */
  readonly found: number
}
function FindPark({ text, onType, found }: FindProps) {
  const { compare } = useMessages('comparison')
  const id = useId()
  const readings = useApp((state) => state.search)
  const { set } = useActions()
  // How names are read is fetched when somebody looks for one.
  const askForReadings = () => {
    if (readings === null || readings.status === 'failed') set({ search: { status: 'loading' } })
  }
  return (
    <span className="find-park">
      <label htmlFor={id}>{compare.findPark}</label>
      <input
        id={id}
        type="search"
        value={text}
        onFocus={askForReadings}
        onChange={({ target }) => onType(target.value)}
      />
      <output>
        {found > 0 ? compare.parksFound(Math.min(found, LISTED), found) : compare.noParkFound(text)}
      </output>
    </span>
  )
}
