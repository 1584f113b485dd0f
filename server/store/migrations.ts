/** Each entry brings the schema one version further; an entry that has been released is never edited. */
export const migrations: readonly string[] = [
  `
  -- The truth: sentences in the past tense, appended once, never changed.
  CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    actor TEXT NOT NULL
  ) STRICT;
  CREATE INDEX event_day_started ON event (seq) WHERE type = 'DayStarted';
  CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

  -- A projection of the log: one row for each step of a visit.
  CREATE TABLE visit (
    ticket TEXT NOT NULL,
    step INTEGER NOT NULL,
    day TEXT NOT NULL,
    number TEXT NOT NULL,
    errand TEXT NOT NULL,
    class TEXT NOT NULL,
    language TEXT NOT NULL,
    arrival INTEGER NOT NULL,
    queued INTEGER NOT NULL,
    first_called INTEGER,
    called INTEGER,
    calls INTEGER NOT NULL DEFAULT 0,
    arrived INTEGER,
    ended INTEGER,
    counter TEXT,
    ending TEXT,
    parked INTEGER NOT NULL DEFAULT 0,
    accurate INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (ticket, step)
  ) STRICT, WITHOUT ROWID;
  -- The database itself forbids that two people get one number.
  CREATE UNIQUE INDEX visit_number ON visit (day, number) WHERE step = 1;

  CREATE TABLE catalogue (
    version INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;

  CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    password_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT;

  -- Written to when a commit failed, to learn whether the disk takes anything again.
  CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL) STRICT;
  `,
  `
  -- Each paper from its first byte to its outcome. A ticket's first paper has the ticket's own id, so that the
  -- database itself forbids that it begins twice; that one is wanted stands in the ticket's own fact.
  CREATE TABLE print_job (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('ticket', 'guide', 'course', 'test')),
    subject TEXT NOT NULL,
    copy INTEGER NOT NULL,
    actor TEXT NOT NULL,
    printer TEXT,
    begun INTEGER,
    outcome TEXT,
    ended INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX print_job_subject ON print_job (subject);
  CREATE INDEX print_job_open ON print_job (begun) WHERE outcome IS NULL;

  -- How many people went through each door, by quarter of an hour.
  CREATE TABLE passage (
    door TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    "left" INTEGER NOT NULL,
    PRIMARY KEY (door, quarter)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE visit ADD COLUMN behalf INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE visit ADD COLUMN booked INTEGER;

  -- What somebody told before the counter. In no event, and deleted when the day is over.
  CREATE TABLE ticket_note (
    ticket TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    needs TEXT NOT NULL,
    answers TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- What is left of the notes: how many had a need, and not who.
  CREATE TABLE need_count (
    day TEXT NOT NULL,
    need TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, need)
  ) STRICT, WITHOUT ROWID;

  -- Booked times. The name is deleted the night after, the rest some days later; the key is the ticket's, so that
  -- one code never gives two.
  CREATE TABLE booking (
    code TEXT PRIMARY KEY,
    errand TEXT NOT NULL,
    at INTEGER NOT NULL,
    name TEXT,
    created INTEGER NOT NULL,
    arrival_key TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX booking_at ON booking (at);

  -- Demand that was met, or turned away, without a ticket.
  CREATE TABLE way_count (
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,
    errand TEXT NOT NULL,
    ending TEXT NOT NULL,
    language TEXT NOT NULL,
    behalf INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, hour, errand, ending, language, behalf)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What somebody may do. Until now, whoever could sign in could do everything.
  ALTER TABLE person ADD COLUMN roles TEXT NOT NULL DEFAULT '';
  UPDATE person SET roles = 'clerk reception lead editor it';
  `,
  `
  -- Who did what, appended only. Everybody stands here by id, and a name is looked up when it is shown.
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    deed TEXT NOT NULL,
    subject TEXT NOT NULL,
    origin TEXT
  ) STRICT;
  CREATE INDEX audit_at ON audit (at);
  CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
  CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit WHEN OLD.at > (unixepoch() - 390 * 86400) * 1000
    BEGIN SELECT RAISE(ABORT, 'the audit is kept for a year'); END;

  -- An account of the municipality's identity provider, as issuer and subject.
  ALTER TABLE person ADD COLUMN identity TEXT;
  CREATE UNIQUE INDEX person_identity ON person (identity) WHERE identity IS NOT NULL;
  ALTER TABLE person ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
  -- Until when a password holds that was given by somebody else; it opens nothing but the way to one's own.
  ALTER TABLE person ADD COLUMN given_until INTEGER;
  -- Who was taken away, so that the audit can still name them for a while, and their id is never given again.
  CREATE TABLE former_person (id INTEGER PRIMARY KEY, name TEXT, at INTEGER NOT NULL) STRICT;

  ALTER TABLE session ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE session ADD COLUMN way TEXT NOT NULL DEFAULT 'password';
  -- Until now a session had no last deed.
  DELETE FROM session;

  -- Who signed in on a browser on a day, and the PIN that lets them come back to it on that day.
  CREATE TABLE familiar (
    browser_hash TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    pin_hash TEXT,
    wrong INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (browser_hash, person)
  ) STRICT, WITHOUT ROWID;

  -- Screens that belong to the house, and other programs that may act in it. Of each token a hash alone.
  CREATE TABLE paired_screen (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('kiosk', 'wall', 'sign')),
    token_hash TEXT NOT NULL UNIQUE,
    paired INTEGER NOT NULL,
    withdrawn INTEGER
  ) STRICT;
  CREATE TABLE api_token (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    made INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    used INTEGER,
    withdrawn INTEGER
  ) STRICT;
  `,
  `
  -- Why somebody had to come back.
  ALTER TABLE visit ADD COLUMN why TEXT;

  -- What one clerk passes on to the next about somebody; deleted with the rest of the note.
  ALTER TABLE ticket_note ADD COLUMN remark TEXT;

  -- Presses that were kept, by their keys: a retry after a lost answer is answered, and not done again.
  CREATE TABLE press (id TEXT PRIMARY KEY, what TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  -- From a ticket to whose booked time it came of.
  CREATE INDEX booking_arrival_key ON booking (arrival_key);
  `,
  `
  -- Why a version was published. A draft is the next version while it is written; without a document it is the one in
  -- force. Its revision only grows, so that nobody writes over what they have not seen.
  ALTER TABLE catalogue ADD COLUMN reason TEXT NOT NULL DEFAULT '';
  CREATE TABLE catalogue_draft (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    document TEXT
  ) STRICT;
  -- Errands as they were before they left the document or asked something else: whoever took a number for one of them
  -- is still called by its name, at the counters that served it.
  CREATE TABLE former_errand (
    errand TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    counters TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Enquiries that no ticket tells of: each is appended once, and a mistake is taken back by a row that names it.
  CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    errand TEXT NOT NULL,
    kle TEXT NOT NULL,
    outcome TEXT NOT NULL,
    why TEXT,
    failed TEXT,
    kind TEXT,
    language TEXT NOT NULL,
    behalf INTEGER NOT NULL,
    actor TEXT NOT NULL,
    cancels INTEGER UNIQUE REFERENCES contact (id)
  ) STRICT;
  CREATE INDEX contact_day ON contact (day);
  CREATE TRIGGER contact_is_never_changed BEFORE UPDATE ON contact
    BEGIN SELECT RAISE(ABORT, 'a contact is never changed'); END;
  CREATE TRIGGER contact_is_never_deleted BEFORE DELETE ON contact
    BEGIN SELECT RAISE(ABORT, 'a contact is never deleted'); END;

  -- Help to do it online, and whether it will be needed next time.
  CREATE TABLE digital_help (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL,
    at INTEGER NOT NULL,
    theme TEXT NOT NULL,
    alone TEXT NOT NULL,
    language TEXT NOT NULL,
    actor TEXT NOT NULL,
    cancels INTEGER UNIQUE REFERENCES digital_help (id)
  ) STRICT;
  CREATE INDEX digital_help_day ON digital_help (day);
  CREATE TRIGGER digital_help_is_never_changed BEFORE UPDATE ON digital_help
    BEGIN SELECT RAISE(ABORT, 'help that was given is never changed'); END;
  CREATE TRIGGER digital_help_is_never_deleted BEFORE DELETE ON digital_help
    BEGIN SELECT RAISE(ABORT, 'help that was given is never deleted'); END;

  -- Seats on the dates of courses, of nobody in particular. One that was given back is free for the next.
  CREATE TABLE seat (
    key TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    course TEXT NOT NULL,
    date TEXT NOT NULL,
    seat INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    actor TEXT NOT NULL,
    returned INTEGER,
    returned_by TEXT
  ) STRICT, WITHOUT ROWID;
  -- The database itself forbids that two sit on one seat.
  CREATE UNIQUE INDEX seat_once ON seat (course, date, seat) WHERE returned IS NULL;
  CREATE INDEX seat_date ON seat (date);
  `,
  `
  -- Each source of booked times replaces its own alone; a calendar knows its times by a name of its own.
  ALTER TABLE booking ADD COLUMN source TEXT NOT NULL DEFAULT 'staff' CHECK (source IN ('staff', 'calendar'));
  ALTER TABLE booking ADD COLUMN uid TEXT;

  -- Other programs that are told what happens. The secret signs what they get, so it is kept as it is.
  CREATE TABLE webhook (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    events TEXT NOT NULL,
    secret TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'resting', 'stopped')),
    -- The last fact of the log that has been gathered for it.
    position INTEGER NOT NULL,
    created INTEGER NOT NULL,
    delivered INTEGER,
    failed INTEGER,
    problem TEXT
  ) STRICT;

  -- What is still to be told, oldest first.
  CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook INTEGER NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    message TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    created INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX webhook_delivery_order ON webhook_delivery (webhook, id);
  `,
  `
  -- How long somebody was set aside in a step: milliseconds in all, and since when they are now.
  ALTER TABLE visit ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE visit ADD COLUMN aside_since INTEGER;

  -- The figures of each day that is over: all steps of its visits column by column, and what was registered without a
  -- ticket. No ticket, number or clerk stands in it, so it stays when those are deleted.
  CREATE TABLE day_sheet (
    day TEXT PRIMARY KEY,
    steps INTEGER NOT NULL,
    words TEXT NOT NULL,
    columns BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- By themselves, because few questions need them.
  CREATE TABLE enquiry_sheet (
    day TEXT PRIMARY KEY,
    rows INTEGER NOT NULL,
    words TEXT NOT NULL,
    columns BLOB NOT NULL,
    helps TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What other systems have counted, read in from files. Of a file only its fingerprint stays.
  CREATE TABLE outside_import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'mail', 'case-system', 'booking')),
    hash TEXT NOT NULL,
    -- What its columns were taken for, in their order.
    columns TEXT NOT NULL,
    taken INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- Its rows count from one moment to the next, when all of them are there.
    state TEXT NOT NULL CHECK (state IN ('coming', 'kept', 'taken-back'))
  ) STRICT;
  CREATE TABLE outside_row (
    import INTEGER NOT NULL REFERENCES outside_import (id),
    -- The day under which the file has it: a case that is closed later stands under the day on which it came.
    listed TEXT NOT NULL,
    day TEXT NOT NULL,
    half INTEGER,
    kle TEXT,
    measure TEXT NOT NULL,
    count INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX outside_row_import ON outside_row (import);
  CREATE INDEX outside_row_day ON outside_row (day);
  -- Which import stands for a day: the newest, until it is taken back.
  CREATE TABLE outside_day (
    import INTEGER NOT NULL REFERENCES outside_import (id),
    listed TEXT NOT NULL,
    kind TEXT NOT NULL,
    stands INTEGER NOT NULL,
    PRIMARY KEY (import, listed)
  ) STRICT, WITHOUT ROWID;
  -- The database itself forbids that a day is counted twice.
  CREATE UNIQUE INDEX outside_day_stands ON outside_day (kind, listed) WHERE stands = 1;
  CREATE INDEX outside_day_kind ON outside_day (kind, listed, import);
  -- What stands now.
  CREATE VIEW outside_count AS
    SELECT outside_row.day, outside_row.half, outside_day.kind AS channel, outside_row.kle, outside_row.measure,
      outside_row.count, outside_row.import
    FROM outside_row JOIN outside_day USING (import, listed)
    WHERE outside_day.stands = 1;
  `,
  `
  -- What BI tools read, under names that stay. Column by column in README.md here. Danish clocks: an hour later than
  -- UTC, and two from the last Sunday of March to that of October, 01:00 UTC (EU directive 2000/84).
  CREATE VIEW bi_visit AS
    WITH seen AS (
      SELECT *, (arrival / 60000 + CASE WHEN arrival >=
          unixepoch(strftime('%Y', arrival / 1000, 'unixepoch') || '-04-01', 'weekday 0', '-7 days', '+1 hour') * 1000
        AND arrival <
          unixepoch(strftime('%Y', arrival / 1000, 'unixepoch') || '-11-01', 'weekday 0', '-7 days', '+1 hour') * 1000
        THEN 120 ELSE 60 END) % 1440 AS minute
      FROM visit
    )
    SELECT
      day,
      (CAST(strftime('%w', day) AS INTEGER) + 6) % 7 + 1 AS weekday,
      minute AS arrival_minute,
      minute / 30 AS half_hour,
      step,
      errand,
      class,
      language,
      behalf AS on_behalf,
      booked IS NOT NULL AS was_booked,
      CASE WHEN first_called IS NOT NULL THEN
        max(0, first_called - max(queued, CASE WHEN step = 1 THEN coalesce(booked, 0) ELSE 0 END)) / 1000
      END AS wait_seconds,
      (arrived - called) / 1000 AS way_seconds,
      CASE WHEN ending IN ('settled', 'must-come-back', 'sent-on', 'self-service', 'booked', 'transferred')
        THEN (ended - coalesce(arrived, called)) / 1000 END AS handling_seconds,
      (ended - queued) / 1000 AS stay_seconds,
      calls,
      parked AS times_parked,
      ending,
      why AS return_reason,
      accurate AS is_accurate
    FROM seen;

  CREATE VIEW bi_contact AS
    SELECT
      day,
      (CAST(strftime('%w', day) AS INTEGER) + 6) % 7 + 1 AS weekday,
      channel,
      errand,
      kle,
      outcome,
      why AS return_reason,
      failed AS failed_demand,
      kind,
      language,
      behalf AS on_behalf
    FROM contact
    WHERE cancels IS NULL AND NOT EXISTS (SELECT 1 FROM contact AS later WHERE later.cancels = contact.id);

  CREATE VIEW bi_day AS
    SELECT
      day,
      weekday,
      errand,
      sum(step = 1) AS visits,
      sum(step > 1) AS sent_here,
      sum(wait_seconds IS NOT NULL) AS called,
      sum(coalesce(wait_seconds, 0)) AS waited_seconds,
      sum(handling_seconds IS NOT NULL) AS handled,
      sum(coalesce(handling_seconds, 0)) AS handled_seconds,
      sum(coalesce(ending = 'settled', 0)) AS settled,
      sum(coalesce(ending = 'must-come-back', 0)) AS must_come_back,
      sum(coalesce(ending = 'transferred', 0)) AS transferred,
      sum(coalesce(ending = 'absent', 0)) AS absent,
      sum(coalesce(ending = 'withdrawn', 0)) AS withdrawn,
      sum(coalesce(ending = 'forgotten', 0)) AS forgotten
    FROM bi_visit
    GROUP BY day, errand;
  `,
  `
  -- What is kept leaves past its date, and not before: never what the present day needs, and no enquiry whose day has
  -- no sheet yet.
  CREATE TRIGGER event_of_today_is_kept BEFORE DELETE ON event
    WHEN OLD.seq >= (SELECT max(seq) FROM event WHERE type = 'DayStarted')
    BEGIN SELECT RAISE(ABORT, 'the facts of the present day are kept'); END;
  DROP TRIGGER contact_is_never_deleted;
  CREATE TRIGGER contact_is_kept BEFORE DELETE ON contact
    WHEN OLD.at > (unixepoch() - 34 * 86400) * 1000 OR NOT EXISTS (SELECT 1 FROM day_sheet WHERE day = OLD.day)
    BEGIN SELECT RAISE(ABORT, 'a contact is kept for a month, and until it is counted'); END;
  DROP TRIGGER digital_help_is_never_deleted;
  CREATE TRIGGER digital_help_is_kept BEFORE DELETE ON digital_help
    WHEN OLD.at > (unixepoch() - 34 * 86400) * 1000 OR NOT EXISTS (SELECT 1 FROM day_sheet WHERE day = OLD.day)
    BEGIN SELECT RAISE(ABORT, 'help that was given is kept for a month, and until it is counted'); END;
  CREATE INDEX print_job_ended ON print_job (ended);

  -- What each night has deleted, in figures alone.
  CREATE TABLE retention_run (
    at INTEGER PRIMARY KEY,
    ended INTEGER NOT NULL,
    sheets INTEGER NOT NULL,
    removed TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- What people were told of their wait with the number, to be held against what came: never who they are.
  CREATE TABLE announcement (
    ticket TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    errand TEXT NOT NULL,
    ahead INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    counters INTEGER NOT NULL,
    median_minutes INTEGER NOT NULL,
    upper_minutes INTEGER NOT NULL,
    -- Before it was made to hold and rounded; null where nobody could play it.
    played_upper_ms INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX announcement_at ON announcement (at);
  `,
  `
  -- What other systems have counted stands day by day, so that years of it are read in one walk.
  DROP VIEW outside_count;
  ALTER TABLE outside_row RENAME TO outside_row_before;
  CREATE TABLE outside_row (
    day TEXT NOT NULL,
    import INTEGER NOT NULL REFERENCES outside_import (id),
    place INTEGER NOT NULL,
    -- The day under which the file has it: a case that is closed later stands under the day on which it came.
    listed TEXT NOT NULL,
    half INTEGER,
    kle TEXT,
    measure TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, import, place)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO outside_row (day, import, place, listed, half, kle, measure, count)
    SELECT day, import, row_number() OVER (ORDER BY rowid), listed, half, kle, measure, count
    FROM outside_row_before;
  DROP TABLE outside_row_before;
  CREATE INDEX outside_row_import ON outside_row (import);
  CREATE VIEW outside_count AS
    SELECT outside_row.day, outside_row.half, outside_day.kind AS channel, outside_row.kle, outside_row.measure,
      outside_row.count, outside_row.import
    -- A cross join is walked in its order: day by day.
    FROM outside_row CROSS JOIN outside_day USING (import, listed)
    WHERE outside_day.stands = 1;
  `,
  `
  -- Before this date every day that has figures has its sheet: nobody need look for others among thousands of days.
  CREATE TABLE sheets_until (id INTEGER PRIMARY KEY CHECK (id = 1), day TEXT NOT NULL) STRICT;
  `,
  `
  -- What is wrong with the lobby and was told to somebody; nothing about a person.
  CREATE TABLE alert_told (
    kind TEXT NOT NULL,
    -- Empty where it is about the whole lobby.
    about TEXT NOT NULL,
    since INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    well_since INTEGER,
    PRIMARY KEY (kind, about)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE alert_message (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    way TEXT NOT NULL,
    message TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    tries INTEGER NOT NULL,
    -- Null once it has arrived, or is given up.
    next INTEGER,
    sent INTEGER,
    problem TEXT
  ) STRICT;
  CREATE INDEX alert_message_next ON alert_message (next) WHERE next IS NOT NULL;

  -- What the tests before opening found.
  CREATE TABLE self_test (
    at INTEGER PRIMARY KEY,
    ended INTEGER NOT NULL,
    -- Who asked for it: a person, or the clock.
    actor TEXT NOT NULL,
    found TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- Visits of hours without the machine, as staff wrote them on paper. A sheet counts as a whole, and until it is taken
  -- back; those of a drill never count.
  CREATE TABLE later_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    day TEXT NOT NULL,
    hash TEXT NOT NULL,
    -- Whether the times are those of a clock that somebody looked at.
    exact INTEGER NOT NULL,
    drill INTEGER,
    taken_back INTEGER
  ) STRICT;
  CREATE INDEX later_sheet_day ON later_sheet (day);
  CREATE TABLE later_visit (
    sheet INTEGER NOT NULL REFERENCES later_sheet (id),
    place INTEGER NOT NULL,
    number TEXT NOT NULL,
    errand TEXT NOT NULL,
    counter TEXT,
    came INTEGER NOT NULL,
    called INTEGER,
    ended INTEGER NOT NULL,
    ending TEXT NOT NULL,
    PRIMARY KEY (sheet, place)
  ) STRICT, WITHOUT ROWID;
  -- The sheet that a visit was entered with; null for all that the lobby saw itself.
  ALTER TABLE visit ADD COLUMN entered INTEGER;

  -- Which version of the lobby's document the printed crisis folder is of.
  CREATE TABLE folder_print (at INTEGER PRIMARY KEY, actor TEXT NOT NULL, version INTEGER NOT NULL) STRICT;

  -- Exercises, and each of their steps with its time: by role, never by name.
  CREATE TABLE drill (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started INTEGER NOT NULL,
    ended INTEGER,
    remark TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE TABLE drill_step (
    drill INTEGER NOT NULL REFERENCES drill (id),
    step TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- 'seen' by the lobby itself, or the role of whoever ticked it.
    way TEXT NOT NULL,
    PRIMARY KEY (drill, step)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What came of it when a copy was tried by restoring it.
  CREATE TABLE copy_proof (
    id INTEGER PRIMARY KEY,
    -- As the settings name it.
    place TEXT NOT NULL,
    at INTEGER NOT NULL,
    took_ms INTEGER NOT NULL,
    -- Up to when the copy had everything.
    until INTEGER,
    facts INTEGER NOT NULL,
    fault TEXT
  ) STRICT;
  CREATE INDEX copy_proof_place ON copy_proof (place, id);
  `,
  `
  -- Steps whose times nobody can believe, because the clock was wrong while they happened.
  ALTER TABLE visit ADD COLUMN doubted INTEGER NOT NULL DEFAULT 0;

  -- How far the right time was found to lie ahead of the machine's clock, until that is set right.
  CREATE TABLE clock_ahead (id INTEGER PRIMARY KEY CHECK (id = 1), ms INTEGER NOT NULL) STRICT;
  `,
]
