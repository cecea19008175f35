import { useActions, useApp } from '../../store/context.ts'
import { useIsLive } from '../../charts/useIsLive.ts'

interface Props {
  /** Ids of the parks that the reader draws among the others. */
  readonly parks: readonly string[]
  readonly word: string
}

/** Draws parks among the others against the rules, or no longer. */
export function Override({ parks, word }: Props) {
  const overrides = useApp((state) => state.choice.overrides)
  const { choose } = useActions()
  const others = overrides.filter((park) => !parks.includes(park))
  const isChecked = parks.every((park) => overrides.includes(park))
  const isLive = useIsLive()
  return (
    <label>
      <input
        type="checkbox"
        disabled={!isLive}
        checked={isChecked}
        onChange={() => choose({ overrides: isChecked ? others : [...others, ...parks] })}
      />
      {word}
    </label>
  )
}
