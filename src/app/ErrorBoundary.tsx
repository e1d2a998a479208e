import { Component, type ErrorInfo, type ReactNode } from 'react'
import type { Catalog } from '../i18n/catalog'
import { Message } from '../ui/frame/Message'
import { Button } from '../ui/kit/Button'
import { downloadOpenProject, hasOpenProject } from './openDocument'

interface ErrorBoundaryProps {
  readonly messages: Catalog
  readonly children: ReactNode
}

/**
 * The last net: a broken assumption ends up here instead of on a white page. What is open can be taken along as a file
 * before anything else is tried.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    const { common, offline } = this.props.messages
    return (
      <Message
        title={common.crashTitle}
        body={common.crashBody}
        detail={error instanceof Error ? error.message : String(error)}
      >
        <a href="./recover.html">{offline.recovery}</a>
        {hasOpenProject() && <Button onClick={downloadOpenProject}>{common.crashCopy}</Button>}
        <Button
          onClick={() => {
            window.location.hash = '#/'
            window.location.reload()
          }}
        >
          {common.crashLibrary}
        </Button>
        <Button look="primary" onClick={() => window.location.reload()}>
          {common.crashReload}
        </Button>
      </Message>
    )
  }
}
