import { type ChildProcess, spawn } from 'node:child_process'
import { type Said, soundOf, unsaid, type Voice } from './voice.ts'
import { pcmOf, wavOf } from './wav.ts'
import type { SpokenLanguage } from './words.ts'

/** A program that reads a text and writes a sound. */
export interface ProgramCall {
  readonly program: string
  readonly args: readonly string[]
  readonly input: string
}

export interface ProgramVoice {
  readonly name: string
  readonly call: (text: string, language: SpokenLanguage) => ProgramCall
  /** One that takes longer is ended. */
  readonly limitMs: number
}

/** Ten minutes of speech as WAV. */
const mostBytes = 32_000_000

/** A voice that is a program on this machine, started anew for each text. */
export function programVoice({ name, call, limitMs }: ProgramVoice): Voice {
  const running = new Set<() => void>()
  return {
    name,
    say: (text, language) => run(call(text, language), limitMs, running),
    close: () => {
      for (const end of running) end()
    },
  }
}

function run(
  { program, args, input }: ProgramCall,
  limitMs: number,
  running: Set<() => void>,
): Promise<Said> {
  return new Promise((answer) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], detached: true })
    const pieces: Buffer[] = []
    let bytes = 0
    const end = () => endWithAll(child)
    const done = (said: Said) => {
      clearTimeout(timer)
      running.delete(end)
      answer(said)
    }
    const giveUp = (said: Said) => {
      end()
      done(said)
    }
    const timer = setTimeout(() => giveUp(unsaid('too-slow', `no answer in ${limitMs} ms`)), limitMs)
    running.add(end)
    child.on('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'ENOENT' ? unsaid('absent') : unsaid('failed', error.message)),
    )
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > mostBytes) giveUp(unsaid('failed', 'its sound does not end'))
      else pieces.push(piece)
    })
    child.on('close', (code) =>
      done(code === 0 ? heard(Buffer.concat(pieces)) : unsaid('failed', `it ended with ${code}`)),
    )
    // A program that does not read its text tells so by how it ends.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** A script's own children end with it. */
function endWithAll({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

/** A program that writes to a pipe cannot tell a WAV file's length in its head, and browsers believe the head. */
function heard(bytes: Buffer): Said {
  const pcm = pcmOf(bytes)
  const sound = pcm ? soundOf(wavOf(pcm)) : soundOf(bytes)
  return sound ? { ok: true, sound } : unsaid('failed', 'what it wrote is no WAV, Ogg or MP3')
}
