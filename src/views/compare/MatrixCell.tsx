import { Fragment, useMemo } from 'react'
import { boundsOf } from '../../dataset/bounds.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { subjectKind } from '../../dataset/subject.ts'
import { rowOfId } from '../../dataset/table.ts'
import { parkStyle } from '../../charts/parkStyle.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { FigureText } from '../parts/FigureText.tsx'
import { Quote } from '../parts/Quote.tsx'
import { RecordMark } from '../parts/RecordMark.tsx'
import { useData } from '../useData.ts'
import { CellConversion } from './CellConversion.tsx'
import { CellFacts } from './CellFacts.tsx'
import type { Entry } from '../../dataset/compare/compareModel.ts'
import { OtherFigure } from './OtherFigure.tsx'

interface Props {
  readonly park: string
  readonly entry: Entry
  /** The largest figure that may be compared in this line: a full bar. */
  readonly most: number
}

/** The figure of a park: number large, time and scope beneath; a bar only where it may be compared. */
export function MatrixCell({ park, entry, most }: Props) {
  const messages = useMessages('comparison')
  const data = useData()
  const { compare, filters } = messages
  const figure = entry.figures.get(park)
  if (!figure) {
    const isHidden = entry.line.hidden.has(park)
    return <span className="missing">{isHidden ? filters.hidden : compare.notReported}</span>
  }
  const { shown, conflicts, others } = figure
  const isTogether = entry.comparison.together.length > 1 && entry.comparison.together.includes(shown)
  const hue = `park-${parkStyle(rowOfId(data.tables.parks, park)).hueIndex + 1}`
  return (
    <>
      <FigureButton records={[{ table: 'observations', id: shown.id }]} className="cell">
        <span className="cell-value">
          <span className={hue}>
            <RecordMark
              status={shown.obsStatus}
              bound={boundsOf(shown).shape}
              scope={subjectKind(shown.subject)}
            />
          </span>
          <FigureText figure={formatQuantity(messages, shown, shown.indicator)} />
        </span>
        {isTogether && <CellBar hue={hue} share={(shown.valueTo ?? shown.value) / most} />}
        <CellFacts figure={shown} />
      </FigureButton>
      <CellConversion figure={shown} />
      {conflicts.length > 0 && <Words figure={shown} />}
      {conflicts.map((other) => (
        <Fragment key={other.id}>
          <OtherFigure figure={other} beside={shown} word={compare.elsewhere} />
          <Words figure={other} />
        </Fragment>
      ))}
      {others.map((other) => (
        <OtherFigure
          key={other.id}
          figure={other}
          beside={shown}
          word={other.dims.previous ? compare.formerly : compare.also}
        />
      ))}
    </>
  )
}

/** Two figures that contradict each other stand there with their words. */
function Words({ figure: { id } }: { readonly figure: ShownFigure }) {
  const record = useMemo((): RecordRef => ({ table: 'observations', id }), [id])
  return <Quote record={record} className="quote" />
}

function CellBar({ hue, share }: { readonly hue: string; readonly share: number }) {
  return (
    <svg className={`cell-bar ${hue}`} width="100%" height="6" aria-hidden="true">
      <rect width={`${Math.round(share * 1000) / 10}%`} height="6" fill="currentColor" />
    </svg>
  )
}
