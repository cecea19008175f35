import { type Check, finding } from './check.ts'

export const unusedFigures: Check = {
  name: 'unused-figures',
  description: 'a quantity that no rule took, and that nothing explains, is reported',
  run: ({ rows }) =>
    rows.mentions
      .filter(({ use, reason }) => use === null && reason === 'no_rule')
      .map(({ source, quote, reason }) => finding('figure-unused', source, quote, reason ?? '')),
}
