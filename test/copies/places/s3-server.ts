import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import aws4 from 'aws4'

/** Storage that speaks as much S3 as copies need, and checks each signature with a signer that is not ours. */
export interface S3Server {
  readonly endpoint: string
  readonly keyId: string
  readonly secret: string
  readonly objects: Map<string, Buffer>
  end(): Promise<void>
}

/** Names an answer lists at most: few, so that lists come in pages. */
const pageSize = 3
const region = 'eu-north-1'
export const bucket = 'kopier'

export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const keys = { accessKeyId: 'LOBBYKEY', secretAccessKey: 'en/hemmelig+noegle=' }
  const server = createServer((request, response) => {
    void answer(request, objects, keys).then(([status, body]) => reply(response, status, body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    endpoint: `http://127.0.0.1:${port}`,
    keyId: keys.accessKeyId,
    secret: keys.secretAccessKey,
    objects,
    end: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

type Answer = readonly [number, string | Buffer]
interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

function reply(response: ServerResponse, status: number, body: string | Buffer): void {
  response.writeHead(status).end(body)
}

async function answer(request: IncomingMessage, objects: Map<string, Buffer>, keys: Keys): Promise<Answer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  if (!isSigned(request, body, keys)) return [403, '<Error><Code>SignatureDoesNotMatch</Code></Error>']
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3')
  const [, inBucket, ...rest] = pathname.split('/')
  if (inBucket !== bucket) return [404, '<Error><Code>NoSuchBucket</Code></Error>']
  const key = rest.map(decodeURIComponent).join('/')
  if (request.method === 'PUT') objects.set(key, body)
  if (request.method === 'DELETE') objects.delete(key)
  if (request.method !== 'GET') return [request.method === 'PUT' ? 200 : 204, '']
  if (key === '') return [200, listed([...objects.keys()], searchParams)]
  return [
    ...(objects.has(key) ? [200] : [404]),
    objects.get(key) ?? '<Error><Code>NoSuchKey</Code></Error>',
  ] as never
}

/** Signs the same request anew, and compares. */
function isSigned({ method, url, headers }: IncomingMessage, body: Buffer, keys: Keys): boolean {
  const sum = String(headers['x-amz-content-sha256'])
  if (sum !== createHash('sha256').update(body).digest('hex')) return false
  const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? []
  const again = aws4.sign(
    {
      service: 's3',
      region,
      method,
      path: url,
      headers: Object.fromEntries(signed.map((name) => [name, headers[name]])),
      extraHeadersToIgnore: { 'content-length': true, 'content-type': true },
    },
    keys,
  )
  return again.headers.Authorization === headers.authorization?.replaceAll(', ', ', ')
}

function listed(keys: readonly string[], query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? ''
  const names = new Set(
    keys
      .filter((key) => key.startsWith(prefix))
      .map((key) => prefix + key.slice(prefix.length).replace(/\/.*$/s, '/'))
      .sort(),
  )
  const from = Number(query.get('continuation-token') ?? 0)
  const page = [...names].slice(from, from + pageSize)
  const isMore = from + pageSize < names.size
  return [
    `<ListBucketResult><IsTruncated>${isMore}</IsTruncated>`,
    isMore ? `<NextContinuationToken>${from + pageSize}</NextContinuationToken>` : '',
    ...page.map((name) =>
      name.endsWith('/')
        ? `<CommonPrefixes><Prefix>${escaped(name)}</Prefix></CommonPrefixes>`
        : `<Contents><Key>${escaped(name)}</Key></Contents>`,
    ),
    '</ListBucketResult>',
  ].join('')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
