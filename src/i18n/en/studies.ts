const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Words that the studies (service triangle, elements, pain points) share, and what the diagram says of them. */
export const enStudies = {
  showOnBlueprint: 'Show on blueprint',
  litName: 'Highlight',
  litOf: (label: string) => `Steps of ${label}`,
  litCount: (steps: number, links: number) =>
    links === 0
      ? counted(steps, 'step', 'steps')
      : `${counted(steps, 'step', 'steps')}, ${counted(links, 'connection', 'connections')}`,
  litNothing: 'Nothing on the blueprint is linked to it',
  showAll: 'Show all',
  inStudies: 'In the studies',

  figures: 'This view',
  figuresPng: 'Figure (PNG)',
  figuresPngHint: 'For slides and documents; can be imported again',
  figuresSvg: 'Figure (SVG)',
  figuresSvgHint: 'Sharp at any size, text stays text; can be imported again',
}
