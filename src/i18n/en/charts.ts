import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const charts: Messages['charts'] = {
  apart: 'Not comparable with the above',
  noneTogether: 'No two parks may be compared; each stands alone',
  overrideAll: 'Draw them together all the same, and say so on the chart',
  override: (park) => `Draw ${park} among them all the same, and say so on the chart`,
  stamp: 'added by the reader',
  stamped: (park, reasons) =>
    `${park} was added by the reader; by the rules it may not be compared: ${reasons}`,
  barredPair: (parks, reasons) => `${parks} may not be compared: ${reasons}`,
  barred: (park, reasons) => `${park} stands apart: ${reasons}`,
  judged: (parks, verdict) => `${parks.join(', ')}: ${verdict}`,
  note: (note) => `Note: ${note}`,
  noBar: 'another unit, not on this scale',

  legend: 'Legend',
  lower: 'lower bound: open to the right',
  upper: 'upper bound: open to the left',
  range: 'range',

  families: {
    bars: 'bar chart',
    grouped: 'grouped bar chart',
    stacked: 'stacked bar chart',
    dots: 'dot plot',
    scatter: 'scatter plot',
    heat: 'heat matrix',
    treemap: 'treemap',
    sankey: 'Sankey diagram',
    pipeline: 'stage chart',
    timeline: 'timeline',
  },
  keyed: (label) => `${label}. Left and right walk the marks, Enter opens the sentence, T the table`,
  label: (title, marks) => `${title}, ${plural(marks, 'mark')}`,
  announce: (parts, at, of) => `${parts.filter((part) => part !== '').join(', ')}. ${at} of ${of}`,
  described: (title, values) => `${title}: ${values.join('; ')}.`,
  describedApart: (values) => `Apart, not comparable: ${values.join('; ')}.`,
  failed: 'The chart could not be drawn; the table holds the same figures.',

  table: 'Table',
  columns: {
    park: 'Park',
    value: 'Value',
    period: 'Period',
    scope: 'Scope',
    status: 'Status',
    verdict: 'On the chart',
  },
  drawn: 'compared',
  drawnApart: 'apart',
}
