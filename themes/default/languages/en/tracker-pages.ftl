### The pages behind the tracker: the register of processes, procedures, reviews, and service levels.

## The register of what failed.

processes_total =
    { $findings ->
        [one] { $findings } failure
       *[other] { $findings } failures
    } of processes in { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }, by what failed; { $open ->
        [one] { $open } improvement is
       *[other] { $open } improvements are
    } not finished.
processes_what_failed = What failed
# Read out after a number.
processes_findings =
    { $count ->
        [one] finding
       *[other] findings
    }
processes_of =
    { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    } in { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }.
# $since is when the first of the incidents was noticed, $last when the last was.
processes_of_since =
    { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    } in { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }, since { $since }.
processes_of_since_last =
    { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    } in { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }, since { $since }, last { $last }.
# $incident is a link with a title.
processes_in = In { $incident }
processes_more_findings = { $count } more among all findings
processes_changes = What changes because of it
processes_answers = Improvements that answer these findings
processes_more = { $count } more.
# $count is the number of findings.
processes_unanswered =
    { $count ->
        [one] No improvement answers it.
       *[other] No improvement answers them.
    }
processes_nobody = nobody on record
processes_procedures = Procedures changed
# The same, short.
processes_changed = Changed
processes_none_yet = none yet
processes_none = No failure of a process is on record.
processes_wide = Across teams and organisations
processes_wide_about =
    { $count ->
        [one] { $count } improvement whose scope is the organisation or more than one, and that answer none of the findings above.
       *[other] { $count } improvements whose scope is the organisation or more than one, and that answer none of the findings above.
    }
processes_wide_caption = Improvements of wide scope
processes_nothing_more = Nothing more.

## The page of a procedure.

procedure_name = Procedure
procedure_version = Version
procedure_last_revised = Last revised
procedure_on_this_page = On this page
procedure_revisions = Revisions
procedure_improvements = Improvements
# $improvements and $incidents are links with commas.
procedure_because = Because of { $improvements }
procedure_after = After { $incidents }
procedure_changed_by = Improvements that change it

## The page of a review.

review_name = Review
review_held_on = Held on
review_attended = Attended by
review_items = What was looked at
review_items_about = Improvements looked at, what was found then, and where they stand now
# Headings of columns: what the review found, and the state today.
review_found = Found
review_now = Now
review_postmortems = Postmortems gone through

## How soon reports are acknowledged.

service_levels_about =
    { $days ->
        [one] Each report is to be acknowledged within { $days } business day, in the working days of this site’s calendar.
       *[other] Each report is to be acknowledged within { $days } business days, in the working days of this site’s calendar.
    }
service_levels_reports = Reports
service_levels_acknowledged_in_time = Acknowledged in time
service_levels_acknowledged_late = Acknowledged late
service_levels_waiting = Waiting
service_levels_unstated = No time stated
service_levels_time = Time to acknowledge
service_levels_median_of = median of { $count }, received to acknowledged
service_levels_by_month = By month
service_levels_months_about = A month is that of the report. The median is taken over the reports whose two ends, received and acknowledged, are known to the minute, and given from three such reports on. Each dot is such a report, from one minute at the left to thirty days at the right, on a scale of logarithms; a ring was late.
service_levels_months_caption = Acknowledgement by month
service_levels_month = Month
service_levels_in_time = In time
service_levels_late = Late
service_levels_median_time = Median time to acknowledge
service_levels_scale = 1 min to 30 days
service_levels_dots = Dots
service_levels_without_time = { $count } without a time
service_levels_median = Median
# Behind a median: of how many.
service_levels_of = of { $count }
service_levels_too_few = too few
service_levels_none = none
service_levels_each = Each report
service_levels_each_caption = Reports with their acknowledgement, newest first
service_levels_report = Report
service_levels_received = Received
service_levels_acknowledged = Acknowledged
service_levels_after = After
service_levels_result = Result
service_levels_no_time = No time is stated
service_levels_not_yet = Not yet
# $margin is a span of time.
service_levels_late_by = Late by { $margin }
service_levels_overdue_by = Overdue by { $margin }
service_levels_overdue = Overdue
service_levels_due_in = Waiting, due in { $margin }
