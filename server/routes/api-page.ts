import { html, raw } from 'hono/html'
import { z } from 'zod'

const Schema = z.record(z.string(), z.unknown())

const Operation = z.object({
  summary: z.string().optional(),
  tags: z.array(z.string()).optional(),
  security: z.array(z.unknown()).optional(),
  'x-right': z.string().optional(),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  requestBody: z
    .object({ content: z.record(z.string(), z.object({ schema: Schema })).optional() })
    .optional(),
  responses: z.record(z.string(), z.object({ description: z.string().optional() })).default({}),
})

/** As much of an OpenAPI document as people read. */
export const ApiDocument = z.object({
  info: z.object({ title: z.string(), description: z.string().optional() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema).default({}) }),
})
type ApiDocument = z.infer<typeof ApiDocument>

/** The OpenAPI document for people: each way in, what it takes and what it answers. No script, no outside address. */
export function apiPage({ info, paths, components }: ApiDocument) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? 'Other'))]
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/api/page.css" />
      </head>
      <body>
        <main>
        <h1>${info.title}</h1>
        <p>${info.description ?? ''} Machines read <a href="/api/openapi.json">openapi.json</a>.</p>
        ${tags.map((tag) => section(tag, operations, components.schemas))}
        </main>
      </body>
    </html>`
}

interface Row {
  readonly path: string
  readonly method: string
  readonly operation: z.infer<typeof Operation>
}
type Schemas = ApiDocument['components']['schemas']

function section(tag: string, operations: readonly Row[], schemas: Schemas) {
  const rows = operations.filter(({ operation }) => (operation.tags?.[0] ?? 'Other') === tag)
  return html`<h2>${tag}</h2>
    ${rows.map((one) => row(one, schemas))}`
}

function row({ path, method, operation }: Row, schemas: Schemas) {
  const headers = operation.parameters.filter((parameter) => parameter.in === 'header')
  const schema = operation.requestBody?.content?.['application/json']?.schema
  return html`<article>
    <h3><span>${method}</span> <code>/api${path}</code></h3>
    <p>${operation.summary ?? ''}${needs(operation)}</p>
    ${headers.map(({ name }) => html`<p>Header: <code>${name}</code></p>`)}
    ${schema ? html`<pre tabindex="0">${JSON.stringify(resolved(schema, schemas), null, 2)}</pre>` : raw('')}
    <dl>
      ${Object.entries(operation.responses).map(
        ([status, { description }]) => html`<dt>${status}</dt>
          <dd>${description ?? ''}</dd>`,
      )}
    </dl>
  </article>`
}

/** What it takes to ask: a right, or to be signed in. */
function needs({ security, 'x-right': right }: z.infer<typeof Operation>): string {
  if (!security) return ''
  return right === 'self' ? ' (signed in)' : ` (right: ${right})`
}

/** The schema itself where the document only names it. */
function resolved(schema: z.infer<typeof Schema>, schemas: Schemas): unknown {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  return name ? schemas[name] : schema
}

export const apiPageStyle = `
body { font: 17px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1.5rem; color: #1a1a1a; background: #fbfaf7; }
h1 { line-height: 1.15 } h2 { margin: 3rem 0 0.5rem } h3 { margin: 0 0 0.25rem; font-size: 1rem }
h3 span { display: inline-block; min-width: 4rem; color: #004d99 }
article { border-top: 1px solid #dcdad5; padding: 1rem 0 }
pre { background: #fff; border: 1px solid #dcdad5; border-radius: 8px; padding: 0.75rem; overflow: auto; font-size: 0.8rem }
dl { display: grid; grid-template-columns: 4rem 1fr; margin: 0 } dd { margin: 0 }
`
