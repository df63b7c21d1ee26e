### What the record shows of the response: a table of points, counted by the program.

# $share is the next message, set in bold.
scorecard_sum = { $share } points are shown in full.
scorecard_share = { $met } of { $judged }
scorecard_counted = Counted from the record, not judged by people.
scorecard_partial = It rests on what this edition shows; another may show more.
scorecard_caption = What the record shows of the response

## The columns.

scorecard_point = Point
# Whether it is shown: yes, partly, no.
scorecard_shown = Shown
scorecard_by_what = By what
# Follows a list of links, of which only the first are there.
scorecard_more = and { $count } more

## The points.

scorecard_sequence = The sequence covers the cause, before detection
scorecard_turns = Turning points are in the timeline
scorecard_claims = Claims name their evidence
scorecard_evidence = Evidence can be checked
scorecard_actor = The actor is stated, or stated as unknown
scorecard_root = A root cause is named
scorecard_findings = Each finding is answered
scorecard_badly = Each thing that went badly is answered
scorecard_notices = Those who had to be told were told
scorecard_parties = Each party has a role
scorecard_reviews = A review has gone through it
scorecard_improvements = Improvements are verified or declined

## What was counted for each point. Where a message ends with a colon or a semicolon, or with "in" or "on", a list of
## links follows. $done and $all are numbers: so many of so many.

scorecard_sequence_no_detection = No row is marked as the detection
scorecard_sequence_no_cause = No row before it tells the cause; detection:
scorecard_sequence_rows =
    { $count ->
        [one] { $count } row before detection tells the cause:
       *[other] { $count } rows before detection tell the cause:
    }
scorecard_turns_all = { $done } of { $all } are shown:
scorecard_turns_none = None of { $all } is shown
# $missing is a list of the next messages.
scorecard_turns_some = { $done } of { $all } are shown, none for { $missing }:
scorecard_turn_started = started
scorecard_turn_detected = detected
scorecard_turn_acknowledged = acknowledged
scorecard_turn_contained = contained
scorecard_turn_recovered = recovered
scorecard_claims_all = { $done } of { $all } rows and findings name evidence, rows of communication aside
scorecard_claims_some = { $done } of { $all } rows and findings name evidence, rows of communication aside; none shown for:
scorecard_claims_kept = { $done } of { $all } rows and findings name evidence, rows of communication aside, that is in this edition
scorecard_claims_none = Nothing is shown that needs evidence
scorecard_evidence_all = { $done } of { $all } with a hash and the time of collection
scorecard_evidence_some = { $done } of { $all } with a hash and the time of collection; none shown for:
scorecard_evidence_none = No evidence is shown
scorecard_actor_outage = An outage: nobody attacked
scorecard_actor_none = No actor is shown
scorecard_actor_unknown = Stated as unknown:
scorecard_actor_stated = Stated:
scorecard_root_none = No finding is marked as the root cause
scorecard_root_named = Named in
scorecard_findings_all = { $done } of { $all } with an improvement or a reason for none
scorecard_findings_some = { $done } of { $all } with an improvement or a reason for none; none shown for:
scorecard_findings_none = No finding is shown
scorecard_badly_none = Nothing of the kind is listed
scorecard_badly_kept = No answer to the { $all } is shown in this edition:
scorecard_badly_all = { $done } of { $all } name a finding or a reason:
# $without is a list of numbers: the first of the list, the third.
scorecard_badly_some = { $done } of { $all } name a finding or a reason; without, in the order of the list: { $without };
# Links to sections of the page, after the messages before.
scorecard_badly_place = the evaluation
scorecard_notices_place = notifications
scorecard_parties_place = parties
scorecard_notices_none = No duty to notify is shown
# Of $all notices $sent are sent, $late of these late; $open are not sent yet but not due, $overdue are overdue.
scorecard_notices_sent =
    { $sent } of { $all } sent{ $late ->
        [0] { "" }
       *[other] , { $late } of them late
    }{ $open ->
        [0] { "" }
       *[other] ; { $open } not sent yet
    }{ $overdue ->
        [0] { "" }
       *[other] ; { $overdue } overdue
    }:
scorecard_parties_none = No party is shown
scorecard_parties_all = { $done } of { $all } with a role:
scorecard_reviews_on = Reviewed on
# $day is a date, $team the name of a team.
scorecard_review_by = { $day } by { $team }
scorecard_reviews_of_improvements = No review of the whole record is shown; improvements were looked at on
scorecard_reviews_none = No review is shown
scorecard_improvements_none = No improvement is shown
scorecard_improvements_all =
    { $done } of { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } overdue
    }
scorecard_improvements_some =
    { $done } of { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } overdue
    }; the others:
