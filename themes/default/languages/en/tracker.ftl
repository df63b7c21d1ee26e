### The tracker: improvements on a board, in a table and on their own pages; reviews, procedures, the register of processes,
### and how soon reports are acknowledged.

## The strip of links that the pages of the tracker share.

tracker_pages = Following improvements
tracker_board = Board
tracker_table = Table
tracker_next_review = Next review
tracker_processes = Processes
tracker_trends = Trends

## Words of several of these pages: headings of columns and facts.

tracker_route = Route
tracker_aim = Aim
tracker_scope = Scope
tracker_incidents = Incidents
tracker_consulted = Consulted
tracker_summary = Summary
tracker_new_date = New date
# How often an improvement was given more time.
tracker_extended =
    { $count ->
        [1] extended once
        [2] extended twice
       *[other] extended { $count } times
    }
# $files are links with commas.
tracker_files = For other programs: { $files }

## The page of an improvement.

improvement_waiting_for = Waiting for
# Beside the state "Awaiting verification". $status is a machine's word: what the owner says of it.
improvement_owner_says =
    { $status ->
        [declined] the owner says declined
       *[done] the owner says done
    }
# Beside the date that holds now: the first one.
improvement_first_due = first { $date }
improvement_first_due_extended =
    { $count ->
        [one] first { $date }, extended once
       *[other] first { $date }, extended { $count } times
    }
improvement_known_for = Known for
improvement_tracked_at = Tracked at
improvement_reason = Reason
improvement_measure = How its effect is told
improvement_findings = Findings that it answers
improvement_dates = How its date moved
improvement_days_later =
    { $count ->
        [one] { $count } day later
       *[other] { $count } days later
    }
improvement_days_earlier =
    { $count ->
        [one] { $count } day earlier
       *[other] { $count } days earlier
    }
improvement_first_date = First date
improvement_reviews = Reviews
improvement_new_date = new date { $date }
improvement_incidents = Incidents behind it
improvement_procedures = Procedures that it changes
improvement_revisions = Revisions that it caused

## What an improvement waits for: each stands behind "Waiting for".

waiting_decision = A decision: adopt it or decline it.
# $owner is a team, $date its due date.
waiting_owner_by = Its owner, { $owner }, by { $date }.
waiting_owner = Its owner, { $owner }; no date is set.
waiting_no_owner_by = Its owner, an owner, by { $date }.
waiting_no_owner = Its owner, an owner; no date is set.
# $reason is a sentence of the record.
waiting_blocked_by = What blocks it: { $reason }
waiting_blocked = What blocks it.
# $status is a machine's word: what its owner says of it.
waiting_review =
    { $status ->
        [declined] A review to agree that it is declined.
       *[done] A review to verify it.
    }
waiting_review_looked =
    { $status ->
        [declined] A review to agree that it is declined, last looked at on { $date }.
       *[done] A review to verify it, last looked at on { $date }.
    }
waiting_review_since =
    { $status ->
        [declined] A review to agree that it is declined; on record since { $date }.
       *[done] A review to verify it; on record since { $date }.
    }
waiting_effect = The next look at its effect, on { $date }.
waiting_nothing_verified = Nothing: it is verified, and the looks at its effect are done.
waiting_nothing_declined = Nothing: a review agreed that it is declined.

## The board: a column for each state.

board_total =
    { $count ->
        [one] { $count } improvement.
       *[other] { $count } improvements.
    }
# $overdue is "3 overdue", in bold.
board_total_overdue =
    { $count ->
        [one] { $count } improvement, { $overdue }.
       *[other] { $count } improvements, { $overdue }.
    }
board_order = What is overdue comes first in each column.
board_by_state = Improvements by state
# In a column without cards.
board_none = none
board_more = and { $count } more in the table
# A label before the day on which an improvement was verified or declined.
board_since = Since

## The table, and what its rows can be filtered by.

table_total =
    { $count ->
        [one] { $count } improvement, what is not finished first.
       *[other] { $count } improvements, what is not finished first.
    }
table_caption = Improvements by state, what is overdue first
table_order = Order
table_by_state = By state
table_by_due = By due date
table_by_owner = By owner
table_by_title = By title
table_by_service = By service
table_show = Show
table_clear = Clear all
table_overdue = Overdue
table_within_14_days = Within 14 days
table_within_30_days = Within 30 days
table_later = Later
table_not_stated = Not stated

## What the next review looks at: reasons as headings, and what the review has to do.

agenda_overdue = Overdue
agenda_due_soon = Due within 14 days
agenda_awaiting = Awaiting verification
agenda_blocked = Blocked
agenda_proposed = Proposed, to decide
agenda_effect = Does it work in practice?
agenda_unlooked = Not looked at for long

agenda_task_overdue = Give a new date, or agree what stands in the way.
agenda_task_due_soon = Will it be done by its date?
agenda_task_awaiting = Check the measure, then verify or reopen. The longest wait comes first.
agenda_task_blocked = Who can take away what blocks it?
agenda_task_proposed = Adopt it with an owner and a date, or decline it with a reason.
agenda_task_effect = Look at the measure again, 3, 6 and 12 months after it was verified.
agenda_task_unlooked = Still wanted, still on its way?

agenda_looked = Last looked at on { $date }.
agenda_not_looked_since = No look on record; opened { $date }.
agenda_not_looked = No look on record.
# Labels before two days, with a comma between: "Verified 2026-03-02, look due 2026-06-02".
agenda_verified = Verified
agenda_look_due = look due
agenda_today = today
agenda_in_days =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }

next_review_total =
    { $improvements ->
        [one] { $improvements } improvement
       *[other] { $improvements } improvements
    } to look at, each once, under the first reason for it; { $postmortems ->
        [one] { $postmortems } postmortem
       *[other] { $postmortems } postmortems
    } to go through; { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    } to close.
next_review_postmortems = Postmortems to go through
next_review_closable = Incidents to close
# $command is a command of the program.
next_review_command = { $command } writes the minutes with these items, ready to be filled in.
next_review_unlooked =
    { $count ->
        [one] No review looked at these for more than { $count } day.
       *[other] No review looked at these for more than { $count } days.
    }
next_review_above =
    { $count ->
        [one] { $count } more stands under a heading above.
       *[other] { $count } more stand under a heading above.
    }
next_review_nothing_more =
    { $count ->
        [one] Nothing more: { $count } stands under a heading above.
       *[other] Nothing more: { $count } stand under a heading above.
    }
# $field and $setting are names and values of a file.
next_review_postmortems_about = Resolved, and in the minutes of no review: name them under { $field }.
next_review_closable_about = Reviewed, and each improvement is verified or declined: set { $setting }.
