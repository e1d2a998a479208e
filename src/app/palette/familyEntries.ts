import { addLaneAt } from '../../canvas/actions/gridActions'
import { setLinkKind } from '../../canvas/actions/linkActions'
import { toggleLayer } from '../../canvas/actions/viewActions'
import { goTo as goToPlace } from '../../canvas/actions/walkActions'
import { canvasOnScreen } from '../../canvas/canvasOnScreen'
import { editBlueprint } from '../../commands/editBlueprint'
import { NOTHING, type Selected } from '../../editor/selection'
import { uncover } from '../../editor/showPlace'
import { LANGUAGES, type Language } from '../../i18n/catalog'
import { enPalette } from '../../i18n/en/palette'
import { notationProfile } from '../../model/blueprint'
import type { BlueprintId } from '../../model/id'
import { type Lane, laneRole } from '../../model/lane'
import { linkKind } from '../../model/link'
import { inOrder } from '../../model/ordered'
import { PICTURE_LAYERS } from '../../model/pictureLayer'
import { stepKind } from '../../model/step'
import { VIEWS } from '../../ui/editor/views'
import type { ThemeChoice } from '../../ui/PreferencesContext'
import type { PaletteEntry } from '../../ui/palette/paletteEntry'
import { addressOf } from '../useAddress'
import { goTo } from '../useRoute'
import { deskOf, type PaletteScope, withCanvas } from './paletteScope'

/** Commands that exist once for each lane, phase, language and so on. */

type Family = 'addLane' | 'goToLane' | 'goToPhase' | 'showView' | 'showBlueprint'
type Choice = 'showLayer' | 'hideLayer' | 'profile' | 'linkKind' | 'placing' | 'language' | 'theme' | 'density'

interface Member {
  readonly family: Family | Choice
  readonly group: PaletteEntry['group']
  readonly id: string
  readonly name: string
  readonly refusal?: string | null
  readonly alias?: string
  readonly hint?: string
  readonly run: () => void
}

const member = (
  { messages: { palette } }: PaletteScope,
  { family, group, id, name, refusal = null, alias = name, hint, run }: Member,
): PaletteEntry => ({
  id: `${family}:${id}`,
  group,
  title: palette[family](name),
  aliases: [enPalette[family](alias)],
  keys: [],
  refusal,
  ...(hint !== undefined && { hint }),
  run,
})

const hintOf = ({ messages }: PaletteScope): { readonly hint?: string } =>
  canvasOnScreen.get() ? {} : { hint: messages.palette.showsBlueprint }

function placeEntries(scope: PaletteScope): PaletteEntry[] {
  const { lanes, phases } = deskOf(scope).blueprint()
  const go = (place: Selected) => () =>
    withCanvas(scope, (canvas) => {
      uncover(canvas.session, canvas.blueprint(), place)
      goToPlace(canvas, place)
      canvas.focus()
    })
  const entry = (family: 'goToLane' | 'goToPhase', place: Selected & { readonly id: string }, name: string) =>
    member(scope, { family, group: 'places', id: place.id, name, ...hintOf(scope), run: go(place) })
  return [
    ...inOrder(phases).map(({ id, title }) => entry('goToPhase', { type: 'phase', id }, title)),
    ...inOrder(lanes).map(({ id, title, subtitle }: Lane) =>
      entry('goToLane', { type: 'lane', id }, [title, subtitle].filter(Boolean).join(' ')),
    ),
  ]
}

function structureEntries(scope: PaletteScope): PaletteEntry[] {
  const { laneRoles } = scope.messages.canvas
  return laneRole.options.map((role) =>
    member(scope, {
      family: 'addLane',
      group: 'structure',
      id: role,
      name: laneRoles[role],
      alias: role.replace('-', ' '),
      ...hintOf(scope),
      run: () => withCanvas(scope, (canvas) => addLaneAt(canvas, role)),
    }),
  )
}

function viewEntries(scope: PaletteScope): PaletteEntry[] {
  const { open, view, viewNames, messages } = scope
  const { palette } = messages
  return VIEWS.map((id) =>
    member(scope, {
      family: 'showView',
      group: 'view',
      id,
      name: viewNames[id],
      alias: id,
      refusal: id === view ? palette.reasons.shown : null,
      run: () => goTo(addressOf(open, id)),
    }),
  )
}

