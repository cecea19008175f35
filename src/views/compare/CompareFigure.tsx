import { useMemo } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import { FigureChart } from '../../charts/FigureChart.tsx'
import { useMessages } from '../../i18n/context.ts'
import { useActions, useApp } from '../../store/context.ts'
import { useFocus } from '../evidence/useFocus.ts'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'
import { useScheme } from '../useScheme.ts'
import { BarRemarks } from './BarRemarks.tsx'
import type { CompareModel, Entry } from '../../dataset/compare/compareModel.ts'
import { type FamilyChoice, familyChoice } from './familyChoice.ts'
import { FamilyPicker } from './FamilyPicker.tsx'
import { LinePicker } from './LinePicker.tsx'
import { ShareButton } from '../share/ShareButton.tsx'
import { ParkRemarks } from './ParkRemarks.tsx'
import { SecondPicker } from './SecondPicker.tsx'
import { type DrawFamily, useFamilies } from './useFamilies.ts'

interface Props {
  readonly model: CompareModel
  readonly entry: Entry
}

const FIGURE_ID = 'compare-figure'
/** Brings the chart into sight, for a line chosen further down. */
export const goToFigure = (): void => document.getElementById(FIGURE_ID)?.focus()

/** The chosen line as a chart, with what must be said beside it. */
export function CompareFigure({ model, entry }: Props) {
  const family = useApp((state) => state.choice.family)
  const second = useApp((state) => state.choice.indicatorY)
  const wanted = useMemo(() => familyChoice(model, entry, { family, second }), [model, entry, family, second])
  // May suspend a drawn component, which React bears after its other hooks only.
  const { choice, drawFamily } = useFamilies(wanted)
  return <ChosenFigure {...{ model, entry, wanted, choice, drawFamily }} />
}

interface ChosenProps extends Props {
  /** What the reader asks for, and what is drawn while the code for it is on the way. */
  readonly wanted: FamilyChoice
  readonly choice: FamilyChoice
  readonly drawFamily: DrawFamily
}
function ChosenFigure({ model, entry, wanted, choice, drawFamily }: ChosenProps) {
  const messages = useMessages('comparison', 'figures')
  const data = useData()
  const scheme = useScheme()
  const overrides = useApp((state) => state.choice.overrides)
  const open = useFocus()
  const { focus } = useActions()
  const figure = useMemo(
    () => drawFamily(messages, data, { model, entry, choice, overrides }),
    [drawFamily, messages, data, model, entry, choice, overrides],
  )
  return (
    <div id={FIGURE_ID} tabIndex={-1}>
      <Section no={messages.compare.figureNo} title={figure.title} unit={figure.unit}>
        <LinePicker model={model} chosen={entry} />
        <FamilyPicker choice={wanted} />
        <SecondPicker choice={wanted} />
        <FigureChart
          figure={figure}
          scheme={scheme}
          open={open}
          onOpen={focus}
          remarks={<Remarks entry={entry} choice={choice} figure={figure} />}
        />
        <ShareButton figure={figure} />
      </Section>
    </div>
  )
}

interface RemarksProps {
  readonly entry: Entry
  readonly choice: FamilyChoice
  readonly figure: ChartFigure
}

/** The notes of the chart, with the reader's overrides where its marks claim that parks may be compared. */
function Remarks({ entry, choice: { family, second }, figure }: RemarksProps) {
  const isOneLine = family === 'bars' || family === 'dots' || family === 'grouped'
  return isOneLine && !second ? (
    <BarRemarks comparison={entry.comparison} said={figure.notes} />
  ) : (
    <ParkRemarks figure={figure} />
  )
}
