import { Component, type ReactNode } from 'react'
import { ViewBroken } from './ViewBroken.tsx'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly isBroken: boolean
}

/** Keeps the rest of the app alive when one page fails; React has no function for this. */
export class ViewBoundary extends Component<Props, State> {
  override readonly state: State = { isBroken: false }

  static getDerivedStateFromError(): State {
    return { isBroken: true }
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    return <ViewBroken onRetry={() => this.setState({ isBroken: false })} />
  }
}
