## Numbers

number_separator = .
number_least_digits = 4
list_separator = { ", " }

## Dates

date_day = { $day }. { $month_name } { $year }
date_month = { $month_name } { $year }
date_time = { $day }, { $time } UTC
month_1 = Januar
month_2 = Februar
month_3 = März
month_4 = April
month_5 = Mai
month_6 = Juni
month_7 = Juli
month_8 = August
month_9 = September
month_10 = Oktober
month_11 = November
month_12 = Dezember

## Spans of time

span_at_once = sofort
span_seconds = { $count } s
span_minutes = { $count } min
span_hours = { $count } h
span_days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
span_within_day = am selben Tag
span_within_month = im selben Monat
span_about_months =
    { $count ->
        [one] etwa { $count } Monat
       *[other] etwa { $count } Monate
    }
span_within_year = im selben Jahr
span_about_years =
    { $count ->
        [one] etwa { $count } Jahr
       *[other] etwa { $count } Jahre
    }

## The frame of every page

frame_skip = Zum Inhalt springen
frame_search = Suchen
frame_search_all = Alle Einträge durchsuchen
frame_main = Hauptmenü
frame_browse = Verzeichnisse
frame_breadcrumbs = Navigationspfad
frame_home = Startseite
frame_as_of = Stand: { $day }.

## TLP 2.0

frame_tlp_clear = Keine Einschränkung der Weitergabe.
frame_tlp_green = Eingeschränkte Weitergabe: nur innerhalb der Community, nicht über öffentliche Kanäle.
frame_tlp_amber = Eingeschränkte Weitergabe: nur innerhalb der Organisation der Empfänger und an deren Kunden; Kenntnis nur, wenn nötig.
frame_tlp_amber_strict = Eingeschränkte Weitergabe: nur innerhalb der Organisation der Empfänger; Kenntnis nur, wenn nötig.
frame_tlp_red = Nur zur persönlichen Kenntnis der einzelnen Empfänger, keine weitere Weitergabe.
