const two = (n: number): string => String(n).padStart(2, '0')

/** Name of a backup, with the time on the clock of the device: names in order are backups in order. */
export function backupName(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `service-blueprints ${day} ${two(at.getHours())}-${two(at.getMinutes())}-${two(at.getSeconds())}.zip`
}

const NAME = /^service-blueprints (\d{4}-\d\d-\d\d) \d\d-\d\d-\d\d\.zip$/

/** The day that a backup is of; null: the name is not that of a backup. */
export const backupDay = (name: string): string | null => NAME.exec(name)?.[1] ?? null
