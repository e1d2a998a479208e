import type { Command } from '../../commands/command'
import { deletionImpact } from '../../commands/deletionImpact'
import type { Deletable } from '../../commands/deletionPlan'
import { useBlueprint } from '../../editor/EditorContext'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import { useConfirm } from '../kit/ConfirmProvider'
import { useRun } from '../useRun'

/** Deletes something that may hold content: asks first, naming what goes with it; what is empty just goes. */
export function useDeletion() {
  const { common } = useMessages()
  const blueprint = useBlueprint()
  const confirm = useConfirm()
  const run = useRun()
  return async <Args>(target: Deletable, name: string, command: Command<Args>, args: Args): Promise<void> => {
    const { steps, links, painPoints, unplacedPainPoints } = deletionImpact(blueprint, [target])
    const pains = painPoints + unplacedPainPoints
    const sure =
      steps + links + pains === 0 ||
      (await confirm({
        title: common.deleteTitle(name),
        body: common.deleteTakes(name, steps, links, pains),
        action: common.delete,
        danger: true,
      }))
    if (sure) run(command, args, { select: NOTHING })
  }
}
