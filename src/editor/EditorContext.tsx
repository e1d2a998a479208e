import { createContext, type ReactNode, use } from 'react'
import { useStore } from 'zustand'
import type { Blueprint } from '../model/blueprint'
import type { Editor, EditorState } from './editor'
import type { Session, SessionState } from './session'

interface Open {
  readonly editor: Editor
  readonly session: Session
}

const OpenContext = createContext<Open | null>(null)

/** Gives the panels and the canvas the open editor and its session. */
export function EditorProvider({ editor, session, children }: Open & { readonly children: ReactNode }) {
  return <OpenContext value={{ editor, session }}>{children}</OpenContext>
}

function useOpen(): Open {
  const open = use(OpenContext)
  if (!open) throw new Error('used outside of an EditorProvider')
  return open
}

export const useEditor = (): Editor => useOpen().editor
export const useSessionStore = (): Session => useOpen().session

/** Reads the document state; re-renders when what the selector returns changes identity. */
export const useDocument = <T,>(select: (state: EditorState) => T): T => useStore(useOpen().editor.store, select)

/** Reads the session; re-renders when what the selector returns changes identity. */
export const useSession = <T,>(select: (state: SessionState) => T): T => useStore(useOpen().session, select)

/** The blueprint on the screen. */
export function useBlueprint(): Blueprint {
  const id = useSession((state) => state.blueprint)
  const blueprint = useDocument((state) => state.project.blueprints.byId[id])
  if (!blueprint) throw new Error(`no blueprint ${id}`)
  return blueprint
}
