import type { PhoneTexts } from '../da/phone.ts'

const over = {
  parked: {
    what: 'We keep your place',
    how: 'Tell us at the counter when you are ready. Then we call you again.',
  },
  served: { what: 'Thank you for today', how: 'You can close this page now.' },
  absent: {
    what: 'We called you but did not see you',
    how: 'Are you still here? Tell us at the counter, or take a new number.',
  },
  withdrawn: { what: 'You have left the queue', how: 'Do you want in again? Then take a new number.' },
  forgotten: { what: 'This number is too old', how: 'Are you here today? Then take a new number.' },
} satisfies PhoneTexts['over']

export const phone = {
  number: 'Your number',
  connecting: 'One moment …',
  bring: 'Find this while you wait',
  guide: 'What to do',
  keepOpen: 'Keep this page open. It tells you when it is your turn.',
  touchForSound: 'Touch here to hear when it is your turn',
  lost: 'Watch the wall screen.',
  trouble: 'We cannot call numbers right now. Stay here, or ask us.',
  called: 'It is your turn',
  calledAgain: 'We are calling you again',
  goTo: 'Go to',
  serving: 'We are helping you now',
  moreTime: {
    wish: 'I need more time',
    ask: 'Do you want to wait a little longer?',
    means: 'Then two others go before you. You can choose that once.',
    yes: 'Yes, let two go first',
    no: 'No, keep my place',
    failed: 'That did not work. You still have your place.',
  },
  leave: {
    wish: 'I am leaving',
    ask: 'Do you want to leave the queue?',
    means: 'Then we will not call your number.',
    yes: 'Yes, I am leaving',
    no: 'No, I will stay',
    failed: 'That did not work. You are still in the queue. Try again.',
  },
  over,
  unknown: { what: 'We do not know this number', how: 'A number is only good on the day you take it.' },
  comeBack: {
    ask: 'Will you leave and come back?',
    yes: 'Yes, I will come back',
    no: 'No, I will stay',
    failed: 'That did not work. You still have your place.',
    backFailed: 'That did not work. Try again, or go to the reception.',
  },
} satisfies PhoneTexts
