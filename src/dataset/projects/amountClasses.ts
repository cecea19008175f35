/** What is said of the amount of each project, decided once for each combination of kind, currency and modifier. */
import { AMOUNT_GROUPS, type AmountGroup } from './investmentGroups.ts'
import { perTable } from '../perTable.ts'
import { columnNamed, type Table, type WordColumn } from '../table.ts'
import { AMOUNT_KINDS, type AmountKind, type Modifier, type Unit } from '../vocabulary.ts'

/** Amounts that are alike in all but their number. */
export interface AmountClass {
  readonly group: AmountGroup
  /** null: the text does not say what the amount is of. */
  readonly kind: AmountKind | null
  readonly unit: Unit
  readonly modifier: Modifier
}
export interface AmountClasses {
  /** Of each row of `investments` the place of its class; 0 where no amount is told. */
  readonly codes: Uint16Array
  /** Those that occur, behind the class of what is not told. */
  readonly classes: readonly AmountClass[]
}

const UNTOLD: AmountClass = { group: 'unknown', kind: null, unit: 'CNY', modifier: 'exact' }

export const amountClasses: (investments: Table<'investments'>) => AmountClasses = perTable((investments) => {
  const { values } = columnNamed(investments, 'amount', 'number')
  const [kinds, units, modifiers] = [word('amountKind'), word('unit'), word('modifier')]
  const [unitsWide, modifiersWide] = [units.words.length + 1, modifiers.words.length + 1]
  const codes = new Uint16Array(values.length)
  const classes = [UNTOLD]
  const codeOf = new Map<number, number>()
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue
    const [kind, unit, modifier] = [
      kinds.codes[row] ?? -1,
      units.codes[row] ?? -1,
      modifiers.codes[row] ?? -1,
    ]
    const key = ((kind + 1) * unitsWide + unit + 1) * modifiersWide + modifier + 1
    let code = codeOf.get(key)
    if (code === undefined) {
      code = classes.push(classOf(kinds.words[kind], units.words[unit], modifiers.words[modifier])) - 1
      codeOf.set(key, code)
    }
    codes[row] = code
  }
  return { codes, classes }

  function word(column: string): WordColumn {
    return columnNamed(investments, column, 'word')
  }
})

/** An annual output is no investment. */
function classOf(kindWord = '', unit = 'CNY', modifier = 'exact'): AmountClass {
  const kind = AMOUNT_KINDS.find((known) => known === kindWord) ?? null
  const group = kind === 'annual_output' ? 'output' : 'known'
  return { group, kind, unit: unit as Unit, modifier: modifier as Modifier }
}

/** Of each row of `investments` the place of its group in `AMOUNT_GROUPS`. */
export const amountGroups: (investments: Table<'investments'>) => Uint8Array = perTable((investments) => {
  const { codes, classes } = amountClasses(investments)
  const places = classes.map(({ group }) => AMOUNT_GROUPS.indexOf(group))
  return Uint8Array.from(codes, (code) => places[code] as number)
})
