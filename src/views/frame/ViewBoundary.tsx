import { Component, type ComponentType, type ReactNode } from 'react'

/** What is known of something that failed. */
export interface Failure {
  readonly error: unknown
  /** What the reader knows it by. */
  readonly label: string
  /** Draws it anew. */
  readonly onRetry: () => void
}
interface Props {
  readonly children: ReactNode
  readonly label?: string
  /** What stands in the place of what failed. */
  readonly instead: ComponentType<Failure>
}
interface State {
  readonly failure: { readonly error: unknown } | null
}

/** Keeps the rest of the app alive when one part fails; React has no function for this. */
export class ViewBoundary extends Component<Props, State> {
  override readonly state: State = { failure: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } }
  }

  override render() {
    const { children, label = '', instead: Instead } = this.props
    const { failure } = this.state
    if (!failure) return children
    return <Instead error={failure.error} label={label} onRetry={() => this.setState({ failure: null })} />
  }
}
