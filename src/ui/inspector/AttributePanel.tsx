import { useEditor } from '../../editor/EditorContext'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { Attribute } from '../../model/elements'
import { AttributeFields } from '../elements/AttributeFields'
import { ElementSign } from '../elements/ElementSign'
import { PanelHead } from './PanelHead'
import { Section } from './Section'

/** An attribute of one of the four elements: how much it matters, how well it goes, where it is met. */
export function AttributePanel({ attribute }: { readonly attribute: Attribute }) {
  const { elements: words, inspector } = useMessages()
  const editor = useEditor()
  return (
    <>
      <PanelHead
        where={
          <>
            <ElementSign element={attribute.element} hollow={!attribute.visible} />
            {words.names[attribute.element]}
          </>
        }
        title={attribute.title || inspector.none}
      />
      <Section name="attribute" title={words.attribute}>
        <AttributeFields attribute={attribute} onGone={() => editor.select(NOTHING)} />
      </Section>
    </>
  )
}
