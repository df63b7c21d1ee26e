### Ways through the history: facets of lists, neighbours, calendars, weeks of past years, strips of years.

## The links at the foot of a record

beside_incidents = Vorheriger und nächster Vorfall
beside_older_incident = Älterer Vorfall
beside_newer_incident = Neuerer Vorfall
beside_advisories = Vorheriger und nächster Sicherheitshinweis
beside_older_advisory = Älterer Sicherheitshinweis
beside_newer_advisory = Neuerer Sicherheitshinweis
beside_events = Vorheriges und nächstes Sicherheitsereignis
beside_older_event = Älteres Sicherheitsereignis
beside_newer_event = Neueres Sicherheitsereignis
beside_reviews = Vorheriges und nächstes Review
beside_older_review = Älteres Review
beside_newer_review = Neueres Review
beside_records = Vorheriger und nächster Eintrag
beside_older_record = Älterer Eintrag
beside_newer_record = Neuerer Eintrag

## Facets: what a list can be narrowed by

browse_narrow = Liste eingrenzen
browse_year = Jahr
browse_class = Klasse der Feststellung
browse_all_services = Alle Dienste
browse_all_teams = Alle Teams
browse_all_classes = Alle Klassen
browse_incidents_of_severity = Vorfälle, Schweregrad: { $word }
browse_incidents_of = Vorfälle: { $word }
browse_advisories_of_severity = Sicherheitshinweise, Schweregrad: { $word }
browse_advisories_of = Sicherheitshinweise: { $word }
browse_events_of_severity = Sicherheitsereignisse, Schweregrad: { $word }
browse_events_of = Sicherheitsereignisse: { $word }
list_years = Jahre

## The calendar of a year

calendar_month_1 = Januar
calendar_month_2 = Februar
calendar_month_3 = März
calendar_month_4 = April
calendar_month_5 = Mai
calendar_month_6 = Juni
calendar_month_7 = Juli
calendar_month_8 = August
calendar_month_9 = September
calendar_month_10 = Oktober
calendar_month_11 = November
calendar_month_12 = Dezember
weekday_1 = Montag
weekday_short_1 = Mo
weekday_2 = Dienstag
weekday_short_2 = Di
weekday_3 = Mittwoch
weekday_short_3 = Mi
weekday_4 = Donnerstag
weekday_short_4 = Do
weekday_5 = Freitag
weekday_short_5 = Fr
weekday_6 = Samstag
weekday_short_6 = Sa
weekday_7 = Sonntag
weekday_short_7 = So
calendar_days = Tag für Tag
calendar_about = Ein Tag, an dem ein Vorfall bemerkt wurde, führt zu ihm; ein Tag mit mehreren führt zu der Stelle, an der sie in der Liste des Jahres beginnen.
calendar_day_incidents =
    { $count ->
        [one] { $count } Vorfall
       *[other] { $count } Vorfälle
    }
calendar_coarse = Nur auf den Monat oder das Jahr genau bekannt: { $incidents }.
calendar_coarse_more = Nur auf den Monat oder das Jahr genau bekannt: { $incidents } und { $count } weitere.

## This week in past years

week_title = Diese Woche in früheren Jahren
week_about = Vorfälle, die in der Kalenderwoche { $week } früherer Jahre bemerkt wurden. In diesem Jahr ist es die Woche vom { $first } bis zum { $last } (Stand: { $day }).
week_more =
    { $count ->
        [one] { $count } weiterer steht auf der Seite seines Jahres.
       *[other] { $count } weitere stehen auf den Seiten ihrer Jahre.
    }

## Strips of years

strip_incidents_about = Eine Säule je Jahr von { $first } bis { $last }, der höchste Schweregrad unten.
strip_findings = Feststellungen nach Jahr
strip_findings_about = Eine Säule je Jahr von { $first } bis { $last }, in dem Vorfälle bemerkt wurden.
strip_earlier = { $count } vor { $year } sind nicht dargestellt.

## Scripts of lists

script_list_all = Alle Zeilen anzeigen
script_list_page_of = Zur Seite „{ $word }“
script_list_everywhere = Dasselbe in allen Einträgen
script_list_shown = { $count } von { $all } auf dieser Seite
script_search_nothing_filtered = Keine Treffer für diese Filter.
script_search_records_filtered =
    { $count ->
        [one] { $count } Eintrag für diese Filter
       *[other] { $count } Einträge für diese Filter
    }
