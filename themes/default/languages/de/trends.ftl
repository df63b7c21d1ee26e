### The page of trends and its charts.

## Names of months, short.

month_short_1 = Jan
month_short_2 = Feb
month_short_3 = Mär
month_short_4 = Apr
month_short_5 = Mai
month_short_6 = Jun
month_short_7 = Jul
month_short_8 = Aug
month_short_9 = Sep
month_short_10 = Okt
month_short_11 = Nov
month_short_12 = Dez

## All charts.

chart_numbers = Die Zahlen
chart_numbers_of = { $title }: die Zahlen
chart_month = Monat
chart_median = Median { $median }
chart_1_second = 1 s
chart_1_minute = 1 min
chart_1_hour = 1 h
chart_1_day = 1 Tag
chart_1_week = 1 Woche
chart_1_month = 1 Monat
chart_1_year = 1 Jahr
chart_10_years = 10 Jahre

## The top of the page.

trends_about = Die Dauer von Vorfällen ist schief verteilt: Wenige dauern hundertmal so lange wie die meisten. Deshalb ist jeder als Punkt dargestellt, mit dem Median daneben, und es gibt weder einen Mittelwert noch einen Pfeil, der eine Handvoll Vorfälle zum Trend erklärt. Jede Zahl zählt, was diese Ausgabe zeigt (Stand: { $date }), und führt zu den Einträgen dahinter.

## Incidents.

trends_incidents = Vorfälle
trends_incidents_total =
    { $count ->
        [one] { $number } Vorfall insgesamt.
       *[other] { $number } Vorfälle insgesamt.
    }
trends_incidents_outside =
    { $count ->
        [one] { $number } davon steht in keiner Säule: Er ist älter, oder nur sein Jahr ist bekannt. Die Tabelle nach Jahren enthält alle.
       *[other] { $number } davon stehen in keiner Säule: Sie sind älter, oder nur ihr Jahr ist bekannt. Die Tabelle nach Jahren enthält alle.
    }
trends_incidents_many = Es sind zu viele, um sie hier aufzuführen: Eine Zahl führt zu der Seite ihres Jahres, auf der ihr Monat beginnt.
trends_by_year = Nach Jahr
trends_by_year_and_severity = Vorfälle nach Jahr und Schweregrad
trends_year = Jahr
trends_without_date = Ohne Datum
trends_by_month_and_severity = Vorfälle nach Monat und Schweregrad
trends_by_month_about = Eine Säule je Monat von { $first } bis { $last }, der höchste Schweregrad unten.

## Durations of incidents.

trends_durations = Zeit bis zur Erkennung, Eindämmung und Wiederherstellung
trends_time_to_detect = Zeit bis zur Erkennung
trends_time_to_contain = Zeit bis zur Eindämmung
trends_time_to_recover = Zeit bis zur Wiederherstellung
trends_dots_about = Ein Punkt ist ein Vorfall und führt zu ihm. Die Skala ist logarithmisch: Jede Linie steht für ein Vielfaches der vorigen.
trends_dots_coarse = Bei einem hohlen Punkt ist nur der Tag, der Monat oder das Jahr bekannt; er kann also überall in der Nähe liegen.
trends_dots_median = Der Median wird ab drei Vorfällen angegeben.
trends_dots_newest = Dies sind die neuesten { $number } von { $count } Vorfällen mit solchen Zeiten; die Mediane beziehen sich auf sie.
trends_duration_none = Von „{ $from }“ bis „{ $to }“: Kein Vorfall hat beides.
trends_duration_few =
    { $count ->
        [one] Von „{ $from }“ bis „{ $to }“: { $number } Vorfall, zu wenig für einen Median.
       *[other] Von „{ $from }“ bis „{ $to }“: { $number } Vorfälle, zu wenige für einen Median.
    }
trends_duration_median = Von „{ $from }“ bis „{ $to }“: Median { $median } aus { $number } Vorfällen, Spanne: { $shortest } bis { $longest }.
trends_duration_missing =
    { $count ->
        [one] Bei { $number } der gezeigten Vorfälle fehlt diese Angabe.
       *[other] Bei { $number } der gezeigten Vorfälle fehlt diese Angabe.
    }
trends_picture = Ein Punkt für jeden von { $count } Vorfällen auf einer logarithmischen Skala.
trends_picture_range = Ein Punkt für jeden von { $count } Vorfällen auf einer logarithmischen Skala, Spanne: { $shortest } bis { $longest }.
trends_picture_median = Der Median ist { $median }.
trends_by_severity = Nach Schweregrad
trends_durations_by_severity = Dauer nach Schweregrad
trends_medians_by_severity = Mediane nach Schweregrad und Zahl der Vorfälle
trends_median_of = { $title }, Median
trends_of = aus
trends_too_few = zu wenige
trends_none = keine

## Improvements.

trends_improvements = Eröffnete und geschlossene Verbesserungsmaßnahmen
trends_improvements_total =
    { $count ->
        [one] { $total } Verbesserungsmaßnahme insgesamt; heute offen: { $open }.
       *[other] { $total } Verbesserungsmaßnahmen insgesamt; heute offen: { $open }.
    }
trends_improvements_total_overdue =
    { $count ->
        [one] { $total } Verbesserungsmaßnahme insgesamt; heute offen: { $open }, davon überfällig: { $overdue }.
       *[other] { $total } Verbesserungsmaßnahmen insgesamt; heute offen: { $open }, davon überfällig: { $overdue }.
    }
