### The frame of every page: numbers, dates, spans of time, navigation, lists.

## Numbers. What sets thousands apart, and the fewest digits that are set apart.

number_separator = { "\u202F" }
number_least_digits = 5
# Between words in a row.
list_separator = { ", " }

## Dates. "ISO 8601" for the three means 2026-03-02, 2026-03 and 2026-03-02 07:40 UTC. Else, with the names of months:
## date_day = { $day } { $month_name } { $year }, of $year, $month, $month_two (03), $month_name, $day, $day_two (02);
## date_month of $year and the months; date_time of $day (what date_day gives) and $time (07:40), and "UTC".

date_day = ISO 8601
date_month = ISO 8601
date_time = ISO 8601

# The names of months as they stand inside of a date.

month_1 = January
month_2 = February
month_3 = March
month_4 = April
month_5 = May
month_6 = June
month_7 = July
month_8 = August
month_9 = September
month_10 = October
month_11 = November
month_12 = December

## Spans of time, in tables and sentences: "1 h 31 min", "4 days".

span_at_once = at once
span_seconds = { $count } s
span_minutes = { $count } min
span_hours = { $count } h
span_days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
span_within_day = within the day
span_within_month = within the month
span_about_months =
    { $count ->
        [one] about { $count } month
       *[other] about { $count } months
    }
span_within_year = within the year
span_about_years =
    { $count ->
        [one] about { $count } year
       *[other] about { $count } years
    }

## The frame of every page.

frame_skip = Skip to content
frame_search = Search
# The name of the search field for screen readers.
frame_search_all = Search all records
# The names of the navigation at the top, of the one at the foot, and of the way to the page.
frame_main = Main
frame_browse = Browse
frame_breadcrumbs = Breadcrumbs
frame_home = Home
# In the foot of pages that depend on the day: "As of 2026-11-21."
frame_as_of = As of { $day }.

## What each label of TLP 2.0 (FIRST) means, in the banner beside the label.

# On paper, beside TLP:CLEAR.
frame_tlp_clear = There is no limit on disclosure.
frame_tlp_green = Limited disclosure: for the community only, not for public channels.
frame_tlp_amber = Limited disclosure: for the recipients’ organisation and its clients, on a need-to-know basis.
frame_tlp_amber_strict = Limited disclosure: for the recipients’ organisation only, on a need-to-know basis.
frame_tlp_red = For the eyes and ears of individual recipients only, no further disclosure.
