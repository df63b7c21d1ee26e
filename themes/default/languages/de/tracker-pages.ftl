### The register of processes, procedures, reviews, and how soon reports are acknowledged.

## The register of what failed.

processes_total =
    { $findings ->
        [one] { $findings } Prozessversagen
       *[other] { $findings } Prozessversagen
    } in { $incidents ->
        [one] { $incidents } Vorfall
       *[other] { $incidents } Vorfällen
    }, geordnet nach dem, was versagt hat; { $open ->
        [one] { $open } Verbesserungsmaßnahme ist
       *[other] { $open } Verbesserungsmaßnahmen sind
    } nicht abgeschlossen.
processes_what_failed = Was versagt hat
processes_findings =
    { $count ->
        [one] Feststellung
       *[other] Feststellungen
    }
processes_of =
    { $findings ->
        [one] { $findings } Feststellung
       *[other] { $findings } Feststellungen
    } in { $incidents ->
        [one] { $incidents } Vorfall
       *[other] { $incidents } Vorfällen
    }.
processes_of_since =
    { $findings ->
        [one] { $findings } Feststellung
       *[other] { $findings } Feststellungen
    } in { $incidents ->
        [one] { $incidents } Vorfall
       *[other] { $incidents } Vorfällen
    }, seit { $since }.
processes_of_since_last =
    { $findings ->
        [one] { $findings } Feststellung
       *[other] { $findings } Feststellungen
    } in { $incidents ->
        [one] { $incidents } Vorfall
       *[other] { $incidents } Vorfällen
    }, seit { $since }, zuletzt { $last }.
processes_in = Vorfall: { $incident }
processes_more_findings = { $count } weitere unter allen Feststellungen
processes_changes = Was sich dadurch ändert
processes_answers = Verbesserungsmaßnahmen zu diesen Feststellungen
processes_more = { $count } weitere.
processes_unanswered =
    { $count ->
        [one] Dazu gibt es keine Verbesserungsmaßnahme.
       *[other] Dazu gibt es keine Verbesserungsmaßnahme.
    }
processes_nobody = niemand verzeichnet
processes_procedures = Geänderte Verfahrensanweisungen
processes_changed = Geändert
processes_none_yet = noch keine
processes_none = Kein Prozessversagen verzeichnet.
processes_wide = Team- und organisationsübergreifend
processes_wide_about =
    { $count ->
        [one] { $count } Verbesserungsmaßnahme, die die ganze Organisation oder mehrere betrifft und zu keiner der obigen Feststellungen gehört.
       *[other] { $count } Verbesserungsmaßnahmen, die die ganze Organisation oder mehrere betreffen und zu keiner der obigen Feststellungen gehören.
    }
processes_wide_caption = Verbesserungsmaßnahmen mit großer Reichweite
processes_nothing_more = Nichts weiter.

## The page of a procedure.

procedure_name = Verfahrensanweisung
procedure_version = Version
procedure_last_revised = Zuletzt überarbeitet
procedure_on_this_page = Auf dieser Seite
procedure_revisions = Überarbeitungen
procedure_improvements = Verbesserungsmaßnahmen
procedure_because = Anlass: { $improvements }
procedure_after = Vorfälle: { $incidents }
procedure_changed_by = Verbesserungsmaßnahmen, die sie ändern

## The page of a review.

review_name = Review
review_held_on = Durchgeführt am
review_attended = Teilgenommen haben
review_items = Was behandelt wurde
review_items_about = Behandelte Verbesserungsmaßnahmen, das damalige Ergebnis und ihr heutiger Stand
review_found = Ergebnis
review_now = Heute
review_postmortems = Durchgegangene Postmortems

## How soon reports are acknowledged.

service_levels_about =
    { $days ->
        [one] Der Eingang jeder Meldung ist innerhalb von { $days } Arbeitstag zu bestätigen, nach den Arbeitstagen im Kalender dieser Website.
       *[other] Der Eingang jeder Meldung ist innerhalb von { $days } Arbeitstagen zu bestätigen, nach den Arbeitstagen im Kalender dieser Website.
    }
service_levels_reports = Meldungen
service_levels_acknowledged_in_time = Fristgerecht bestätigt
service_levels_acknowledged_late = Verspätet bestätigt
service_levels_waiting = Wartend
service_levels_unstated = Ohne Zeitangabe
service_levels_time = Zeit bis zur Eingangsbestätigung
service_levels_median_of = Median aus { $count }, vom Eingang bis zur Bestätigung
service_levels_by_month = Nach Monat
service_levels_months_about = Maßgeblich ist der Monat der Meldung. Der Median wird über die Meldungen gebildet, deren Eingang und Bestätigung auf die Minute bekannt sind, und ab drei solchen Meldungen angegeben. Jeder Punkt ist eine solche Meldung, von einer Minute links bis dreißig Tage rechts, auf einer logarithmischen Skala; ein Ring war verspätet.
service_levels_months_caption = Eingangsbestätigung nach Monat
service_levels_month = Monat
service_levels_in_time = Fristgerecht
service_levels_late = Verspätet
service_levels_median_time = Median bis zur Bestätigung
service_levels_scale = 1 min bis 30 Tage
service_levels_dots = Punkte
service_levels_without_time = { $count } ohne Zeitangabe
service_levels_median = Median
service_levels_of = aus { $count }
service_levels_too_few = zu wenige
service_levels_none = keine
service_levels_each = Jede Meldung
service_levels_each_caption = Meldungen mit ihrer Eingangsbestätigung, neueste zuerst
service_levels_report = Meldung
service_levels_received = Eingegangen
service_levels_acknowledged = Bestätigt
service_levels_after = Dauer
service_levels_result = Ergebnis
service_levels_no_time = Ohne Zeitangabe
service_levels_not_yet = Noch nicht
service_levels_late_by = Um { $margin } verspätet
service_levels_overdue_by = Um { $margin } überfällig
service_levels_overdue = Überfällig
service_levels_due_in = Wartend, noch { $margin }
