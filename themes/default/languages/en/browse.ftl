### Ways through the history: facets of lists, neighbours, calendars, weeks of past years, strips of years.

## The links at the foot of a record. The first of each three is the name of the navigation.

beside_incidents = Incidents before and after
beside_older_incident = Older incident
beside_newer_incident = Newer incident
beside_advisories = Advisories before and after
beside_older_advisory = Older advisory
beside_newer_advisory = Newer advisory
beside_events = Security events before and after
beside_older_event = Older security event
beside_newer_event = Newer security event
beside_reviews = Reviews before and after
beside_older_review = Older review
beside_newer_review = Newer review
beside_records = Records before and after
beside_older_record = Older record
beside_newer_record = Newer record

## Facets: what a list can be narrowed by.

browse_narrow = Narrow this list
browse_year = Year
browse_class = Class of finding
browse_all_services = All services
browse_all_teams = All teams
browse_all_classes = All classes
# Titles of lists. $word is a severity, a state or a kind: "High", "Closed", "Outage".
browse_incidents_of_severity = Incidents, severity: { $word }
browse_incidents_of = Incidents: { $word }
browse_advisories_of_severity = Advisories, severity: { $word }
browse_advisories_of = Advisories: { $word }
browse_events_of_severity = Security events, severity: { $word }
browse_events_of = Security events: { $word }
# The name of the navigation through years.
list_years = Years

## The calendar of a year. Names of months and days as headings of their own.

calendar_month_1 = January
calendar_month_2 = February
calendar_month_3 = March
calendar_month_4 = April
calendar_month_5 = May
calendar_month_6 = June
calendar_month_7 = July
calendar_month_8 = August
calendar_month_9 = September
calendar_month_10 = October
calendar_month_11 = November
calendar_month_12 = December
weekday_1 = Monday
weekday_short_1 = Mo
weekday_2 = Tuesday
weekday_short_2 = Tu
weekday_3 = Wednesday
weekday_short_3 = We
weekday_4 = Thursday
weekday_short_4 = Th
weekday_5 = Friday
weekday_short_5 = Fr
weekday_6 = Saturday
weekday_short_6 = Sa
weekday_7 = Sunday
weekday_short_7 = Su
calendar_days = Day by day
calendar_about = A day on which an incident was noticed leads to it; a day with several leads to where they begin in the list of the year.
# For screen readers, behind the number of a day.
calendar_day_incidents =
    { $count ->
        [one] { $count } incident
       *[other] { $count } incidents
    }
# $incidents is a list of links.
calendar_coarse = Known to the month or the year alone: { $incidents }.
calendar_coarse_more = Known to the month or the year alone: { $incidents } and { $count } more.

## This week in past years. $week is the number of a week (ISO 8601); $first, $last and $day are days.

week_title = This week in past years
week_about = Incidents that were noticed in week { $week } of earlier years. This year it is the week from { $first } to { $last }, as of { $day }.
week_more =
    { $count ->
        [one] { $count } more stands on the pages of their years.
       *[other] { $count } more stand on the pages of their years.
    }

## Strips of years. $first and $last are years.

strip_incidents_about = A column for each year from { $first } to { $last }, the worst severity at its foot.
strip_findings = Findings by year
strip_findings_about = A column for each year from { $first } to { $last } in which incidents were noticed.
strip_earlier = { $count } before { $year } are not drawn.

## Scripts of lists. $word is the value of a facet.

script_list_all = Show all rows
script_list_page_of = The page of “{ $word }”
script_list_everywhere = The same in all records
script_list_shown = { $count } of { $all } on this page
script_search_nothing_filtered = Nothing found for these filters.
script_search_records_filtered =
    { $count ->
        [one] { $count } record for these filters
       *[other] { $count } records for these filters
    }
