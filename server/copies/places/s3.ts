import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { faultOf, type Place, PlaceFault } from './place.ts'

export interface S3Settings {
  /** As `https://s3.example.dk`, without the bucket. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** In front of each name; empty, or with a slash at its end. */
  readonly prefix: string
  readonly keyId: string
  readonly secret: string
}

const patienceMs = 60_000

/** Copies in storage that speaks S3: an object appears as a whole, or not at all. */
export function s3Place({ endpoint, region, bucket, prefix, keyId, secret }: S3Settings): Place {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: 0,
  })
  const root = `${endpoint.replace(/\/+$/, '')}/${bucket}`
  const objectAt = (name: string) => `${root}/${pathOf(`${prefix}${name}`)}`

  async function ask(method: string, address: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
    try {
      // What travels is signed too, so that nobody on the way can alter it where there is no TLS.
      const sum = createHash('sha256')
        .update(body ?? '')
        .digest('hex')
      const request = await client.sign(address, {
        method,
        headers: { 'X-Amz-Content-Sha256': sum },
        ...(body ? { body } : {}),
      })
      return await fetch(request, { signal: AbortSignal.timeout(patienceMs) })
    } catch (error) {
      throw asFault(error)
    }
  }

  async function list(folder: string): Promise<readonly string[]> {
    const front = `${prefix}${folder === '' ? '' : `${folder}/`}`
    const names: string[] = []
    for (let token: string | null = ''; token !== null; ) {
      const query = new URLSearchParams({ 'list-type': '2', prefix: front, delimiter: '/' })
      if (token !== '') query.set('continuation-token', token)
      const reply = await ask('GET', `${root}/?${query}`)
      if (!reply.ok) throw await refusal(reply)
      const xml = await reply.text()
      names.push(...keysIn(xml, folder === '').map((key) => key.slice(front.length).replace(/\/$/, '')))
      token = firstIn(xml, 'IsTruncated') === 'true' ? firstIn(xml, 'NextContinuationToken') : null
    }
    return names
  }

  return {
    put: async (name, bytes) => {
      const reply = await ask('PUT', objectAt(name), new Uint8Array(bytes))
      if (!reply.ok) throw await refusal(reply)
      await reply.arrayBuffer()
    },
    get: async (name) => {
      const reply = await ask('GET', objectAt(name))
      if (reply.status === 404 && (await isNoSuchKey(reply))) return null
      if (!reply.ok) throw await refusal(reply)
      return new Uint8Array(await reply.arrayBuffer())
    },
    list,
    remove: async (name) => {
      if (!name.includes('/')) return
      const reply = await ask('DELETE', objectAt(name))
      if (!reply.ok && reply.status !== 404) throw await refusal(reply)
    },
    close: async () => undefined,
  }
}

const pathOf = (name: string): string => name.split('/').map(encodeURIComponent).join('/')

function asFault(error: unknown): PlaceFault {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new PlaceFault('too-slow', `no answer within ${patienceMs / 1000} s`)
  const cause = error instanceof Error ? error.cause : undefined
  const fault = faultOf(cause ?? error)
  return fault.fault === 'failed' ? new PlaceFault('unreachable', fault.message) : fault
}

async function isNoSuchKey(reply: Response): Promise<boolean> {
  return firstIn(await reply.clone().text(), 'Code') !== 'NoSuchBucket'
}

async function refusal(reply: Response): Promise<PlaceFault> {
  const code = firstIn(await reply.text().catch(() => ''), 'Code') ?? ''
  const said = `the storage answered ${reply.status}${code ? ` ${code}` : ''}`
  if (reply.status === 401 || reply.status === 403) return new PlaceFault('not-let-in', said)
  if (reply.status === 404) return new PlaceFault('not-there', said)
  if (reply.status === 507 || code === 'QuotaExceeded') return new PlaceFault('full', said)
  return new PlaceFault('failed', said)
}

/** The names in an answer; our own have nothing in them that XML writes otherwise, but a prefix may. */
function keysIn(xml: string, folders: boolean): string[] {
  const pattern = folders
    ? /<CommonPrefixes>\s*<Prefix>([^<]*)<\/Prefix>/g
    : /<Contents>(?:(?!<\/Contents>)[\s\S])*?<Key>([^<]*)<\/Key>/g
  return [...xml.matchAll(pattern)].map(([, key = '']) => plain(key))
}

function firstIn(xml: string, tag: string): string | null {
  const text = xml.match(new RegExp(`<${tag}>([^<]*)</${tag}>`))?.[1]
  return text === undefined ? null : plain(text)
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
