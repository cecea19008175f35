/** Charts on axes, their marks drawn by our own hand: bars, dots, scatter, matrix, pipeline, timeline. */
import { CustomChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { use } from 'echarts/core'

use([CustomChart, GridComponent])
