import { useMemo } from 'react'
import { addAttributes } from '../../commands/addAttributes'
import { deleteAttributes } from '../../commands/deleteAttributes'
import { editAttribute } from '../../commands/editAttribute'
import type { AttributeChanges } from '../../commands/editableAttribute'
import { type EditElements, editElements } from '../../commands/editElements'
import { moveAttribute } from '../../commands/moveAttribute'
import { setElementWeights } from '../../commands/setElementWeights'
import { useBlueprint, useEditor } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { NOTHING } from '../../editor/selection'
import type { Attribute, ElementWeights } from '../../model/elements'
import type { Research } from '../../model/field'
import type { AttributeId, BlueprintId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { Element } from '../../model/painPoint'
import { useRun } from '../useRun'

/** Everything that the view of the four elements does with the document. */
export interface ElementsDesk {
  readonly blueprint: BlueprintId
  readonly weigh: (weights: ElementWeights | undefined, options?: WeighOptions) => boolean
  readonly editSheet: (changes: EditElements['changes']) => boolean
  readonly add: (title: string, element: Element, visible: boolean) => boolean
  readonly edit: (attribute: AttributeId, changes: AttributeChanges) => boolean
  readonly remove: (attribute: AttributeId) => boolean
  /** Moves an attribute before (−1) or behind (1) its neighbour of the same element and side. */
  readonly move: (attribute: Attribute, by: -1 | 1) => boolean
  readonly select: (attribute: AttributeId) => void
}

interface WeighOptions {
  readonly research?: Research
  readonly mergeKey?: string
}

/** The desk of the blueprint on the screen; the same object until another blueprint is shown. */
export function useElementsDesk(): ElementsDesk {
  const editor = useEditor()
  const run = useRun()
  const { id: blueprint } = useBlueprint()
  return useMemo<ElementsDesk>(() => {
    const list = () => {
      const { project } = editor.store.getState()
      const found = project.blueprints.byId[blueprint]
      return found ? inOrder(found.elements.attributes) : []
    }
    return {
      blueprint,
      weigh: (weights, { research, mergeKey } = {}) =>
        run(
          setElementWeights,
          { blueprint, ...(weights && { weights }), ...(research && { research }) },
          mergeKey === undefined ? {} : { mergeKey },
        ),
      editSheet: (changes) => run(editElements, { blueprint, changes }),
      add: (title, element, visible) => {
        const attribute: Attribute = { id: freshId('attribute'), element, visible, title, steps: [] }
        return run(
          addAttributes,
          { blueprint, attributes: [attribute] },
          { select: [{ type: 'attribute', id: attribute.id }] },
        )
      },
      edit: (attribute, changes) => run(editAttribute, { blueprint, attribute, changes }),
      remove: (attribute) => run(deleteAttributes, { blueprint, attributes: [attribute] }, { select: NOTHING }),
      move: (attribute, by) => {
        const all = list()
        const kin = all.filter(({ element, visible }) => element === attribute.element && visible === attribute.visible)
        const neighbour = kin[kin.findIndex(({ id }) => id === attribute.id) + by]
        if (!neighbour) return false
        const index = all.filter(({ id }) => id !== attribute.id).findIndex(({ id }) => id === neighbour.id)
        return run(moveAttribute, { blueprint, attribute: attribute.id, index: by > 0 ? index + 1 : index })
      },
      select: (id) => editor.select([{ type: 'attribute', id }]),
    }
  }, [editor, run, blueprint])
}
