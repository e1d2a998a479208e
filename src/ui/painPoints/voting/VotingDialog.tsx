import { useEffect, useState } from 'react'
import { countVotes } from '../../../commands/countVotes'
import { useBlueprint, useSessionStore } from '../../../editor/EditorContext'
import { useMessages } from '../../../i18n/MessagesContext'
import type { PainPointId } from '../../../model/id'
import { own } from '../../../model/own'
import { useConfirm } from '../../kit/ConfirmProvider'
import { Dialog } from '../../kit/Dialog'
import { useRun } from '../../useRun'
import { Ballot } from './Ballot'
import { keepVote, loadVote } from './keptVote'
import { Passing } from './Passing'
import { VoteResult } from './VoteResult'
import { VoteSetup } from './VoteSetup'
import { counted, startVote, type Vote } from './vote'

interface VotingDialogProps {
  /** What the register shows now, in its order. */
  readonly shown: readonly PainPointId[]
  readonly onClose: () => void
}

const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Dot voting, from the rules to the result. Nothing changes until the votes are written, as one step. */
export function VotingDialog({ shown, onClose }: VotingDialogProps) {
  const { painPoints: pain, common } = useMessages()
  const blueprint = useBlueprint()
  const session = useSessionStore()
  const confirm = useConfirm()
  const run = useRun()
  const [vote, setVote] = useState<Vote | null>(() =>
    loadVote(blueprint.id, (id) => own(blueprint.painPoints, id) !== undefined),
  )
  useEffect(() => keepVote(blueprint.id, vote), [blueprint.id, vote])
  const end = () => {
    keepVote(blueprint.id, null)
    onClose()
  }
  const cancel = () => {
    const { cancelTitle, cancelBody, cancel: action } = pain.voting
    if (!vote) end()
    else void confirm({ title: cancelTitle, body: cancelBody, action, danger: true }).then((yes) => yes && end())
  }
  const write = (which: 'all' | 'last', mode: 'replace' | 'add') => {
    if (!vote) return
    const { votes, voters, dots } = counted(vote, which)
    const args = { blueprint: blueprint.id, votes, mode, voting: { voters, dots, date: today() } }
    if (!run(countVotes, args)) return
    const cast = Object.values(votes).reduce((sum, count) => sum + count, 0)
    session.setState({ notice: { text: pain.voting.written(cast, voters), tone: 'info' } })
    end()
  }
  const every = Object.values(blueprint.painPoints)
    .sort((a, b) => a.number - b.number)
    .map(({ id }) => id)
  const title = vote ? common.list([pain.voting.title, pain.voting.ofRound(vote.rounds.length)]) : pain.voting.title
  return (
    <Dialog open title={title} onClose={cancel} wide>
      {!vote && (
        <VoteSetup all={every} shown={shown} onStart={(candidates, rules) => setVote(startVote(candidates, rules))} />
      )}
      {vote?.stage === 'between' && <Passing vote={vote} onVote={setVote} />}
      {vote?.stage === 'ballot' && <Ballot vote={vote} onVote={setVote} />}
      {(vote?.stage === 'closed' || vote?.stage === 'revealed') && (
        <VoteResult vote={vote} onVote={setVote} onWrite={write} />
      )}
    </Dialog>
  )
}
