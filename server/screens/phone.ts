import type { Language, NoticeView, TicketView, Words } from '../contract/views.ts'

/** A ticket as its holder's phone shows it: in its language and in Danish alone, so that a phone loads little; and without what it does not show. */
export function forPhone(view: TicketView): TicketView {
  const own = (words: Words) => inOwn(words, view.language)
  const { house, counter } = view
  return {
    ...view,
    errand: own(view.errand),
    bring: view.state === 'waiting' ? view.bring.map(own) : [],
    counter: counter && { ...counter, name: own(counter.name) },
    house: {
      ...house,
      office: own(house.office),
      hours: [],
      notices: house.notices.filter(isForPhones).map((notice) => ({
        ...notice,
        title: own(notice.title),
        text: notice.text && own(notice.text),
        ...(notice.raised
          ? { raised: { ...notice.raised, drill: notice.raised.drill && own(notice.raised.drill) } }
          : {}),
      })),
    },
  }
}

const isForPhones = ({ level, screens }: NoticeView): boolean =>
  level !== 'normal' && screens.includes('phone')

function inOwn(words: Words, language: Language): Words {
  const text = words[language]
  return text === undefined ? { da: words.da } : { da: words.da, [language]: text }
}
