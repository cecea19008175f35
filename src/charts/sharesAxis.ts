import { type ShownFigure, stepOf } from '../dataset/compare/conversion.ts'

/** Of one unit, and both or neither divided by an area: one axis, or one order of ranks, holds both. */
export const sharesAxis = (figure: ShownFigure, first: ShownFigure): boolean =>
  figure.unit === first.unit && !stepOf(figure, 'area') === !stepOf(first, 'area')
