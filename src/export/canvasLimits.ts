import { PICTURE_LIMITS, type PictureLimits, SMALL_AREA_PX } from './pngScale'

const PROBE_SIDE_PX = Math.floor(Math.sqrt(PICTURE_LIMITS.areaPx))

/** Whether the far corner of a canvas can be written: a canvas that is too large stays empty without a word. */
export function reachesCorner(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillStyle = '#000'
  context.fillRect(width - 1, height - 1, 1, 1)
  const alpha = context.getImageData(width - 1, height - 1, 1, 1).data[3]
  context.clearRect(width - 1, height - 1, 1, 1)
  return alpha === 255
}

function drawsLargest(): boolean {
  const canvas = document.createElement('canvas')
  try {
    canvas.width = PROBE_SIDE_PX
    canvas.height = PROBE_SIDE_PX
    const context = canvas.getContext('2d')
    return context !== null && reachesCorner(context, PROBE_SIDE_PX, PROBE_SIDE_PX)
  } catch {
    return false
  } finally {
    canvas.width = 0
    canvas.height = 0
  }
}

let known: PictureLimits | undefined

/** What this browser draws, tried out once, so that a picture that is too large is known before it is wanted. */
export function canvasLimits(): PictureLimits {
  known ??= drawsLargest() ? PICTURE_LIMITS : { ...PICTURE_LIMITS, areaPx: SMALL_AREA_PX }
  return known
}
