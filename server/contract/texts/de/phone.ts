import type { PhoneTexts } from '../da/phone.ts'

const over = {
  parked: {
    what: 'Wir halten Ihren Platz frei',
    how: 'Sagen Sie am Schalter Bescheid, wenn Sie so weit sind. Dann rufen wir Sie noch einmal auf.',
  },
  served: { what: 'Danke für Ihren Besuch', how: 'Sie können diese Seite jetzt schließen.' },
  absent: {
    what: 'Wir haben Sie aufgerufen, aber nicht gesehen',
    how: 'Sind Sie noch da? Sagen Sie am Schalter Bescheid oder ziehen Sie eine neue Nummer.',
  },
  withdrawn: {
    what: 'Sie stehen nicht mehr in der Reihe',
    how: 'Möchten Sie doch wieder warten? Dann ziehen Sie eine neue Nummer.',
  },
  forgotten: {
    what: 'Diese Nummer ist zu alt',
    how: 'Sind Sie heute hier? Dann ziehen Sie eine neue Nummer.',
  },
} satisfies PhoneTexts['over']

export const phone = {
  number: 'Ihre Nummer',
  connecting: 'Einen Moment …',
  bring: 'Suchen Sie das schon heraus',
  guide: 'So geht es',
  keepOpen: 'Lassen Sie diese Seite offen. Sie meldet sich, wenn Sie dran sind.',
  touchForSound: 'Tippen Sie hier, dann hören Sie, wenn Sie dran sind',
  lost: 'Achten Sie auf die Anzeigetafel.',
  trouble: 'Wir können im Moment keine Nummern aufrufen. Bleiben Sie hier oder fragen Sie uns.',
  called: 'Sie sind dran',
  calledAgain: 'Wir rufen Sie noch einmal auf',
  goTo: 'Gehen Sie zu',
  serving: 'Wir sind jetzt für Sie da',
  moreTime: {
    wish: 'Ich brauche mehr Zeit',
    ask: 'Möchten Sie etwas länger warten?',
    means: 'Dann kommen zwei andere vor Ihnen dran. Das können Sie nur einmal wählen.',
    yes: 'Ja, zwei andere vorlassen',
    no: 'Nein, meinen Platz behalten',
    failed: 'Das hat nicht geklappt. Sie haben Ihren Platz noch.',
  },
  leave: {
    wish: 'Ich gehe wieder',
    ask: 'Möchten Sie nicht mehr warten?',
    means: 'Dann rufen wir Ihre Nummer nicht auf.',
    yes: 'Ja, ich gehe',
    no: 'Nein, ich bleibe',
    failed: 'Das hat nicht geklappt. Sie stehen noch in der Reihe. Versuchen Sie es noch einmal.',
  },
  over,
  unknown: {
    what: 'Wir kennen diese Nummer nicht',
    how: 'Eine Nummer gilt nur an dem Tag, an dem Sie sie ziehen.',
  },
  comeBack: {
    ask: 'Möchten Sie gehen und wiederkommen?',
    yes: 'Ja, ich komme wieder',
    no: 'Nein, ich bleibe hier',
    failed: 'Das hat nicht geklappt. Sie haben Ihren Platz noch.',
    backFailed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal oder gehen Sie zum Empfang.',
  },
} satisfies PhoneTexts
