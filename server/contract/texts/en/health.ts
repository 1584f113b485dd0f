import type { HealthTexts } from '../da/health.ts'

const screen = (room: string): string => {
  if (room === 'kiosk') return 'The kiosk'
  return room === 'wall' ? 'The wall' : `The sign at counter ${room.replace('sign:', '')}`
}

export const health = {
  screen,
  says: {
    'not-keeping': () => 'The disk takes nothing. No numbers are given.',
    'battery-low': (about) => `The battery of ${about} is nearly empty. No more numbers are given.`,
    'disk-full': () => 'The disk is full.',
    'no-paper': (about) => `The printer ${about} is out of paper.`,
    'printer-not-ready': (about) => `The printer ${about} is not ready.`,
    'printer-unreachable': (about) => `The printer ${about} does not answer.`,
    'screen-lost': (about) => `${screen(about)} has gone.`,
    'clock-off': () => "The machine's clock is wrong.",
    'copies-stopped': (about) => `The copy of the database at ${about} does not keep up.`,
    slow: () => 'The machine is slow. Presses wait for more than a quarter of a second.',
    'device-gone': (about) => `The device ${about} does not answer.`,
    'on-battery': (about) => `The power is gone. The machine runs on the battery of ${about}.`,
    'disk-near-full': () => 'The disk will soon be full.',
    'copies-unproven': (about) => `The copy of the database at ${about} was not proved lately.`,
    'alerts-not-sent': () => 'An alert could not be sent.',
    'self-test-failed': () => 'The test before opening found something wrong.',
    'update-taken-back': () => 'The last update was taken back.',
    'paper-near-end': (about) => `The printer ${about} will soon be out of paper.`,
  },
  advice: {
    'not-keeping': 'See whether the disk is full or broken. The lobby tries again every two seconds.',
    'battery-low': 'Finish with those who are here. Find out why the power is gone.',
    'disk-full': 'Delete what does not belong on the machine. The database must stay.',
    'no-paper': 'Put a new roll in.',
    'printer-not-ready': "Close the lid, take jammed paper out, and press the printer's button.",
    'printer-unreachable': 'See whether the printer has power and its cable is in.',
    'screen-lost': 'See whether the screen is on and its page is open.',
    'clock-off': "Set the machine's clock, and see whether it can fetch the time from the network.",
    'copies-stopped': 'See whether the place for copies is on and has room.',
    slow: 'See what else the machine is doing. If that does not help, call IT.',
    'device-gone': 'See whether it has power and its cable is in.',
    'on-battery': 'Find out why while the battery lasts.',
    'disk-near-full': 'Delete what does not belong on the machine, or put a larger disk in.',
    'copies-unproven': 'Prove the copy now under "Copies of the database". If that does not help, call IT.',
    'alerts-not-sent': 'Under "Alerts" you can read why it did not go out.',
    'self-test-failed': 'Under "Are you ready to open?" you can read what did not work.',
    'update-taken-back': 'The lobby runs as before. Send the log to whoever makes the program.',
    'paper-near-end': 'Lay a new roll ready, and change it when it is quiet.',
  },
} satisfies HealthTexts
