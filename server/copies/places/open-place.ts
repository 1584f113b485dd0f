import type { PlaceSettings } from '../settings.ts'
import { folderPlace } from './folder.ts'
import type { Place } from './place.ts'
import { s3Place } from './s3.ts'
import { sshPlace } from './ssh.ts'

/** Opens a place; nothing is asked of it yet. `lobbyFolder` is where the lobby's own database lies. */
export function openPlace(settings: PlaceSettings, lobbyFolder: string): Place {
  if (settings.kind === 'ssh') return sshPlace(settings.ssh)
  if (settings.kind === 's3') return s3Place(settings.s3)
  return folderPlace(settings.folder, settings.kind === 'disk' ? lobbyFolder : null)
}
