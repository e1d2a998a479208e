import type { SampleData } from './buildSample'

export const SAMPLES = ['meter', 'cableTv', 'hotel', 'shoeshine'] as const
export type SampleName = (typeof SAMPLES)[number]

/** Loads the file of a sample. */
export async function loadSampleData(name: SampleName): Promise<SampleData> {
  switch (name) {
    case 'meter':
      return (await import('./meter.json')).default
    case 'cableTv':
      return (await import('./cableTv.json')).default
    case 'hotel':
      return (await import('./hotel.json')).default
    case 'shoeshine':
      return (await import('./shoeshine.json')).default
  }
}
