import type { Scene } from '../scene/scene'

/** The scene on a sheet at least `widthPx` wide: lanes, lines and plots run on to the right, nothing else moves. */
export function widenScene(scene: Scene, widthPx: number): Scene {
  const added = widthPx - scene.size.width
  if (added <= 0) return scene
  return {
    ...scene,
    size: { width: widthPx, height: scene.size.height },
    lines: scene.lines.map((line) => ({ ...line, toX: line.toX + added })),
    emotions: scene.emotions.map((emotion) => ({
      ...emotion,
      plot: { ...emotion.plot, width: emotion.plot.width + added },
    })),
    times: scene.times.map((time) => ({ ...time, plot: { ...time.plot, width: time.plot.width + added } })),
  }
}
