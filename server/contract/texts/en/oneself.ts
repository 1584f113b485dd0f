import type { OneselfTexts } from '../da/oneself.ts'

export const oneself = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  password: {
    heading: 'Change password',
    first: 'Choose your own password',
    firstMeans: 'The one that you were given only lets you in. Now choose one that only you know.',
    old: 'The one you have now',
    oldGiven: 'The one you were given',
    new: 'The new one',
    hint: 'At least 12 characters. A short sentence is easy to remember.',
    done: 'The password is changed. You are signed out everywhere else.',
  },
  pin: {
    heading: 'PIN for today',
    means: 'With a PIN you come back to this screen quickly. It holds here only, and today only.',
    label: 'Six digits',
    save: 'Use it today',
    done: 'Your PIN holds here for the rest of the day.',
    byPin: 'You signed in with a PIN. Sign in with your password to choose a new one.',
  },
  change: {
    heading: 'Who are you?',
    means: 'These people signed in on this screen today.',
    none: 'Nobody else has a PIN here today. Sign out, and let the next person sign in with a password.',
    noPin: 'Has no PIN today',
    label: (name: string) => `PIN for ${name}`,
    submit: 'Go on',
    other: 'Somebody else',
  },
  municipality: 'Sign in at the municipality',
  or: 'Or with name and password',
  here: 'Sign in again with a PIN',
  refused: {
    'no-role': 'The municipality knows you, but you have no role here yet. Ask whoever manages access.',
    locked: 'You are locked out here. Ask whoever manages access.',
    failed: "The municipality's sign-in did not answer as it should. Try again, or use name and password.",
  } as Record<string, string>,
  problems: {
    'password-is-weak':
      'That will not do. Use at least 12 characters, not your name, not the old one, and nothing everybody guesses.',
    'wrong-password': 'The old password is wrong.',
    'pin-is-weak': 'It is too easy to guess. Choose other digits.',
    'wrong-pin': 'That PIN is wrong. Try again.',
    'pin-has-ended': 'That was five wrong ones. Sign in with your password.',
    'no-pin': 'You have no PIN here today. Sign in with your password.',
    'sign-in-with-password': 'Sign in with your password on this screen first.',
    'bad-input': 'A PIN is six digits.',
    missing: 'Fill in both fields.',
  } as Record<string, string>,
} satisfies OneselfTexts
