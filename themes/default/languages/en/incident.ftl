### The page of an incident, the lists of findings, and what all records have at their head and foot.

## Every record: head, list of contents, foot.

record_on_this_page = On this page
record_summary = Summary
# $at is the day of the withdrawal.
record_withdrawn_on = This record was taken back on { $at }. It stays at its address so that links to it still lead here.
record_withdrawn = This record was taken back. It stays at its address so that links to it still lead here.
# $at is the time at which the embargo ends.
record_embargoed_until = Not yet for everybody. Share nothing of it before the embargo ends, { $at }.
record_embargoed = Not yet for everybody. Share nothing of it before the embargo ends.
record_draft = Not yet published. It may still change.
record_related = Related records
# A heading: the records whose text names this one follow.
record_mentioned = Mentioned in
record_references = References
# $tags is a list of links.
record_tags = Tags: { $tags }
# The switch between the languages of a record, and what stands below it where the translation leaves something out.
record_languages = Languages
record_left = Parts of this page are not translated.
record_last_change = Last change { $at }.
record_as_json = This record as JSON
# A list of links to a mail, a plain text and the like follows.
record_copies = Copies to send:
# A word or phrase, $text, as a whole sentence.
record_sentence = { $text }.

## Lists of records: one row each.

rows_overdue_days =
    { $count ->
        [one] { $count } day overdue
       *[other] { $count } days overdue
    }

## Incident: facts.

# The title of a note in documents for machines: the line of text that says what others should take from an incident.
incident_lesson = Lesson
incident_started = Started
incident_ended = Ended
incident_duration = Duration
incident_customers = Customers affected
# How many customers are affected, of how many there are.
incident_customers_of = { $customers } of { $all }
# Links to advisories follow.
incident_for_customers = For customers:
incident_impact = Impact
# A label: how many records of data were exposed or lost.
incident_records = Records
# A label: confidentiality, integrity or availability follows.
incident_attributes = Lost
# A label: classes of data, such as names or payment data.
incident_data = Data
incident_regions = Regions

## Incident: sections.

incident_timeline = Timeline
incident_findings = Findings
incident_improvements = Improvements
incident_response = Evaluation of the response
# What the record itself shows of the response, counted by the program.
incident_scorecard = What the record shows
incident_evidence = Evidence
incident_actor = Actor
incident_parties = Parties
incident_notifications = Notifications
incident_advisories = Advisories
# In the list of contents; the heading itself is the next.
incident_reports = Reports
incident_events = Reports that it came from
incident_similar = Incidents like this

## Incident: the table of improvements.

incident_improvements_caption = Improvements and where they stand
# A column: the findings that an improvement answers.
incident_improvements_answers = Answers

## Incident: evaluation of the response, evidence, actor, parties, notifications.

incident_sufficient = Was it sufficient?
incident_complete = Was it complete?
incident_went_well = What went well
incident_went_badly = What went badly
incident_got_lucky = Where luck helped
# Of a piece of evidence; $at is a time.
incident_evidence_collected = collected { $at }
# Where a piece of evidence is kept.
incident_evidence_place = kept in { $place }
# $findings is a list of links to findings: "F1, F2".
incident_evidence_findings = supports { $findings }
# A label: external, internal or partner follows.
incident_actor_from = From
# A label: the name of a group or campaign follows.
incident_actor_name = Name
incident_actor_motive = Motive
incident_actor_techniques = ATT&CK techniques
# Since when a party took part.
incident_party_since = since { $at }
incident_notifications_note = A record of what was done and a help to count. It is no legal advice: deadlines depend on facts and law that this page does not know.
incident_all_deadlines = All deadlines, with their sources

## Timeline: the table.

timeline_caption = What happened, in the order of time
timeline_time = Time
# A column: cause, attacker, detection, response, communication or external.
timeline_side = Side
timeline_what = What happened

## Durations that follow from the timeline.

duration_detect = Time to detect
duration_acknowledge = Time to acknowledge
duration_contain = Time to contain
duration_eradicate = Time to eradicate
duration_recover = Time to recover
# From one turning point to another: "Started to Detected"; $arrow is the word below.
duration_ends = { $from } { $arrow } { $until }
duration_arrow = to

