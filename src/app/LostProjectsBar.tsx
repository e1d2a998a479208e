import { useEffect, useState } from 'react'
import { hasOtherPlace, moveToOtherPlace } from '../persistence/storagePlace'
import { LostBar } from '../ui/library/LostBar'
import { appMirror, appStore, DATABASE } from './appStore'
import { type Lost, type LostProject, lostProjects } from './lostProjects'

const NOTHING: Lost = { why: 'gone', projects: [] }

/**
 * Looks once for projects that the database has lost, and puts their copies back when asked: into the database, or into a new one
 * where that cannot be opened. Nothing is ever overwritten.
 */
export function LostProjectsBar({ reload }: { readonly reload: () => Promise<void> }) {
  const [lost, setLost] = useState(NOTHING)
  useEffect(() => {
    let wanted = true
    void lostProjects(appStore, appMirror, hasOtherPlace()).then((found) => wanted && setLost(found))
    return () => {
      wanted = false
    }
  }, [])
  if (lost.projects.length === 0) return null
  const bringBack = async () => {
    if (lost.why === 'closed' && !(await moveToOtherPlace(DATABASE, new Date()))) return
    const left: LostProject[] = []
    for (const one of lost.projects) if (!(await appStore.save(one.project, null)).ok) left.push(one)
    setLost({ why: 'gone', projects: left })
    await reload()
  }
  return (
    <LostBar
      why={lost.why}
      lost={lost.projects.map(({ project, atMs }) => ({ title: project.title, atMs }))}
      onBringBack={() => void bringBack()}
    />
  )
}
