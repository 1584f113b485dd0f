/** How long a server may take for a page: a screen that waits longer would be blank for too long. */
const patienceMs = 4000

/** A page from the server, or what is held where no server answers, it takes too long, or it is ill. */
export async function pageFor(
  request: Request,
  held: () => Promise<Response | undefined>,
): Promise<Response> {
  const answer = await fromServer(request)
  if (answer && answer.status < 500) return answer
  return (await held()) ?? answer ?? Response.error()
}

async function fromServer(request: Request): Promise<Response | null> {
  const tooLong = new Promise<null>((over) => setTimeout(over, patienceMs, null))
  return Promise.race([fetch(request).catch(() => null), tooLong])
}

/** What is in a file's name never changes, so what is held needs no server. */
export async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
