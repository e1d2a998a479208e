import { foldText } from '../../model/foldText'
import type { DiagramLanguage } from '../../model/project'
import { CHOICES, type ChoiceName } from './choiceWords'
import { HEADINGS, type HeadingKey, LANGUAGE_INDEX, NOTES, TABLE_NAMES, type TableKey, type Trio } from './headings'

export const tableName = (key: TableKey, language: DiagramLanguage): string =>
  TABLE_NAMES[key][LANGUAGE_INDEX[language]]

export const headingText = (key: HeadingKey, language: DiagramLanguage): string =>
  HEADINGS[key][LANGUAGE_INDEX[language]]

export const noteText = (key: keyof typeof NOTES, language: DiagramLanguage): string =>
  NOTES[key][LANGUAGE_INDEX[language]]

const trios = (of: ChoiceName): readonly (readonly [value: string, Trio])[] => Object.entries(CHOICES[of])

/** The words of a choice in one language, in the order of the model. */
export const choiceTexts = (of: ChoiceName, language: DiagramLanguage): string[] =>
  trios(of).map(([, words]) => words[LANGUAGE_INDEX[language]])

export function choiceText(of: ChoiceName, value: string, language: DiagramLanguage): string {
  const choices: Readonly<Record<string, Trio>> = CHOICES[of]
  return Object.hasOwn(choices, value) ? (choices[value]?.[LANGUAGE_INDEX[language]] ?? value) : value
}

/** Values by their folded words: those of each language, then those of all and the values themselves. */
const byWord = new Map<ChoiceName, readonly ReadonlyMap<string, string>[]>()

function valuesOf(of: ChoiceName): readonly ReadonlyMap<string, string>[] {
  const known = byWord.get(of)
  if (known) return known
  const all = trios(of)
  const made = [
    ...([0, 1, 2] as const).map((index) => new Map(all.map(([value, words]) => [foldText(words[index]), value]))),
    new Map(all.flatMap(([value, words]) => [...words, value].map((word) => [foldText(word), value] as const))),
  ]
  byWord.set(of, made)
  return made
}

/** The value that a word of a choice means, in this language or any other; a value of the model stands for itself. */
export function choiceValue(of: ChoiceName, text: string, language: DiagramLanguage): string | undefined {
  const wanted = foldText(text)
  const values = valuesOf(of)
  return values[LANGUAGE_INDEX[language]]?.get(wanted) ?? values[3]?.get(wanted)
}
