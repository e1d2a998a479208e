import type { Attribute } from '../model/elements'
import { existing } from '../model/existing'
import type { AttributeId } from '../model/id'
import { own } from '../model/own'
import { checkNewAttributes, insertAttributes } from './addAttributes'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { all, allow, refuse } from './command'
import { ATTRIBUTE, type AttributeChanges, checkAttributeChanges } from './editableAttribute'

export interface FillScores extends InBlueprint {
  readonly edits: readonly { readonly attribute: AttributeId; readonly changes: AttributeChanges }[]
  /** Attributes that did not exist, at the end. */
  readonly attributes: readonly Attribute[]
}

/** Writes what was pasted from a spreadsheet, all or none: scores of attributes there are, and new attributes. */
export const fillScores = defineBlueprintCommand<FillScores>({
  name: 'fillScores',
  check(blueprint, { edits, attributes }, project) {
    if (edits.length + attributes.length === 0) return refuse('nothing-to-do')
    return all(
      ...edits.map(({ attribute: id, changes }) => () => {
        const attribute = own(blueprint.elements.attributes.byId, id)
        return attribute ? checkAttributeChanges(project, blueprint, attribute, changes) : refuse('missing-attribute')
      }),
      () => (attributes.length > 0 ? checkNewAttributes(project, blueprint, attributes) : allow),
    )
  },
  apply({ elements }, { edits, attributes }) {
    for (const { attribute, changes } of edits) {
      change(ATTRIBUTE, existing(elements.attributes.byId, attribute), changes)
    }
    if (attributes.length > 0) insertAttributes(elements.attributes, attributes)
  },
})
