import { useLayoutEffect, useRef } from 'react'
import { renewNodes } from './renewNodes.ts'
import type { SvgNode } from './svgNodes.ts'

interface Props {
  readonly nodes: readonly SvgNode[]
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** What is seen of a chart whose marks have no looks of their own, painted at once; the pointer goes through it. */
export function SeenLayer({ nodes, width, height }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const painted = useRef<readonly SvgNode[]>(NONE)
  useLayoutEffect(() => {
    if (!svg.current) return
    renewNodes(svg.current, painted.current, nodes)
    painted.current = nodes
  }, [nodes])
  return <svg ref={svg} className="chart-seen" width={width} height={height} aria-hidden="true" />
}

const NONE: readonly SvgNode[] = []
