### The page of trends and its charts.

## Names of months, short: under the columns of charts, at most four letters wide.

month_short_1 = Jan
month_short_2 = Feb
month_short_3 = Mar
month_short_4 = Apr
month_short_5 = May
month_short_6 = Jun
month_short_7 = Jul
month_short_8 = Aug
month_short_9 = Sep
month_short_10 = Oct
month_short_11 = Nov
month_short_12 = Dec

## All charts.

chart_numbers = The numbers
# The name of a table: $title is the title of its chart.
chart_numbers_of = { $title }: the numbers
chart_month = Month
# Beside a line in a picture; $median is a span of time.
chart_median = median { $median }
# Lines of a scale of time, as short as may be.
chart_1_second = 1 s
chart_1_minute = 1 min
chart_1_hour = 1 h
chart_1_day = 1 day
chart_1_week = 1 week
chart_1_month = 1 month
chart_1_year = 1 year
chart_10_years = 10 years

## The top of the page. $date is a day.

trends_about = Durations of incidents are skewed: a few last a hundred times as long as most, so each is shown as a dot with the median beside it, and there is no mean and no arrow that calls a handful of incidents a trend. Every number counts what this edition shows, as of { $date }, and leads to the records behind it.

## Incidents. $number is the number as a link; $count is the same and decides the form.

trends_incidents = Incidents
trends_incidents_total =
    { $count ->
        [one] { $number } incident in all.
       *[other] { $number } incidents in all.
    }
trends_incidents_outside =
    { $count ->
        [one] { $number } of them stands in no column: older, or known to the year alone. The table by year holds all.
       *[other] { $number } of them stand in no column: older, or known to the year alone. The table by year holds all.
    }
trends_incidents_many = There are too many to list them here: a number leads to the page of its year on which its month begins.
trends_by_year = By year
trends_by_year_and_severity = Incidents by year and severity
trends_year = Year
trends_without_date = Without a date
trends_by_month_and_severity = Incidents by month and severity
# $first and $last are months.
trends_by_month_about = A column for each month from { $first } to { $last }, the worst severity at its foot.

## Durations of incidents.

trends_durations = Time to detect, contain and recover
trends_time_to_detect = Time to detect
trends_time_to_contain = Time to contain
trends_time_to_recover = Time to recover
trends_dots_about = A dot is an incident, and leads to it. The scale is logarithmic: each line is many times further than the one before.
trends_dots_coarse = A hollow dot is known to the day, month or year alone, so it may stand anywhere near.
trends_dots_median = The median is given from three incidents on.
# $number is how many are shown, as a link; $count is how many there are.
trends_dots_newest = These are the newest { $number } of { $count } incidents with such times, and the medians are theirs.
# $from and $to are turning points: "Started", "Detected". $median, $shortest and $longest are spans of time.
trends_duration_none = From “{ $from }” to “{ $to }”: no incident has both.
trends_duration_few =
    { $count ->
        [one] From “{ $from }” to “{ $to }”: { $number } incident, too few for a median.
       *[other] From “{ $from }” to “{ $to }”: { $number } incidents, too few for a median.
    }
trends_duration_median = From “{ $from }” to “{ $to }”: median { $median } of { $number } incidents, from { $shortest } to { $longest }.
trends_duration_missing =
    { $count ->
        [one] { $number } of those shown lacks it.
       *[other] { $number } of those shown lack it.
    }
# What a picture shows, read out.
trends_picture = A dot for each of { $count } incidents on a logarithmic scale.
trends_picture_range = A dot for each of { $count } incidents on a logarithmic scale, from { $shortest } to { $longest }.
trends_picture_median = The median is { $median }.
trends_by_severity = By severity
trends_durations_by_severity = Durations by severity
trends_medians_by_severity = Medians by severity, and of how many incidents
# Headings of two columns: the median of "Time to detect", and of how many incidents.
trends_median_of = { $title }, median
trends_of = of
trends_too_few = too few
trends_none = none

## Improvements.