function blueprintEntries(scope: PaletteScope): PaletteEntry[] {
  const { open, messages } = scope
  const { editor, session } = open
  const { project } = editor.store.getState()
  const shown = deskOf(scope).blueprint()
  const { reasons } = messages.palette
  const show = (id: BlueprintId) => () => {
    editor.select(NOTHING)
    session.setState({ blueprint: id, editing: null, linkFrom: null, hiddenLanes: new Set() })
  }
  return [
    ...inOrder(project.blueprints).map(({ id, name, state }) =>
      member(scope, {
        family: 'showBlueprint',
        group: 'blueprints',
        id,
        name,
        alias: `${name} ${state}`,
        refusal: id === shown.id ? reasons.shown : null,
        run: show(id),
      }),
    ),
    ...notationProfile.options.map((profile) =>
      member(scope, {
        family: 'profile',
        group: 'blueprints',
        id: profile,
        name: messages.editor.profiles[profile],
        alias: profile,
        refusal: profile === shown.profile ? reasons.chosen : null,
        run: () => editor.run(editBlueprint, { blueprint: shown.id, changes: { profile } }),
      }),
    ),
  ]
}

function linkEntries(scope: PaletteScope): PaletteEntry[] {
  const desk = deskOf(scope)
  const { canvas, palette } = scope.messages
  const [only, ...others] = desk.editor.store.getState().selection
  const link = only?.type === 'link' && others.length === 0 ? desk.blueprint().links[only.id] : undefined
  return linkKind.options.map((kind) =>
    member(scope, {
      family: 'linkKind',
      group: 'links',
      id: kind,
      name: canvas.linkKinds[kind],
      alias: `${kind} link`,
      refusal: link ? (link.kind === kind ? palette.reasons.chosen : null) : palette.reasons.link,
      run: () => link && setLinkKind(desk, link.id, kind),
    }),
  )
}

function toolEntries(scope: PaletteScope): PaletteEntry[] {
  return stepKind.options.map((kind) =>
    member(scope, {
      family: 'placing',
      group: 'tools',
      id: kind,
      name: scope.messages.editor.kinds[kind],
      alias: `${kind} step`,
      ...hintOf(scope),
      run: () => withCanvas(scope, ({ session }) => session.setState({ tool: 'step', placing: kind, linkFrom: null })),
    }),
  )
}

function layerEntries(scope: PaletteScope): PaletteEntry[] {
  const { session } = scope.open
  const { layers } = scope.messages.palette
  return PICTURE_LAYERS.map((layer) =>
    member(scope, {
      family: session.getState().hiddenLayers.has(layer) ? 'showLayer' : 'hideLayer',
      group: 'view',
      id: layer,
      name: layers[layer],
      alias: enPalette.layers[layer],
      ...hintOf(scope),
      run: () => withCanvas(scope, (canvas) => toggleLayer(canvas, layer)),
    }),
  )
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' }
const LANGUAGE_ALIASES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': 'Simplified Chinese',
  'zh-TW': 'Traditional Chinese',
}
const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'system']
const DENSITIES = ['desk', 'workshop'] as const

function lookEntries(scope: PaletteScope): PaletteEntry[] {
  const { preferences, messages } = scope
  const { common, palette } = messages
  const entry = (family: Choice, id: string, name: string, alias: string, isNow: boolean, run: () => void) =>
    member(scope, { family, group: 'look', id, name, alias, refusal: isNow ? palette.reasons.chosen : null, run })
  return [
    ...THEMES.map((theme) =>
      entry('theme', theme, common.themes[theme], `${theme} theme mode`, theme === preferences.theme, () =>
        preferences.set({ theme }),
      ),
    ),
    ...DENSITIES.map((density) =>
      entry('density', density, common.densities[density], density, density === preferences.density, () =>
        preferences.set({ density }),
      ),
    ),
    ...LANGUAGES.map((language) =>
      entry(
        'language',
        language,
        LANGUAGE_NAMES[language],
        LANGUAGE_ALIASES[language],
        language === preferences.language,
        () => preferences.set({ language }),
      ),
    ),
  ]
}

/** The commands of all families, as they are now. */
export const familyEntries = (scope: PaletteScope): PaletteEntry[] => [
  ...placeEntries(scope),
  ...viewEntries(scope),
  ...layerEntries(scope),
  ...toolEntries(scope),
  ...linkEntries(scope),
  ...structureEntries(scope),
  ...blueprintEntries(scope),
  ...lookEntries(scope),
]