trends_improvements_about = Eine Verbesserungsmaßnahme gilt als eröffnet an dem Tag, den ihr Eintrag nennt, sonst an dem Tag, an dem ihr erster Vorfall bemerkt wurde; geschlossen ist sie, wenn ein Review sie verifiziert oder ablehnt. Eine wieder geöffnete zählt durchgehend seit ihrer Eröffnung als offen.
trends_improvements_unknown =
    { $count ->
        [one] { $number } steht in keiner Säule, weil nicht bekannt ist, in welchem Monat sie eröffnet wurde.
       *[other] { $number } stehen in keiner Säule, weil nicht bekannt ist, in welchem Monat sie eröffnet wurden.
    }
trends_improvements_many = Es sind zu viele, um sie hier aufzuführen: Die Zahlen führen zur Liste aller Verbesserungsmaßnahmen.
trends_stock_note = Am Ende eines Monats war der Termin einer Verbesserungsmaßnahme überschritten, wenn kein Review sie bis zu dem damals gültigen Termin geschlossen hatte; Verlängerungen, die Reviews bis dahin gewährt hatten, sind berücksichtigt. Wann die zuständige Stelle fertig war, ist nicht verzeichnet; deshalb sind auch jene enthalten, die auf ein Review warteten. In der oben genannten Zahl der heute überfälligen sind sie nicht enthalten. Ein noch nicht abgelaufener Monat zeigt den heutigen Stand.
trends_flow = Eröffnete und geschlossene Verbesserungsmaßnahmen nach Monat
trends_flow_about = Zwei Säulen je Monat: links, was eröffnet wurde, rechts, was ein Review verifiziert oder abgelehnt hat.
trends_opened = Eröffnet
trends_closed = Geschlossen
trends_stock = Am Monatsende offene Verbesserungsmaßnahmen
trends_stock_about = Eine Säule je Monat; oben, was seinen Termin überschritten hat.
trends_before_date = Vor dem Termin oder ohne Termin
trends_past_date = Termin überschritten
trends_ages = Alter offener Verbesserungsmaßnahmen
trends_ages_about = Eine Säule je { $days } Tage Alter, die neuesten links; der überfällige Teil steht unten.
trends_age_class = { $from } bis { $to } Tage
trends_days = Tage
trends_age = Alter
trends_not_overdue = Nicht überfällig
trends_overdue = Überfällig
trends_age_unknown = Alter nicht bekannt

## Findings.

trends_findings = Feststellungen nach Klasse und Team
trends_findings_total =
    { $count ->
        [one] { $number } Feststellung insgesamt.
       *[other] { $number } Feststellungen insgesamt.
    }
trends_findings_about = Genannt ist das Team, das für den Vorfall zuständig ist, nicht ein schuldiges.
trends_findings_others =
    { $count ->
        [one] { $count } Team hat keine eigene Zeile.
       *[other] { $count } Teams haben keine eigene Zeile.
    }
trends_findings_many = Es sind zu viele, um sie hier aufzuführen: Eine Zahl führt zur Seite ihrer Klasse oder ihres Teams.
trends_findings_grid = Feststellungen nach Klasse und nach dem für den Vorfall zuständigen Team
trends_no_team = Kein Team
trends_other_teams = Alle anderen Teams

## What came back.

trends_recurrence = Was innerhalb eines Jahres wiederkehrte
trends_recurrence_about = Vorfälle, die etwas mit einem anderen gemeinsam haben, der höchstens 365 Tage zuvor bemerkt wurde. Eine Gemeinsamkeit ist keine gemeinsame Ursache. Vorfälle, von denen nur das Jahr bekannt ist, bleiben außer Betracht.
trends_technique = Technik
trends_finding_class = Klasse von Feststellungen
trends_process = Prozess
trends_recurrence_of = { $kind }: was innerhalb eines Jahres wiederkehrte
trends_came_back = Wiedergekehrt
trends_incidents_in_order = Vorfälle in zeitlicher Reihenfolge
trends_times =
    { $times ->
        [one] einmal in { $incidents } Vorfällen
       *[other] { $times }-mal in { $incidents } Vorfällen
    }
trends_same_day = am selben Tag
trends_days_later =
    { $count ->
        [one] { $count } Tag später
       *[other] { $count } Tage später
    }
trends_about_days_later =
    { $count ->
        [one] etwa { $count } Tag später
       *[other] etwa { $count } Tage später
    }
trends_earlier = und { $count } frühere
trends_recurrence_more = { $count } weitere kehrten ebenso oft oder seltener wieder und sind nicht aufgeführt.

## The records behind the numbers.

trends_behind = Die Einträge hinter den Zahlen
trends_behind_durations = Dauer je Vorfall
trends_behind_durations_about = Dauer jedes Vorfalls, nach Schweregrad
trends_behind_flow = Eröffnete und geschlossene Verbesserungsmaßnahmen nach Monat
trends_behind_ages = Offene Verbesserungsmaßnahmen nach Alter
trends_behind_ledger = Alle Verbesserungsmaßnahmen mit ihren Daten
trends_behind_ledger_about = Alle Verbesserungsmaßnahmen: eröffnet, gültiger Termin, geschlossen, Status
trends_date_that_holds = Gültiger Termin
trends_not_known = nicht bekannt
trends_behind_findings = Feststellungen nach Team und Klasse
