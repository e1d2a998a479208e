import type { NamedChart } from '../export/chartPage'
import type { Catalog } from '../i18n/catalog'
import type { Blueprint } from '../model/blueprint'
import type { Project } from '../model/project'
import type { View } from '../ui/editor/views'

type ChartsOf = (project: Project, blueprint: Blueprint, words: Catalog) => readonly NamedChart[]

const none: ChartsOf = () => []

/** The figures of each view that has any (`hasFigures`), as the view itself shows them, from top to bottom. */
const CHARTS: Readonly<Record<View, ChartsOf>> = {
  blueprint: none,
  outline: none,
}

/** The figures that a view shows of a blueprint, in the language of `words`. */
export const chartsOfView = (
  view: View,
  project: Project,
  blueprint: Blueprint,
  words: Catalog,
): readonly NamedChart[] => CHARTS[view](project, blueprint, words)