trends_improvements = Improvements opened and closed
# $total, $open and $overdue are numbers as links; $count, $open_count and $overdue_count are the same and decide forms.
trends_improvements_total =
    { $count ->
        [one] { $total } improvement in all; { $open } open today.
       *[other] { $total } improvements in all; { $open } open today.
    }
trends_improvements_total_overdue =
    { $count ->
        [one] { $total } improvement in all; { $open } open today, { $overdue } of them overdue.
       *[other] { $total } improvements in all; { $open } open today, { $overdue } of them overdue.
    }
trends_improvements_about = An improvement is opened on the day that its record gives, or else when its first incident was noticed; it is closed when a review verifies or declines it. One that was reopened counts as open ever since it was opened.
trends_improvements_unknown =
    { $count ->
        [one] { $number } stands in no column, since no month is known in which it was opened.
       *[other] { $number } stand in no column, since no month is known in which they were opened.
    }
trends_improvements_many = There are too many to list them here: the numbers lead to the list of all.
trends_stock_note = At the end of a month, an improvement was past its date if no review had closed it by the date that held then, with the time that reviews had given by then. When its owner had finished it is not on record, so those that waited for a review are among them; the number that is overdue today, above, leaves them out. A month that has not ended is shown as of today.
trends_flow = Improvements opened and closed by month
trends_flow_about = Two columns for each month: on the left what was opened, on the right what a review verified or declined.
trends_opened = Opened
trends_closed = Closed
trends_stock = Improvements open at the end of each month
trends_stock_about = A column for each month, with what was past its date at the top.
trends_before_date = Before its date, or without one
trends_past_date = Past its date
trends_ages = Age of open improvements
# $days is the width of a column.
trends_ages_about = A column for every { $days } days of age, the youngest at the left; the overdue part stands at its foot.
# A class of age, and what stands at the end of the scale of days.
trends_age_class = { $from } to { $to } days
trends_days = days
trends_age = Age
trends_not_overdue = Not overdue
trends_overdue = Overdue
trends_age_unknown = age not known

## Findings.

trends_findings = Findings by class and team
trends_findings_total =
    { $count ->
        [one] { $number } finding in all.
       *[other] { $number } findings in all.
    }
trends_findings_about = The team is the one that answers for the incident, not one at fault.
trends_findings_others =
    { $count ->
        [one] { $count } team has no row of its own.
       *[other] { $count } teams have no row of their own.
    }
trends_findings_many = There are too many to list them here: a number leads to the page of its class or team.
trends_findings_grid = Findings by class and by the team that answers for the incident
trends_no_team = No team
trends_other_teams = All other teams

## What came back.

trends_recurrence = What came back within a year
trends_recurrence_about = Incidents that share something with another one noticed at most 365 days before. To share a thing is not to share a cause. Incidents known to the year alone are left out.
trends_technique = Technique
trends_finding_class = Class of finding
trends_process = Process
# $kind is what came back: "Service".
trends_recurrence_of = { $kind }: what came back within a year
trends_came_back = Came back
trends_incidents_in_order = Incidents, in the order of time
# $incidents is at least 2.
trends_times =
    { $times ->
        [one] once in { $incidents } incidents
       *[other] { $times } times in { $incidents } incidents
    }
trends_same_day = on the same day
trends_days_later =
    { $count ->
        [one] { $count } day later
       *[other] { $count } days later
    }
trends_about_days_later =
    { $count ->
        [one] about { $count } day later
       *[other] about { $count } days later
    }
trends_earlier = and { $count } earlier
trends_recurrence_more = { $count } more came back less often, or as often, and are not shown.

## The records behind the numbers.

trends_behind = The records behind the numbers
trends_behind_durations = Durations, incident by incident
trends_behind_durations_about = Durations of each incident, by severity
trends_behind_flow = Improvements opened and closed by month
trends_behind_ages = Open improvements by age
trends_behind_ledger = Every improvement with its days
trends_behind_ledger_about = Every improvement: opened, date that holds, closed, state
trends_date_that_holds = Date that holds
trends_not_known = not known
trends_behind_findings = Findings by team and class
