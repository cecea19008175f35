import type { ShownFigure } from '../dataset/compare/conversion.ts'
import { conversionStamps } from '../i18n/formatConversion.ts'
import { unitName } from '../i18n/formatQuantity.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Scale } from '../i18n/scale.ts'

/** The unit of an axis in words, with what was converted: 亿元/平方公里，2018 年价. */
export function unitOfAxis(
  messages: Messages<'comparison'>,
  figures: readonly ShownFigure[],
  scale: Scale,
): string {
  const [first] = figures
  const name = first ? unitName(messages, first, scale) : scale.name
  return [name, ...conversionStamps(messages, figures)]
    .filter((part) => part !== '')
    .join(messages.clauseComma)
}
