import { useId } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'
import type { FamilyChoice } from './familyChoice.ts'
import { useIsLive } from '../../charts/useIsLive.ts'

/** The ways to draw the line; those that the data do not allow cannot be chosen, and say why. */
export function FamilyPicker({
  choice: { family: drawn, proposals, refused },
}: {
  readonly choice: FamilyChoice
}) {
  const { charts } = useMessages('figures')
  const { choose } = useActions()
  const name = useId()
  const withheld = proposals.filter((proposal) => proposal.withheld !== null)
  const isLive = useIsLive()
  return (
    <fieldset className="family-picker" disabled={!isLive}>
      <legend>{charts.family}</legend>
      <div className="families">
        {proposals.map((proposal) => (
          <label key={proposal.family}>
            <input
              type="radio"
              name={name}
              value={proposal.family}
              checked={proposal.family === drawn}
              disabled={proposal.withheld !== null}
              onChange={() => choose({ family: proposal.family })}
            />
            {charts.families[proposal.family]}
          </label>
        ))}
      </div>
      {withheld.length > 0 && (
        <ul className="withheld">
          {withheld.map(({ family, withheld: reason }) => (
            <li key={family} className={family === refused?.family ? 'refused' : undefined}>
              {reason && charts.withheldLine(charts.families[family], charts.withheld[reason])}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
