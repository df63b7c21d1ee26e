### The page of an advisory, that of a security event, and that of its reporter.

## Advisory: what is most urgent.

advisory_action_required = Action required
advisory_no_action_required = No action required
# $what is "Action required", set in bold; $at is a day.
advisory_action_by = { $what } by { $at }
advisory_action_passed = { $what } by { $at }, a date that has passed
# Whether attacks are known; $answer is "Yes, attacks are known" and the like, set in bold.
advisory_exploited_answer = Exploited: { $answer }
advisory_updated = Updated { $at }
advisory_published_at = Published { $at }
advisory_version = version { $version }
# Names a list of links for screen readers.
advisory_copies = Copies to send
# Links follow: a mail, a plain text.
advisory_send_on = Send it on:

## The forms of copies, as links.

copy_mail = Mail
copy_text = Plain text
copy_chat = Chat message
copy_status = Status page

## Advisory: products and versions.

advisory_affected = Am I affected?
advisory_affected_caption = Products and versions
advisory_status = Status
advisory_versions = Versions
advisory_fixed_in = Fixed in
advisory_mended = Affected, fix available
# $ids is a list of vulnerabilities, such as CVE-2026-0001.
advisory_concerns = Concerns { $ids }
# In documents for scanners.
advisory_vex_versions = Versions: { $versions }

## Advisory: the form "am I affected?". What it answers is below script_ in another file.

affected_version = Your version
affected_version_of = Your version of { $product }
affected_check = Check

## Whose order of versions it is, within the sentence script_affected_order (scripts-details.ftl). Other orders have names of
## their own, such as Semantic Versioning.

scheme_pypi = Python packages
scheme_debian = Debian packages
scheme_rpm = RPM packages
scheme_alpine = Alpine packages
scheme_generic = plain numbers

## Advisory: what to do.

advisory_remediation = What to do
# $at is a day, set in bold.
advisory_do_by = Do this by { $at }.
# Which products a remedy is for.
advisory_remedy_products = For { $products }
# Which vulnerabilities a remedy answers.
advisory_remedy_answers = Answers { $ids }
# Since when there is a remedy.
advisory_remedy_since = Since { $at }
advisory_message = In short

## Advisory: facts.

advisory_facts = Facts
advisory_facts_and_scores = Facts and scores
advisory_published = Published
# A kind of weakness (CWE).
advisory_weakness = Weakness
advisory_aliases = Also known as
advisory_exploited = Exploited
advisory_products = Products

## Advisory: sections.

advisory_vulnerabilities = Vulnerabilities
advisory_updates = Updates
advisory_first_published = First published.
advisory_faq = Questions and answers
# A heading: names follow.
advisory_credits = Thanks to
advisory_incidents = The incident behind it
advisory_events = The report behind it

## Advisory: indicators of compromise (addresses, hashes and the like by which an attack can be found).

advisory_indicators = Indicators of compromise
# $dot is [.] and $http is hxxp.
advisory_defanged = Written so that nothing follows them by accident: { $dot } stands for a dot, { $http } for http.
advisory_indicators_table = Table with the values as they are (CSV)
advisory_indicator = Indicator
advisory_indicator_note = Note

## Security event: facts.

event_tab = Security event
# Of a step of the progress, for screen readers.
event_step_done = (done)
event_received = Received
event_acknowledged = Acknowledged
event_acknowledged_untimed = Yes, no time is stated
# Whether the report is acknowledged.
event_not_acknowledged = Not yet
# $target is the next message.
event_target = Target: { $target }
event_business_days =
    { $count ->
        [one] { $count } business day
       *[other] { $count } business days
    }
event_in_time = In time
event_due_by = due by { $at }
event_late = Late
event_late_by = Late by { $span }
event_overdue_since = Overdue since { $at }
# How long it is overdue by now.
event_overdue_by = { $span } by now
event_due_in = Due in { $span }
event_outcome = Outcome
event_reporter = Reporter
event_reporter_page = Reporter’s page
event_reporter_page_note = Whoever has this address can read the progress. Give it to the reporter alone.

## Security event: sections.

event_problem = What is the problem?
event_score = Does it have a CVE, or a CVSS score?
event_remediation = Is there a way to resolve or mitigate it?
event_customers = What should customers be told?
event_done = What was done to the offering
event_disruption = How disruption to customers was kept small
event_progress = From the report to its outcome
event_incidents = Incidents that it led to
event_advisories = Advisories that it led to
event_not_stated = Not stated.
event_undecided = Nothing is decided yet.

## The page of an event's reporter.

reporter_standfirst = This page is for whoever sent the report. Whoever has its address can read it.
reporter_number = Confirmation number
reporter_status = Status
# Of priority and severity.
reporter_not_set = Not yet set
reporter_progress = Progress
reporter_no_progress = Nothing is written yet.
# Of the outcome.
reporter_no_outcome = None yet.
