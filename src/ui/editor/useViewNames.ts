import { useMessages } from '../../i18n/MessagesContext'
import type { View } from './views'

/** What the views are called: the words of the tabs, and the names of what they show. */
export function useViewNames(): Readonly<Record<View, string>> {
  const { editor, outline, triangle, elements, painPoints } = useMessages()
  return {
    ...editor.view,
    outline: outline.name,
    triangle: triangle.name,
    elements: elements.name,
    'pain-points': painPoints.name,
  }
}
