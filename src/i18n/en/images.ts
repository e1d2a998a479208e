const grouped = (n: number): string => n.toLocaleString('en')

export const enImages = {
  add: (step: string) => `Picture for “${step}”`,
  reading: 'Reading the picture…',
  alt: 'What it shows',
  altHint: 'Said to people who do not see it, and kept in exports',
  confirm: 'Add picture',
  pixels: (width: number, height: number) => `${grouped(width)} × ${grouped(height)} px`,
  scaledFrom: (width: number, height: number) => `made smaller from ${grouped(width)} × ${grouped(height)} px`,
  problems: {
    unreadable: (name: string) => `${name} cannot be read as a picture. Use a PNG, JPEG or WebP file.`,
    tooManyPixels: (name: string) => `${name} has more than 100 million pixels. Make it smaller first.`,
    tooManyBytes: (name: string) => `${name} is larger than 50 MB. Make it smaller first.`,
  },
  /** A picture from the clipboard has no name. */
  pasted: 'The pasted picture',
  selectStep: 'Select one step, then paste the picture.',
  dropHint: 'Drop on a step to show the picture there; beside the steps to open the project that it carries.',
}
