import { parquetReadObjects } from 'hyparquet'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { takeTicket } from '../clerk.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { leader } from '../staff.ts'

const theLobby = sharedLobby(open())

/** Asks as the lead does, and keeps what comes as it is. */
async function fetchFile(address: string) {
  const lobby = await theLobby()
  const boss = await leader(lobby)
  return fetch(`${lobby.address}/api/${address}`, { headers: { cookie: boss.cookies() } })
}
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(Date.now())

test('a visit of today stands in the CSV and in the workbook of when people come', async () => {
  const lobby = await theLobby()
  await takeTicket(lobby.address)
  const days = `from=${today()}&to=${today()}`
  const csv = await fetchFile(`insight-files/arrivals?${days}&format=csv&language=da`)
  expect(csv.headers.get('content-disposition')).toBe(
    `attachment; filename="arrivals-${today()}-${today()}.csv"`,
  )
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect((await csv.text()).split('\r\n')[1]).toMatch(/^\S+dag;\d+:[03]0;[1-9]/)

  const xlsx = await fetchFile(`insight-files/arrivals?${days}&format=xlsx&language=en`)
  const sheets = await readXlsxFile(Buffer.from(await xlsx.arrayBuffer()))
  expect(sheets[0]?.data.flat()).toContain('When do people come?')
  expect(sheets[1]?.data[1]?.[2]).toBeGreaterThan(0)
})

test('what is wrong with a wish for a file is said in one sentence that names the field', async () => {
  const wrong = await fetchFile('insight-files/arrivals?from=2026-11-02&to=2026-11-01&format=csv')
  expect(wrong.status).toBe(400)
  expect(await wrong.json()).toMatchObject({ error: { field: 'to' } })
  const odd = await fetchFile('insight-files/arrivals?from=2026-11-02&to=2026-11-02&format=pdf')
  expect(await odd.json()).toMatchObject({ error: { field: 'format' } })
})

test('all visits come as columns, also those of a period that nobody came in', async () => {
  const lobby = await theLobby()
  await takeTicket(lobby.address)
  const come = await fetchFile(`columns/visits?from=2026-01-15&to=${today()}`)
  expect(come.headers.get('content-type')).toBe('application/vnd.apache.parquet')
  const rows = await parquetReadObjects({ file: await come.arrayBuffer() })
  expect(rows.at(-1)).toMatchObject({ errand: 'pas', step: 1, ending: null, wait_seconds: null })
  const empty = await fetchFile('columns/visits?from=2020-01-01&to=2020-12-31')
  expect(await parquetReadObjects({ file: await empty.arrayBuffer() })).toEqual([])
})
