import type { Messages } from '../messages.ts'

export const conversions: Messages<'comparison'>['conversions'] = {
  label: 'Convert',
  names: { currency: 'to yuan', prices: 'to constant prices', area: 'to km²' },
  refusals: {
    period_unknown: 'period not stated',
    year_unknown: 'year not stated',
    year_outside: 'the tables lack this year',
    no_rate: 'the tables lack this currency',
    foreign_prices: 'not in yuan',
    not_park: 'not a figure of the park itself',
    area_unknown: 'planned area of the park not reported',
    area_disputed: 'two planned areas are reported',
    open_bounds: 'bounds only; divided, neither end is known',
  },
  switches: {
    currency: () => 'US dollars in yuan',
    prices: (baseYear) => `constant ${baseYear} prices`,
    area: () => 'per km²',
  },
  rules: {
    currency: () =>
      'US dollars become yuan at the average rate of the year (US Federal Reserve, G.5A); several years give a range from the lowest to the highest of their rates.',
    prices: (baseYear) =>
      `Yuan become those of ${baseYear} by the GDP deflator (World Bank, World Development Indicators); several years give a range.`,
    area: () =>
      'Figures of the park itself are divided by its own planned area, which is named with its sentence; where none is reported, nothing is divided.',
  },
  stamp: {
    currency: 'US dollars in yuan',
    prices: (baseYear) => `${baseYear} prices`,
    area: 'over planned area',
  },
  beside: (figure, printed) => `${figure} (${printed})`,
  printed: (figure) => `printed ${figure}`,
  currencyStep: (from, rate, years) => `1 ${from} = ${rate} CNY (average of ${years})`,
  pricesStep: (factor, years) => `prices of ${years} × ${factor}`,
  pricesSame: (baseYear) => `in ${baseYear} prices as printed`,
  areaStep: (area, period) => `divided by the planned area, ${area} (${period})`,
  refused: (conversion, reason) => `not converted ${conversion}: ${reason}`,
  ofPark: (park, said) => `${park}: ${said.join('; ')}`,
  divisors: 'Divided by planned area',
  divisor: (park, area, period) => `${park} ${area} (${period})`,
  noArea: (park, reason) => `${park} not divided: ${reason}`,
}
