import type { KioskTexts } from '../da/kiosk.ts'

const seconds = (count: number) => (count === 1 ? '1 Sekunde' : `${count} Sekunden`)

export const kiosk = {
  title: 'Nummer ziehen – Næste',
  languages: 'Sprache',
  back: 'Zurück',

  choose: {
    heading: 'Wie können wir Ihnen helfen?',
    lead: 'Tippen Sie an, weshalb Sie kommen.',
    search: 'Mit eigenen Worten schreiben',
    booking: 'Ich habe einen Termin',
    behalf: 'Ich komme für jemand anderen',
    needs: 'Ich brauche etwas Hilfe',
    unsure: 'Ich weiß es nicht',
  },
  search: {
    heading: 'Weshalb kommen Sie?',
    lead: 'Schreiben Sie ein paar Wörter. Dann finden wir es.',
    field: 'Ihre Worte',
    example: 'Zum Beispiel: Pass verloren',
    found: (count: number) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
    none: 'Das haben wir nicht ganz verstanden',
    noneHow: 'Versuchen Sie es mit anderen Wörtern oder fragen Sie uns.',
    help: 'Am Empfang fragen',
    space: 'Leertaste',
    erase: 'Löschen',
    clear: 'Alles löschen',
  },
  unsure: {
    heading: 'Kommen Sie zum Empfang',
    lead: 'Sagen Sie uns, worum es geht. Wir finden es gemeinsam heraus.',
    number: 'Nummer für den Empfang ziehen',
  },
  behalf: {
    on: 'Sie kommen für jemand anderen',
    heading: 'Wenn Sie für jemand anderen kommen',
    lead: 'Das müssen Sie mitbringen:',
    number: 'Nummer ziehen',
  },
  needs: {
    heading: 'Was können wir für Sie tun?',
    lead: 'Wählen Sie, was Ihnen hilft. Wir sagen es der Person, die Sie aufruft.',
    private: 'Nur wir sehen das. Heute Abend wird es gelöscht.',
    seat: 'Ein Stuhl zum Sitzen',
    'more-time': 'Etwas mehr Zeit',
    hearing: 'Laut und deutlich sprechen',
    sight: 'Mir laut vorlesen',
    wheelchair: 'Platz für einen Rollstuhl',
    interpreter: 'Jemand, der übersetzt',
    done: 'Weiter',
    chosen: (count: number) => (count === 1 ? '1 Wunsch' : `${count} Wünsche`),
  },
  end: {
    'on-the-spot': {
      heading: 'Das erledigen wir sofort',
      how: 'Gehen Sie zum Empfang. Sie brauchen keine Nummer.',
    },
    booking: { heading: 'Termin buchen', how: 'Scannen Sie den Code und buchen Sie auf dem Handy.' },
    'self-service': {
      heading: 'Das können Sie online erledigen',
      how: 'Scannen Sie den Code mit dem Handy.',
    },
    guide: { heading: 'Es fehlt noch etwas', how: 'Lesen Sie, was Sie mitbringen müssen.' },
    help: 'Hier Hilfe bekommen',
    anyway: 'Trotzdem Nummer ziehen',
    done: 'Danke, alles klar',
    call: (phone: string) => `Oder rufen Sie an: ${phone}.`,
  },
  guide: {
    show: 'Was Sie mitbringen müssen',
    print: 'Ausdrucken',
    printing: 'Wir drucken …',
    printed: 'Bitte nehmen Sie das Papier mit.',
    failed: 'Wir konnten nicht drucken. Machen Sie ein Foto vom Bildschirm.',
    scan: 'Auf dem Handy mehr lesen',
    missing: 'Wir können es im Moment nicht zeigen. Fragen Sie am Empfang.',
  },
  pages: { up: 'Nach oben', down: 'Weiterlesen' },
  courses: {
    open: 'Kurse',
    heading: 'Welchen Kurs möchten Sie besuchen?',
    lead: 'Nehmen Sie sich einen Platz. Ihr Name ist nicht nötig.',
    free: (count: number) => `Freie Plätze: ${count}`,
    full: 'Ausgebucht',
    none: 'Im Moment sind keine Plätze frei.',
    ask: 'Möchten Sie einen Platz?',
    take: 'Ja, Platz nehmen',
    seat: 'Ihr Platz',
    code: (code: string) => `Ihr Code ist ${code}.`,
    cancel: (phone: string) => `Können Sie nicht kommen? Rufen Sie ${phone} an, und nennen Sie den Code.`,
    gone: 'Der letzte Platz wurde gerade vergeben. Wählen Sie einen anderen Tag.',
    failed: 'Wir konnten Ihnen keinen Platz geben. Versuchen Sie es noch einmal, oder gehen Sie zum Empfang.',
  },
  checkIn: {
    heading: 'Wie ist Ihr Code?',
    lead: 'Er steht in Ihrer Bestätigung. Sie können sie auch unter den Scanner halten.',
    field: 'Ihr Code',
    erase: 'Löschen',
    find: 'Meinen Termin finden',
    here: 'Ich bin da',
    number: 'Nummer ziehen',
    retry: 'Noch einmal versuchen',
    unknown: {
      heading: 'Wir finden den Code nicht',
      lead: () => 'Sehen Sie nach, ob Sie ihn richtig geschrieben haben. Oder gehen Sie zum Empfang.',
    },
    'another-day': {
      heading: 'Ihr Termin ist an einem anderen Tag',
      lead: (when: string) => `Ihr Termin ist ${when}. Bis dann.`,
    },
    'too-early': {
      heading: 'Sie sind sehr früh da',
      lead: (when: string) => `Ihr Termin ist ${when}. Kommen Sie kurz vorher wieder hierher.`,
    },
    early: {
      heading: 'Sie sind früh da',
      lead: (when: string) =>
        `Ihr Termin ist ${when}. Tippen Sie hier. Dann rufen wir Sie zu dieser Zeit auf.`,
    },
    'on-time': {
      heading: 'Willkommen',
      lead: (when: string) => `Ihr Termin ist ${when}. Tippen Sie hier. Dann wissen wir, dass Sie da sind.`,
    },
    late: {
      heading: 'Ihr Termin ist gerade vorbei',
      lead: (when: string) =>
        `Ihr Termin war ${when}. Das macht nichts. Tippen Sie hier. Dann nehmen wir Sie noch dran.`,
    },
    'too-late': {
      heading: 'Ihr Termin ist vorbei',
      lead: (when: string) =>
        `Ihr Termin war ${when}. Ziehen Sie eine Nummer. Dann helfen wir Ihnen heute noch.`,
    },
    arrived: {
      heading: 'Wir wissen, dass Sie da sind',
      lead: () => 'Achten Sie auf die Anzeigetafel. Wir rufen Ihre Nummer auf.',
    },
  },
  full: {
    card: 'Heute alles voll',
    heading: 'Heute ist leider alles voll',
    lead: 'Kommen Sie an einem anderen Tag oder rufen Sie uns an.',
    next: (when: string) => `Wir öffnen ${when} wieder.`,
  },
  tools: {
    name: 'Hilfe zum Bildschirm',
    larger: 'Größere Schrift',
    usual: 'Normale Schrift',
    lower: 'Tiefer stellen',
    raise: 'Höher stellen',
    contrast: 'Starke Farben',
    colours: 'Normale Farben',
    listen: 'Vorlesen',
    silent: 'Vorlesen beenden',
  },
  ear: {
    on: 'Wir lesen Ihnen vor.',
    how: 'Mit den Pfeilen kommen Sie von einer Möglichkeit zur nächsten. Wählen Sie mit der mittleren Taste.',
    off: 'Wir lesen nicht mehr vor.',
    place: (place: number, of: number) => `${place} von ${of}`,
    chosen: 'Ausgewählt',
    cannot: 'Im Moment nicht möglich',
    volume: (percent: number) => `Lautstärke ${percent} Prozent`,
    headset: 'Stecken Sie Kopfhörer ein. Dann hören nur Sie es.',
    number: (number: string) => `Ihre Nummer ist ${number}.`,
    choices: (count: number) =>
      count === 1 ? 'Es gibt eine Möglichkeit.' : `Es gibt ${count} Möglichkeiten.`,
    unheard: 'Wir können im Moment nicht vorlesen.',
  },
  group: { lead: 'Worum geht es?' },
  card: {
    wait: (range: string) => `Wartezeit ${range}`,
    upTo: (minutes: number) => `bis zu ${minutes} Min.`,
    opens: (when: string) => `Öffnet ${when}`,
    closed: 'Im Moment geschlossen',
  },
  asking: { heading: 'Einen Moment, bitte', lead: 'Ihre Nummer kommt gleich.' },

  ticket: {
    heading: 'Ihre Nummer',
    next: 'Nehmen Sie Platz. Ihre Nummer erscheint auf der Anzeigetafel.',
    called: (counter: string) => `Sie sind dran. Gehen Sie zu ${counter}.`,
    over: 'Ihr Besuch ist zu Ende. Vielen Dank.',
    away: 'Wir haben Ihre Nummer aufgerufen. Gehen Sie zum Empfang.',
    parked: 'Wir halten Ihren Platz frei. Sagen Sie am Schalter Bescheid, wenn Sie so weit sind.',
    gone: 'Die Nummer gilt nicht mehr. Ziehen Sie eine neue Nummer.',
    place: 'Ihr Platz in der Reihe',
    first: 'Sie sind ganz vorn',
    ahead: (count: number) => (count === 1 ? '1 Person vor Ihnen' : `${count} Personen vor Ihnen`),
    wait: 'Wartezeit',
    almostNone: 'Fast keine',
    minutes: (low: number, high: number) => `${low}–${high} Minuten`,
    old: 'Die Zahlen sind vielleicht nicht mehr aktuell.',
    bring: 'Bitte halten Sie das bereit',
    done: 'Fertig',
    longer: 'Mehr Zeit',
    left: (count: number) => (count === 1 ? 'Sekunde übrig' : 'Sekunden übrig'),
  },
  paper: {
    printing: 'Wir drucken Ihre Nummer …',
    printed: 'Bitte nehmen Sie das Papier mit Ihrer Nummer mit.',
    uncertain: 'Kein Papier? Merken Sie sich die Nummer oder lassen Sie sie am Empfang drucken.',
    failed: 'Wir konnten nicht drucken. Fotografieren Sie die Nummer oder lassen Sie sie am Empfang drucken.',
    scan: 'Scannen Sie den Code. Dann sehen Sie Ihren Platz in der Reihe auf dem Handy.',
  },

  unread: {
    booking: { heading: 'Wir finden Ihren Termin hier nicht', lead: 'Gehen Sie zum Empfang.' },
    unknown: {
      heading: 'Wir können den Code nicht lesen',
      lead: 'Versuchen Sie es noch einmal oder gehen Sie zum Empfang.',
    },
  },

  stillHere: {
    heading: 'Sind Sie noch da?',
    left: (count: number) => `Sonst fangen wir in ${seconds(count)} von vorn an.`,
    yes: 'Ja, ich bin da',
  },

  idle: {
    welcome: (office: string) => `Willkommen im ${office}`,
    touch: 'Bildschirm berühren und Nummer ziehen',
  },
  until: (time: string) => `Wir haben bis ${time} geöffnet`,
  hours: 'Öffnungszeiten',
  today: 'heute',
  closed: {
    heading: 'Im Moment ist geschlossen',
    opens: (when: string) => `Wir öffnen ${when}.`,
    phone: 'Rufen Sie uns an',
    website: 'Selbst online erledigen',
    trial: 'Probebetrieb: Kiosk trotzdem öffnen',
  },

  connecting: { heading: 'Einen Moment, bitte', lead: 'Der Bildschirm ist gleich bereit.' },
  stale: {
    heading: 'Die Verbindung ist unterbrochen',
    lead: 'Gehen Sie zum Empfang. Dort helfen wir Ihnen.',
    more: 'Der Bildschirm kommt von selbst wieder. Haben Sie schon eine Nummer, gilt sie weiter.',
  },
  trouble: {
    heading: 'Im Moment können wir keine Nummern ausgeben',
    lead: 'Gehen Sie zum Empfang. Dort helfen wir Ihnen.',
    more: 'Der Bildschirm versucht es von selbst weiter.',
  },
  powerIsLow: {
    heading: 'Der Strom ist ausgefallen',
    lead: 'Im Moment geben wir keine Nummern mehr aus. Gehen Sie zum Empfang. Dort helfen wir Ihnen.',
    more: 'Haben Sie schon eine Nummer? Dann behalten Sie sie und bleiben Sie hier.',
  },
  crisis: { lead: 'Bitte folgen Sie unserem Hinweis. Fragen Sie uns, wenn Sie unsicher sind.' },
  unreachable: {
    heading: 'Das mit Ihrer Nummer hat nicht geklappt',
    lead: 'Versuchen Sie es noch einmal oder gehen Sie zum Empfang.',
    again: 'Noch einmal versuchen',
  },
  refused: {
    again: 'Neu wählen',
    'errand-is-closed': {
      heading: 'Das ist im Moment geschlossen',
      lead: 'Wählen Sie etwas anderes oder fragen Sie am Empfang.',
    },
    'day-is-closed': {
      heading: 'Heute gibt es keine Nummern mehr',
      lead: 'Wir haben für heute geschlossen. Fragen Sie am Empfang, wenn Sie unsicher sind.',
    },
    'errand-is-unknown': {
      heading: 'Das können Sie nicht mehr wählen',
      lead: 'Die Liste hat sich gerade geändert. Wählen Sie bitte neu.',
    },
    'errand-is-full': {
      heading: 'Heute ist leider alles voll',
      lead: 'Kommen Sie an einem anderen Tag oder rufen Sie uns an.',
    },
    'too-many': {
      heading: 'Im Moment ist viel los',
      lead: 'Warten Sie eine Minute und versuchen Sie es noch einmal.',
    },
    failed: {
      heading: 'Bei uns ist etwas schiefgegangen',
      lead: 'Sie haben keine Nummer bekommen. Versuchen Sie es noch einmal oder gehen Sie zum Empfang.',
    },
  },
} satisfies KioskTexts
