import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import type { PictureSize } from './exportChoices'
import type { SizePlan, TilesPlan } from './exporting'
import css from './TooLarge.module.css'

interface TooLargeProps {
  readonly plan: SizePlan
  readonly tiles: TilesPlan | null
  /** Whether there are tiles is not known yet. */
  readonly isCutting: boolean
  /** Whether tiles have been chosen. */
  readonly isTiled: boolean
  readonly onSize: (size: PictureSize) => void
  readonly onTiled: (isTiled: boolean) => void
}

/** Rounded down: a scale that is offered works. */
const rounded = (scale: number): number => Math.floor(scale * 100) / 100

/** Says before the click that a picture is too large, why, and offers what works: the largest scale, or tiles. */
export function TooLarge({ plan, tiles, isCutting, isTiled, onSize, onTiled }: TooLargeProps) {
  const { export: words } = useMessages()
  const { largest } = plan
  if (!largest) return null
  if (isTiled && tiles)
    return (
      <div className={css.box} role="status">
        <strong>{words.tiled(tiles.count, tiles.last)}</strong>
        <p>{words.tiledWhy(tiles.widthPx, tiles.heightPx)}</p>
        <Button size="small" onClick={() => onTiled(false)}>
          {words.onePicture}
        </Button>
      </div>
    )
  return (
    <div className={`${css.box} ${css.problem}`} role="status">
      <strong>{words.tooLarge}</strong>
      <p>{words.tooLargeWhy(plan.widthPx, plan.heightPx)}</p>
      <Button size="small" onClick={() => onSize({ by: 'width', widthPx: largest.widthPx })}>
        {words.takeLargest(words.scaleTimes(rounded(largest.scale)), largest.widthPx, largest.heightPx)}
      </Button>
      {tiles ? (
        <Button size="small" onClick={() => onTiled(true)}>
          {words.takeTiles(tiles.count)}
        </Button>
      ) : (
        !isCutting && <p>{words.noTiles}</p>
      )}
    </div>
  )
}
