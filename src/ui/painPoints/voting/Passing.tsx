import { useMessages } from '../../../i18n/MessagesContext'
import { Button } from '../../kit/Button'
import css from './Voting.module.css'
import { closeRound, openBallot, presentRound, type Vote } from './vote'

interface StageProps {
  readonly vote: Vote
  readonly onVote: (vote: Vote) => void
}

/** Between two people: nothing of anybody's ballot is on the screen. */
export function Passing({ vote, onVote }: StageProps) {
  const { painPoints: pain } = useMessages()
  const words = pain.voting
  const { voters } = presentRound(vote)
  return (
    <div className={css.passing}>
      <p className={css.turn}>{words.ready(voters + 1)}</p>
      <p>{words.readyText}</p>
      <Button look="primary" autoFocus onClick={() => onVote(openBallot(vote))}>
        {words.open}
      </Button>
      <p className={css.box} role="status">
        {words.voters(voters)}
      </p>
      <Button
        disabled={voters === 0}
        title={voters === 0 ? words.nobody : undefined}
        onClick={() => onVote(closeRound(vote))}
      >
        {words.finish}
      </Button>
      <p className={css.quiet}>{words.privacy}</p>
    </div>
  )
}
