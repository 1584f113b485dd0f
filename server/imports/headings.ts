import type { ColumnRole } from '../contract/import-words.ts'

/** A heading as it is compared: small letters, without units in brackets, marks or blanks too many. */
export const plainHeading = (text: string): string =>
  text
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/[_\-/.:#*"]+/g, ' ')
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

const whole = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`)

/**
 * What columns are called in exports of Danish and English systems; one heading may fit several roles, of which the
 * cells below then decide.
 */
export const headingsOf: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
  'date-time': whole(
    'dato (?:og|&) ?(?:tid|klokkeslæt|tidspunkt)',
    'dato ?tid',
    'date ?(?:and )?time',
    'date ?time',
    'tidspunkt',
    'time ?stamp',
    'interval ?(?:start|begin)?(?: time)?',
    'start ?(?:tidspunkt|tid|time|date ?time|interval)?',
    'period(?:e|)',
    'periode start',
    'tid',
    'bestilt tid',
    'booket tid',
    'aftaletid',
    'appointment',
    'start',
  ),
  date: whole(
    'dato',
    'date',
    'dag',
    'day',
    'kalenderdag',
    'start ?dato',
    'start date',
    'dato for .*',
    'aftaledato',
    'bookingdato',
    'mødedato',
    'appointment date',
    'call date',
    'opkaldsdato',
    'dato start',
  ),
  time: whole(
    'tid',
    'time',
    'kl',
    'klokkeslæt',
    'klokken',
    'tidsrum',
    'tidsinterval',
    'interval ?(?:start|begin)?(?: time)?',
    'halv(?:e)? ?time',
    'half ?hour',
    '30 min(?:utter|utes)?(?: interval)?',
    'time ?slot',
    'time interval',
    'start ?(?:tid|time|tidspunkt)',
    'period(?:e|)',
    'fra',
    'from',
  ),
  offered: whole(
    '(?:antal )?(?:indgående |tilbudte |alle |indkomne |samlede )?(?:opkald|kald|henvendelser)(?: i alt| total| tilbudt| ind| modtaget)?',
    '(?:antal )?(?:tilbudt|tilbudte|indgående|modtagne opkald|indkomne)',
    'opkald (?:i alt|modtaget|indgående)',
    '(?:calls? )?(?:offered|received|presented|entered|inbound|incoming)(?: calls?| contacts?| interactions?)?',
    '(?:total )?(?:calls|contacts|interactions)(?: offered| received)?',
    '(?:no|number) of calls',
    'n(?:umber)? offered',
  ),
  answered: whole(
    '(?:antal )?(?:besvaret|besvarede|svar|besvarelser)(?: opkald| kald| i alt| af agent)?',
    'opkald besvaret',
    '(?:calls? |contacts? |n )?(?:answered|handled|connected)(?: calls?| contacts?| interactions?)?',
  ),
  abandoned: whole(
    '(?:antal )?(?:opgivet|opgivne|mistet|mistede|tabt|tabte|afbrudt|afbrudte|ubesvaret|ubesvarede|lagt på|frafald|afbrudt i kø)(?: opkald| kald| i alt| i kø)?',
    'opkald (?:opgivet|mistet|tabt|ubesvaret)',
    '(?:calls? |contacts? |n )?(?:abandoned|lost|missed|unanswered|abandons?)(?: calls?| contacts?| interactions?)?',
  ),
  'answered-in-time': whole(
    '(?:antal )?(?:besvaret|besvarede|svar)(?: opkald)? (?:i tide|inden|indenfor|inden for|under|<|<=|≤) ?.*',
    '(?:antal )?(?:inden for|indenfor) (?:mål|målet|servicemål|sla)',
    '(?:calls? )?(?:answered|handled) (?:in|within|in time|<|<=|≤|under) ?.*',
    '(?:within|in) (?:sl|sla|target|service level)',
    'answered in time',
  ),
  'in-time-of-offered': whole(
    '(?:service ?level|servicegrad|servicemål|service niveau|serviceniveau|sla|sl|svargrad inden .*)(?: ?%| i %| pct| procent)?',
    '% (?:service ?level|servicegrad|i tide)',
    'andel (?:af alle )?(?:besvaret )?(?:i tide|inden|inden for|indenfor) ?.*',
  ),
  'in-time-of-answered': whole(
    'andel af (?:de )?besvarede (?:i tide|inden|inden for|indenfor) ?.*',
    '% of answered (?:in time|within) ?.*',
  ),
  'waited-average': whole(
    '(?:gns|gennemsnitlig|gennemsnit|gnsn|snit|middel)(?:lig)? ?(?:vente ?tid|svar ?tid|kø ?tid|ventetid i kø|tid i kø)(?: i sekunder| sek| s| i kø)?',
    '(?:vente|svar|kø) ?tid (?:gns|gennemsnit|snit)(?: sek| s)?',
    '(?:avg|average|mean) (?:speed of answer|wait(?:ing)?(?: time)?|queue(?: time)?|answer(?: time)?|time to answer|delay)',
    'asa',
  ),
  'waited-total': whole(
    '(?:samlet|total|sum) ?(?:vente|svar|kø) ?tid',
    '(?:vente|svar|kø) ?tid (?:i alt|total|samlet)',
    'total (?:wait(?:ing)?|answer|queue|delay)(?: time)?',
    't answer(?:ed)?|tanswered',
  ),
  'talked-average': whole(
    '(?:gns|gennemsnitlig|gennemsnit|gnsn|snit)(?:lig)? ?(?:samtale|tale|behandlings|ekspeditions|opkalds) ?(?:tid|længde)(?: i sekunder| sek| s)?',
    '(?:samtale|tale|behandlings|ekspeditions) ?tid (?:gns|gennemsnit|snit)',
    '(?:avg|average|mean) (?:talk|handle|handling|call)(?: time| duration| length)?',
    'aht|att',
  ),
  'talked-total': whole(
    '(?:samlet|total|sum) ?(?:samtale|tale|behandlings|ekspeditions) ?tid',
    '(?:samtale|tale|behandlings|ekspeditions) ?tid (?:i alt|total|samlet)',
    'total (?:talk|handle|handling)(?: time)?',
    't ?talk|t ?handle',
  ),
  subject: whole(
    'kle(?: ?(?:nr|nummer|no|emne|number|kode|emnenummer|klassifikation))?',
    '(?:emne|journal)(?:nr|nummer|plan|plannummer| nr| nummer)?',
    'kle emne',
    'klassifikation',
    'classification',
    'subject(?: number)?',
    'ærinde|ærindetype|errand',
    'ydelse|service|aftaletype|type|produkt',
    'kø|køer|queue|skill|linje|kønavn|queue name',
  ),
  received: whole(
    '(?:antal )?(?:modtaget|modtagne|indkomne|indkommet|indgået|oprettet|oprettede|nye|startede)(?: sager| breve| mails?| henvendelser| dokumenter| poster)?(?: i alt)?',
    '(?:antal )?(?:sager|mails?|breve|henvendelser|poster|dokumenter)(?: modtaget| oprettet| i alt| ind)?',
    'antal|count|number',
    '(?:received|incoming|opened|created|new)(?: cases?| mails?| messages?| items?)?',
    '(?:cases?|mails?|messages?|items)(?: received| opened| created)?',
  ),
  closed: whole(
    '(?:antal )?(?:lukket|lukkede|afsluttet|afsluttede|besvaret|besvarede|afgjort|afgjorte|færdige|behandlet|behandlede)(?: sager| breve| mails?| henvendelser| dokumenter)?(?: i alt)?',
    '(?:sager|mails?|breve|henvendelser) (?:lukket|afsluttet|besvaret|behandlet)',
    '(?:closed|answered|resolved|completed|handled|finished)(?: cases?| mails?| messages?| items?)?',
    '(?:cases?|mails?|messages?) (?:closed|answered|resolved)',
  ),
  'received-on': whole(
    '(?:modtaget|modtagelses|oprettet|oprettelses|indkommet|sags|start|brev|journaliserings|registrerings)(?: den| ?dato| dato)?',
    '(?:dato )?(?:modtaget|oprettet)',
    '(?:received|opened|created|start|case)(?: on| date| at)?',
    'dato|date',
  ),
  'closed-on': whole(
    '(?:lukket|lukke|lukknings|afsluttet|afslutnings|afsluttende|besvaret|svar|slut|afgørelses|afgjort)(?: den| ?dato| dato)?',
    '(?:dato )?(?:lukket|afsluttet)',
    '(?:closed|resolved|completed|end|finished)(?: on| date| at)?',
  ),
  case: whole(
    'sag(?:s)?(?: ?(?:nr|nummer|id|identifikation|no))?',
    'case(?: ?(?:no|number|id|nr))?',
    'journal ?(?:id)',
    '(?:besked|mail|message) ?(?:id|nr)',
    'id',
  ),
  booked: whole(
    '(?:antal )?(?:bookede|booket|bestilte|bestilt|reserverede|aftaler|bookinger|reservationer|tider)(?: tider| aftaler| i alt)?',
    '(?:booked|bookings|appointments|reservations)(?: total| made)?',
  ),
  kept: whole(
    '(?:antal )?(?:fremmødt|fremmødte|mødt|mødte|mødt op|gennemført|gennemførte|holdt|overholdt|afholdt|afholdte|ankommet)(?: tider| aftaler)?',
    '(?:kept|attended|arrived|completed|served|shows?)(?: appointments?)?',
  ),
  'not-kept': whole(
    '(?:antal )?(?:udeblevet|udeblevne|udeblivelser|ikke mødt|ikke mødt op|ikke fremmødt|ikke holdt|udeblev)(?: tider| aftaler)?',
    '(?:no ?shows?|not kept|missed|absent|did not attend|dna)(?: appointments?)?',
  ),
  cancelled: whole(
    '(?:antal )?(?:aflyst|aflyste|aflysninger|afbud|annulleret|annullerede|afmeldt|afmeldte)(?: tider| aftaler)?',
    '(?:cancelled|canceled|cancellations?)(?: appointments?)?',
  ),
  'lead-average': whole(
    '(?:gns|gennemsnitlig|gennemsnit|snit)? ?(?:dage til tid|bookingtid|ventedage|vente tid dage|ventetid i dage|dage ventet|forløb dage|dage før)',
    '(?:avg|average|mean)? ?(?:lead ?(?:time|days)|days (?:ahead|before|waited|to appointment))(?: days)?',
  ),
  'booked-on': whole(
    '(?:oprettet|bestilt|booket|bookning oprettet|bestillings|reserveret)(?: den| ?dato| dato)?',
    '(?:booked|created|made|reserved)(?: on| date| at)',
    'booking date',
  ),
  status: whole('status', 'tilstand', 'resultat', 'udfald', 'fremmøde', 'outcome', 'state', 'attendance'),
}
