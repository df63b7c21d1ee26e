### Words that many pages use the same way.

common_incident = Vorfall
common_advisory = Sicherheitshinweis
common_improvement = Verbesserungsmaßnahme
common_severity = Schweregrad
common_state = Status
common_owner = Zuständig
common_due = Fällig
common_no_date = Kein Termin
common_services = Dienste
common_kind = Art
common_priority = Priorität
common_product = Produkt
common_all = Alle
common_team = Team
common_service = Dienst
common_label = Einstufung
common_unknown = Nicht bekannt
common_reason = Grund:
common_measure = Erfolgskriterium:

## Lists within a sentence

common_list_or = { $list } oder { $last }

## Numbers

common_overdue_count = { $count } überfällig
common_days_overdue =
    { $count ->
        [one] { $count } Tag überfällig
       *[other] { $count } Tage überfällig
    }
common_more_in_table = { $count } weitere in der Tabelle
common_page_of = Seite { $page } von { $pages }.
common_title_page = { $title }, Seite { $page }
common_version = Version { $version }
common_for_other_programs = Für andere Programme
common_nothing = Nichts.
