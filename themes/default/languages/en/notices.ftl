### Duties to notify: their clocks, and what the record shows of the response (the scorecard).

## Clocks: the table.

clock_caption_sent = Who was told, by when it was due, and whether it was in time
clock_caption_not_sent = Notices that are not sent, with their deadlines
clock_duty = Duty
clock_started = Clock started
clock_deadline = Deadline
clock_sent = Sent
clock_status = Status
clock_not_sent = Not sent
# To whom a notice goes.
clock_recipient = to { $recipient }
# The reference that the recipient gave.
clock_reference = Reference { $reference }
# When the organisation became aware.
clock_aware = Became aware { $at }

## Clocks: where each stands. $span is a span of time, "2 days 4 h".

clock_ends_today = Ends with this day
clock_ends_now = Ends now
clock_left = { $span } left
clock_overdue_by = Overdue by { $span }
clock_overdue_by_less = Overdue by less than a second
clock_late_by = Sent late by { $span }
clock_late_by_less = Sent late by less than a second
clock_so_far = No fixed deadline: { $span } so far
clock_sent_after = Sent after { $span }
# $span is "at once", "within the day", "within the month" or "within the year".
clock_sent_within = Sent { $span }
# How long after the start of a clock something was sent.
clock_after = after { $span }

## Clocks: how a deadline was counted, after the deadline itself. $from is one of the messages clock_from_…

clock_as_written = as written
clock_no_deadline = no deadline is written
clock_not_begun = the clock has not started
clock_no_number = no number is set: without undue delay
clock_hours =
    { $count ->
        [one] { $count } hour from { $from }
       *[other] { $count } hours from { $from }
    }
clock_days =
    { $count ->
        [one] { $count } calendar day from { $from }, to the end of the day
       *[other] { $count } calendar days from { $from }, to the end of the day
    }
clock_federal_days =
    { $count ->
        [one] { $count } US federal business day from { $from }, to the end of the day in New York
       *[other] { $count } US federal business days from { $from }, to the end of the day in New York
    }
clock_months =
    { $count ->
        [1] one month from { $from }
        [one] { $count } month from { $from }
       *[other] { $count } months from { $from }
    }
# These add something to one of the messages before; $counted is the whole of it.
clock_from_beginning = { $counted }, counted from the beginning of { $start }
clock_unclassified = { $counted }; when it was classified is not stated
clock_outer_limit = { $counted }, which ends before the time from classification
clock_classified_later = { $counted }; it was classified later than that: verify which holds
clock_not_in_force = { $counted }; not in force, verify

## Clocks: from what is counted, as $from in the messages before: in the form that follows "from".

# $regime is the name of a duty, $at a time.
clock_from_notice = the { $regime } sent { $at }
clock_from_aware = awareness
clock_from_high_risk = when a high risk was established
clock_from_classified = classification as major
clock_from_material = the determination that it is material
clock_from_fix = when a fix was available
clock_from_submitted = the submission of the earlier notice
clock_from_discovered = discovery
clock_from_belief = reasonable belief
clock_from_ransom = payment of the ransom
clock_from_agreed = the agreed start

## Duties: the table below the deadlines. Its deadline (rule), who is told (recipient), what to look out for (note).

duty_gdpr_33_rule = 72 hours after the controller became aware
duty_gdpr_33_recipient = Supervisory authority
duty_gdpr_33_note = Awareness is a reasonable degree of certainty, not the first alert.
duty_gdpr_34_rule = without undue delay; no number is set
duty_gdpr_34_recipient = People whose data are concerned
duty_nis2_recipient = CSIRT or competent authority
duty_nis2_early_rule = 24 hours after becoming aware of the significant incident
duty_nis2_early_note = National law may ask for more.
duty_nis2_notice_rule = 72 hours after becoming aware of the significant incident
duty_nis2_notice_note = 24 hours for trust service providers, where their services are concerned.
duty_nis2_final_rule = one month after the incident notification was submitted
duty_nis2_final_note = It runs from the submission, not from awareness.
duty_dora_recipient = Competent authority
duty_dora_note = A weekend or holiday may give more time, which is not counted here.
duty_dora_initial_rule = 4 hours after classification as major, at most 24 hours after becoming aware
duty_dora_intermediate_rule = 72 hours after the initial notification was submitted
duty_dora_final_rule = one month after the latest intermediate report was submitted
duty_sec_rule = 4 business days after the incident was determined to be material
duty_sec_recipient = Securities and Exchange Commission, on EDGAR
duty_sec_note = Counted in the federal calendar of the United States, in New York. The hours in which a filing is accepted are not counted here, nor are days closed by executive order.
duty_cra_recipient = CSIRT designated as coordinator, and ENISA
duty_cra_note = Applies since 11 September 2026.
duty_cra_early_rule = 24 hours after becoming aware of the exploited vulnerability or severe incident
duty_cra_notice_rule = 72 hours after becoming aware of the exploited vulnerability or severe incident
duty_cra_final_rule = for a vulnerability 14 days after a corrective or mitigating measure is available; for an incident one month after the 72-hour notification was submitted
duty_hipaa_rule = without unreasonable delay, at most 60 calendar days after discovery
duty_hipaa_recipient = People concerned; the Secretary of Health and Human Services
duty_hipaa_note = 60 days are the outer limit. Breaches of fewer than 500 people have another date for the notice to the Secretary.
duty_circia_rule = 72 hours after reasonable belief that a covered incident happened; 24 hours after a ransom was paid
duty_circia_recipient = Cybersecurity and Infrastructure Security Agency
duty_circia_note = Not in force, verify: no final rule was found.
duty_contract_rule = as agreed, written in the record
duty_contract_recipient = The other side of the contract
duty_custom_rule = as written in the record
duty_custom_recipient = As stated
