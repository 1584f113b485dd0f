import { callNext, callTicket, recall } from './call.ts'
import { closeDay, reopenDay } from './closing.ts'
import { comeBack, leaveUntil } from './come-back.ts'
import { changeServes, closeCounter, openCounter, pauseCounter } from './counter.ts'
import { raiseCrisis, withdrawCrisis } from './crisis.ts'
import type { Day } from './day.ts'
import { replay } from './evolve.ts'
import { issueTicket } from './issue.ts'
import { startDay } from './midnight.ts'
import { park, resume, withdraw } from './park.ts'
import { postpone } from './postpone.ts'
import { addCounter, beginRush, endRush, setQuickLane } from './rush.ts'
import { arrive, finish, markAbsent } from './serve.ts'
import { addErrand, noteTicket, transfer } from './transfer.ts'
import { undo } from './undo.ts'
import { accept, type Command, type DayDate, type Decision, type GivenOn, type Instant } from './words.ts'

/**
 * What a command makes happen, or which rule says no. `date` is the date of `at` in the lobby's time zone; a later
 * date than the day's starts a new day first, unless nothing would happen in it; an earlier one (a clock that
 * stepped back) starts none. `given` tells what a date has given that had begun before.
 */
export function decide(day: Day, command: Command, at: Instant, date: DayDate, given?: GivenOn): Decision {
  if (date <= day.date) return move(day, command, at)
  const start = startDay(day, at, date, given)
  const decision = move(replay(start.slice(-1)), command, at)
  return decision.ok && decision.events.length > 0 ? accept(...start, ...decision.events) : decision
}

function move(day: Day, command: Command, at: Instant): Decision {
  switch (command.type) {
    case 'IssueTicket':
      return issueTicket(day, command, at)
    case 'OpenCounter':
      return openCounter(day, command, at)
    case 'ChangeServes':
      return changeServes(day, command, at)
    case 'PauseCounter':
      return pauseCounter(day, command.counter, at)
    case 'CloseCounter':
      return closeCounter(day, command.counter, at)
    case 'CallNext':
      return callNext(day, command, at)
    case 'CallTicket':
      return callTicket(day, command, at)
    case 'Recall':
      return recall(day, command, at)
    case 'Arrive':
      return arrive(day, command, at)
    case 'Finish':
      return finish(day, command, at)
    case 'MarkAbsent':
      return markAbsent(day, command, at)
    case 'Park':
      return park(day, command, at)
    case 'Resume':
      return resume(day, command.ticket, at)
    case 'Transfer':
      return transfer(day, command, at)
    case 'AddErrand':
      return addErrand(day, command, at)
    case 'Undo':
      return undo(day, command, at)
    case 'NoteTicket':
      return noteTicket(day, command.ticket, at)
    case 'Withdraw':
      return withdraw(day, command.ticket, at)
    case 'Postpone':
      return postpone(day, command.ticket, at)
    case 'LeaveUntil':
      return leaveUntil(day, command, at)
    case 'ComeBack':
      return comeBack(day, command.ticket, at)
    case 'BeginRush':
      return beginRush(day, command.errand, at)
    case 'EndRush':
      return endRush(day, at)
    case 'AddCounter':
      return addCounter(day, command, at)
    case 'SetQuickLane':
      return setQuickLane(day, command, at)
    case 'CloseDay':
      return closeDay(day, at)
    case 'ReopenDay':
      return reopenDay(day, at)
    case 'RaiseCrisis':
      return raiseCrisis(day, command, at)
    case 'WithdrawCrisis':
      return withdrawCrisis(day, at)
  }
}
