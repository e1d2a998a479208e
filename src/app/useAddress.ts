import { useEffect } from 'react'
import { pruneSelection } from '../editor/pruneSelection'
import type { View } from '../ui/editor/views'
import type { OpenProject } from './openProject'
import { type EditorRoute, formatRoute, formatSelection, parseRoute } from './route'
import { goTo, rewriteRoute } from './useRoute'

/** The address of what an open project shows, in a view. */
export function addressOf({ editor, session }: OpenProject, view: View): EditorRoute {
  const { project, selection } = editor.store.getState()
  return { page: 'editor', project: project.id, blueprint: session.getState().blueprint, view, selection }
}

/** Shows what an address names, as far as it exists. */
function follow({ editor, session }: OpenProject, route: EditorRoute): void {
  const { project, selection } = editor.store.getState()
  const shown = session.getState().blueprint
  const wanted = route.blueprint && Object.hasOwn(project.blueprints.byId, route.blueprint) ? route.blueprint : shown
  if (wanted !== shown) {
    session.setState({ blueprint: wanted, editing: null, linkFrom: null, hiddenLanes: new Set(), lit: null })
  }
  const present = pruneSelection(project, wanted, route.selection)
  if (formatSelection(present) !== formatSelection(selection)) editor.select(present)
}

/**
 * Keeps address and screen the same. Another blueprint is another place, which back returns from; a selection is
 * a detail of the place, written without a trace in the browser's history.
 */
export function useAddress(open: OpenProject, route: EditorRoute): void {
  useEffect(() => {
    follow(open, route)
    rewriteRoute(addressOf(open, route.view))
  }, [open, route])
  useEffect(() => {
    const write = () => {
      const here = parseRoute(window.location.hash)
      if (here.page !== 'editor') return
      const next = addressOf(open, here.view)
      if (here.project !== next.project || formatRoute(here) === formatRoute(next)) return
      if (here.blueprint !== undefined && here.blueprint !== next.blueprint) goTo(next)
      else rewriteRoute(next)
    }
    const stops = [open.editor.store.subscribe(write), open.session.subscribe(write)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [open])
}
