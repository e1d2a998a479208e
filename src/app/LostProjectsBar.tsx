import { useEffect, useState } from 'react'
import { LostBar } from '../ui/library/LostBar'
import { appMirror, appStore } from './appStore'
import { type LostProject, lostProjects } from './lostProjects'

/** Looks once for projects that the database has lost, and puts their copies back when asked. Nothing is ever overwritten. */
export function LostProjectsBar({ reload }: { readonly reload: () => Promise<void> }) {
  const [lost, setLost] = useState<readonly LostProject[]>([])
  useEffect(() => {
    let wanted = true
    void lostProjects(appStore, appMirror).then((found) => wanted && setLost(found))
    return () => {
      wanted = false
    }
  }, [])
  if (lost.length === 0) return null
  const bringBack = async () => {
    const left: LostProject[] = []
    for (const one of lost) if (!(await appStore.save(one.project, null)).ok) left.push(one)
    setLost(left)
    await reload()
  }
  return (
    <LostBar
      lost={lost.map(({ project, atMs }) => ({ title: project.title, atMs }))}
      onBringBack={() => void bringBack()}
    />
  )
}