## Timeline: the picture.

# Its name for screen readers.
lanes_scroll = Timeline as a picture
lanes_title = Timeline
# For those who can't see it; $lanes is a list of names.
lanes_description =
    { $count ->
        [one] { $count } row in lanes, in the order of time: { $lanes }. The table below holds the same rows with all their words.
       *[other] { $count } rows in lanes, in the order of time: { $lanes }. The table below holds the same rows with all their words.
    }
# Of rows that name no lane.
lanes_none = No lane
# Of a stretch of the picture that is cut short; $span is a span of time, "9 days 5 h".
lanes_cut = Nothing on record for { $span }
# At the axis of time.
lanes_unit = Time in UTC
# How to read the picture: sentences, of which only those that fit are shown.
lanes_marks = A mark leads to its row in the table below.
lanes_turns = A large one is a turning point.
lanes_coarse = A hollow one is known to the day, month or year alone.
lanes_counts = A number counts rows that stand close together.
lanes_cuts = Quiet stretches are cut short.
# The name of a mark that stands for several rows; $from and $until are times.
lanes_mark_several = { $count } rows, from { $from } to { $until }
# The name of a mark; $words is the beginning of what happened.
lanes_mark = { $at }: { $words }
lanes_mark_turn = { $turn }, { $at }: { $words }
# The phases of the response where the whole name has no room.
lanes_preparation = Preparation
lanes_detection = Detection
lanes_containment = Containment
lanes_post_incident = Post-incident
# How long a stretch is that is cut short, in one unit, as short as may be; ~ means about.
lanes_same_day = same day
lanes_same_month = same month
lanes_same_year = same year
lanes_seconds = { $count } s
lanes_minutes = { $count } min
lanes_hours = { $count } h
lanes_days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
lanes_years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
lanes_about_months =
    { $count ->
        [one] ~{ $count } month
       *[other] ~{ $count } months
    }
lanes_about_years =
    { $count ->
        [one] ~{ $count } year
       *[other] ~{ $count } years
    }
# A label of the axis: a day of a month. $month is a short name of a month.
lanes_day = { $day } { $month }

## Findings.

findings_standfirst = What incidents have in common, by the class of what was found.
# $number is $count, set in bold.
findings_in_incidents =
    { $count ->
        [one] { $number } finding
       *[other] { $number } findings
    } in { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }
# Names a list of links for screen readers.
findings_classes = Classes of findings
# A label: the causes of a finding follow, each the cause of the one before.
findings_why = Why?
findings_escaped = Why it was not caught earlier
# A label: a process or procedure follows.
findings_process = What failed
# A label: improvements follow.
findings_answered = Answered by
findings_reason = Why nothing follows from it
# $links is a list of ids.
findings_evidence = Evidence: { $links }
# $incident is a link with the title of an incident.
findings_incident = In { $incident }

## Incidents like this: why each is shown.

similar_mentions = mentions it
similar_mentioned = named in its text
# $what is a list of the next messages.
similar_shares = shares { $what }
# $names is a list of names, of which there are $count.
similar_services =
    { $count ->
        [one] service { $names }
       *[other] services { $names }
    }
similar_techniques =
    { $count ->
        [one] technique { $names }
       *[other] techniques { $names }
    }
similar_tags =
    { $count ->
        [one] tag { $names }
       *[other] tags { $names }
    }
# The ends of lists: "a, b and c", and of those whose parts are lists themselves.
similar_list = { $list } and { $last }
similar_list_of_lists = { $list }, and { $last }
# $names is a list of processes.
similar_processes = same process: { $names }
# $names is a list of the next messages.
similar_classes = same class of finding: { $names }
# Classes of findings within a list.
similar_class_technical_lapse = technical lapse
similar_class_procedural_failure = procedural failure
similar_class_manual_error = manual error
similar_class_process_flaw = process flaw
similar_class_communication_glitch = communication glitch
similar_class_new_attack_vector = new attack vector
