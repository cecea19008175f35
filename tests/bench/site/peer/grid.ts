import {
  ClientSideRowModelModule,
  createGrid,
  ExternalFilterModule,
  type GridApi,
  ModuleRegistry,
} from 'ag-grid-community'
import type { PeerRow } from './rowsFile.ts'

ModuleRegistry.registerModules([ClientSideRowModelModule, ExternalFilterModule])
const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })

/** The table of all rows, the largest amount first; `passes` is asked of every row whenever the filter has changed. */
export function makeGrid(
  place: HTMLElement,
  rows: PeerRow[],
  passes: (row: PeerRow) => boolean,
): GridApi<PeerRow> {
  return createGrid<PeerRow>(place, {
    rowData: rows,
    animateRows: false,
    isExternalFilterPresent: () => true,
    doesExternalFilterPass: ({ data }) => data !== undefined && passes(data),
    columnDefs: [
      { field: 'name', headerName: '项目', flex: 3 },
      { field: 'park', headerName: '园区', flex: 1 },
      {
        field: 'clusters',
        headerName: '集群',
        flex: 2,
        valueFormatter: ({ data }) => data?.clusters.join('、') ?? '',
      },
      {
        field: 'amount',
        headerName: '金额',
        flex: 1,
        sort: 'desc',
        comparator: (_, __, a, b) => byAmount(a.data, b.data),
        valueFormatter: ({ data }) =>
          data?.amount == null ? '未载明' : `${format.format(data.amount / 1e8)} 亿元`,
      },
      { field: 'kind', headerName: '金额性质', flex: 1 },
      { field: 'stage', headerName: '阶段', flex: 1 },
    ],
  })
}

/** Ascending, so that descending the smallest tier comes first. */
const byAmount = (a: PeerRow | undefined, b: PeerRow | undefined): number =>
  a && b ? b.tier - a.tier || (a.amount ?? 0) - (b.amount ?? 0) : 0
