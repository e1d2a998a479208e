/**
 * Layout: from a blueprint to a scene.
 *
 * A scene says where everything is drawn, down to the line breaks, so that the canvas and every exporter draw the same
 * picture. Layout reads no DOM: text is measured with the advance widths of the bundled fonts, which makes this a pure
 * function, testable in Node and equal on every machine [S1].
 *
 * The stages, each in files of its own:
 * 1. grid: which card stands in which row and column (`grid`), what it shows and how wide it wants to be (`cardContent`);
 * 2. courses: which bands (rows, channels, columns, gutters) each link runs through (`routing/planRoutes`);
 * 3. heights: tracks of the horizontal pieces, then rows, channels, lines and lanes (`routing/rows`);
 * 4. widths: tracks of the vertical pieces, now that it is known how far they reach, then columns and gutters
 *    (`routing/columns`);
 * 5. the scene: everything at its coordinates (`assemble`).
 *
 * Two pieces of routes lie on one line only if they are in one band on one track, and tracks are given so that pieces on one
 * track are apart. That is why routes never run over each other and cross at right angles only [S8, S9].
 *
 * Units: CSS pixels at zoom 1; origin top left, y down.
 */
import type { Blueprint } from '../model/blueprint'
import { assemble } from './assemble'
import { draftOf } from './draft'
import type { LayoutOptions } from './layoutOptions'
import { placesOf } from './places'
import type { Scene } from './scene'

/** Lays out a blueprint. */
export function layout(blueprint: Blueprint, options: LayoutOptions): Scene {
  const draft = draftOf(blueprint, options)
  return assemble(draft, placesOf(draft)).scene
}
