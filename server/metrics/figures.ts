import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Waits and commits in seconds, as Prometheus wants them. */
const waitSeconds = [60, 180, 300, 600, 900, 1200, 1800, 2700, 3600]
const commitSeconds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1]

/**
 * Everything that is counted. Labels are lines, devices and kinds, of which a lobby has few; nothing tells of a person,
 * a ticket or a clerk.
 */
export function openFigures() {
  const registry = new Registry()
  const registers = [registry]
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `naeste_${name}`, help, labelNames, registers })
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `naeste_${name}`, help, labelNames, registers })
  const histogram = (name: string, help: string, buckets: number[], labelNames: string[] = []) =>
    new Histogram({ name: `naeste_${name}`, help, buckets, labelNames, registers })
  collectDefaultMetrics({ register: registry, prefix: 'naeste_' })
  return {
    registry,
    tickets: counter('tickets_total', 'Tickets given since the start.', ['errand']),
    calls: counter('calls_total', 'Numbers called since the start, without those called again.', ['errand']),
    served: counter('served_total', 'Visits that ended with help.', ['errand']),
    absent: counter('absent_total', 'People who did not come when they were called.', ['errand']),
    waits: histogram('wait_seconds', 'From the arrival to the first call.', waitSeconds, ['errand']),
    commits: histogram('commit_seconds', 'How long the disk takes for the facts of one turn.', commitSeconds),
    waiting: gauge('waiting', 'Tickets that wait now.'),
    counters: gauge('counters_open', 'Counters that are open now.'),
    causes: gauge('causes', 'What is wrong now, by kind; 0 while it is well.', ['kind', 'severity']),
    devices: gauge('device_well', '1 while a device works.', ['kind', 'device']),
    screens: gauge('screens', 'Screens and phones that are connected.', ['kind']),
    diskFree: gauge('disk_free_bytes', 'What may still be written where the lobby keeps all.'),
    database: gauge('database_bytes', 'The database with its journal.'),
    copiesBehind: gauge(
      'copies_behind_seconds',
      'How long what is not at a place for copies yet has waited.',
      ['place'],
    ),
    copiesProven: gauge(
      'copies_proven_age_seconds',
      'How old the newest copy is that was proven by restoring it.',
      ['place'],
    ),
    clock: gauge('lobby_time_seconds', "The lobby's time."),
    info: gauge('info', 'The program.', ['version']),
  }
}

export type Figures = ReturnType<typeof openFigures>
