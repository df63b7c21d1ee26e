### Lists of records, the start page, pages of names (services, teams, ...), the search, and folders of files.

## Kinds of records

kind_list_incident = Vorfälle
kind_list_advisory = Sicherheitshinweise
kind_list_event = Sicherheitsereignisse
kind_list_improvement = Verbesserungsmaßnahmen
kind_list_procedure = Verfahrensanweisungen
kind_list_review = Reviews
kind_list_page = Seiten

kind_incident = Vorfall
kind_advisory = Sicherheitshinweis
kind_event = Sicherheitsereignis
kind_improvement = Verbesserungsmaßnahme
kind_procedure = Verfahrensanweisung
kind_review = Review
kind_page = Seite

kind_heading_incident =
    { $count ->
        [one] Vorfall
       *[other] Vorfälle
    }
kind_heading_advisory =
    { $count ->
        [one] Sicherheitshinweis
       *[other] Sicherheitshinweise
    }
kind_heading_event =
    { $count ->
        [one] Sicherheitsereignis
       *[other] Sicherheitsereignisse
    }
kind_heading_improvement =
    { $count ->
        [one] Verbesserungsmaßnahme
       *[other] Verbesserungsmaßnahmen
    }
kind_heading_procedure =
    { $count ->
        [one] Verfahrensanweisung
       *[other] Verfahrensanweisungen
    }
kind_heading_review =
    { $count ->
        [one] Review
       *[other] Reviews
    }
kind_heading_page =
    { $count ->
        [one] Seite
       *[other] Seiten
    }

kind_several_incident =
    { $count ->
        [one] Vorfall
       *[other] Vorfälle
    }
kind_several_advisory =
    { $count ->
        [one] Sicherheitshinweis
       *[other] Sicherheitshinweise
    }
kind_several_event =
    { $count ->
        [one] Sicherheitsereignis
       *[other] Sicherheitsereignisse
    }
kind_several_improvement =
    { $count ->
        [one] Verbesserungsmaßnahme
       *[other] Verbesserungsmaßnahmen
    }
kind_several_procedure =
    { $count ->
        [one] Verfahrensanweisung
       *[other] Verfahrensanweisungen
    }
kind_several_review =
    { $count ->
        [one] Review
       *[other] Reviews
    }
kind_several_page =
    { $count ->
        [one] Seite
       *[other] Seiten
    }

## Groupings

grouping_services = Dienste
grouping_teams = Teams
grouping_parties = Externe Stellen
grouping_tags = Schlagwörter
grouping_attack = Techniken
grouping_cve = CVEs

grouping_one_service = Dienst
grouping_one_team = Team
grouping_one_party = Externe Stelle
grouping_one_tag = Schlagwort
grouping_one_attack = ATT&CK-Technik
grouping_one_cve = CVE

## Pages that look over many records

overview_findings = Feststellungen
overview_table = Alle Verbesserungsmaßnahmen
overview_next_review = Für das nächste Review
overview_processes = Prozesse
overview_service_levels = Service-Level
overview_deadlines = Meldefristen
overview_trends = Trends
overview_exports = Dateien für andere Programme
overview_feeds = Feeds
overview_report = Sicherheitsereignis melden
overview_search = Suche

## Titles of pages

title_incidents_of_year = Vorfälle des Jahres { $year }
title_findings_of_class =
    { $class ->
        [technical-lapse] Feststellungen: technischer Mangel
        [procedural-failure] Feststellungen: Verfahrensfehler
        [manual-error] Feststellungen: Bedienfehler
        [process-flaw] Feststellungen: Prozessschwäche
        [communication-glitch] Feststellungen: Kommunikationspanne
       *[new-attack-vector] Feststellungen: neuer Angriffsvektor
    }
title_withdrawn = { $title } (zurückgezogen)
title_progress_of_report = Stand der Meldung { $id }
title_not_found = Nicht gefunden

## The end of every page

colophon_edition = Ausgabe: { $name }.

## The start page

home_advisories = Sicherheitshinweise
home_advisories_about = Bin ich betroffen, was ist zu tun und bis wann?
home_all_advisories = Alle Sicherheitshinweise
home_incidents = Vorfälle
home_incidents_about = Was geschah, warum, und was sich dadurch ändert.
home_all_incidents = Alle Vorfälle
home_numbers = In Zahlen
home_incidents_by_year = Vorfälle nach Jahr
home_improvements_by_state = Verbesserungsmaßnahmen nach Status
home_overdue_improvements = Überfällige Verbesserungsmaßnahmen
home_all_improvements = Alle Verbesserungsmaßnahmen
home_events = Sicherheitsereignisse
home_all_events = Alle Sicherheitsereignisse

## Lists

list_total =
    { $count ->
        [one] { $count } Eintrag.
       *[other] { $count } Einträge.
    }
list_total_overdue =
    { $count ->
        [one] { $count } Eintrag, { $overdue }.
       *[other] { $count } Einträge, { $overdue }.
    }
list_awaiting_none = Keine Meldung wartet auf eine Eingangsbestätigung.
list_awaiting =
    { $count ->
        [one] { $number } Meldung wartet auf eine Eingangsbestätigung.
       *[other] { $number } Meldungen warten auf eine Eingangsbestätigung.
    }
list_awaiting_overdue =
    { $count ->
        [one] { $number } Meldung wartet auf eine Eingangsbestätigung, { $overdue }.
       *[other] { $number } Meldungen warten auf eine Eingangsbestätigung, { $overdue }.
    }
list_incidents_in =
    { $count ->
        [one] Vorfall im Jahr
       *[other] Vorfälle im Jahr
    }
list_pages = Seiten dieser Liste
list_previous = Vorherige
list_previous_page = Seite
list_next = Nächste
list_next_page = Seite
list_page = Seite
list_follow = Diese Seite abonnieren: { $formats }

## All names of a grouping

groups_most_overdue = Die meisten überfälligen Verbesserungsmaßnahmen: { $teams }, { $overdue }.
groups_records =
    { $count ->
        [one] Eintrag
       *[other] Einträge
    }

## One service, team, party, tag, technique or CVE

group_contact = Kontakt
group_elsewhere = Weitere Informationen
group_owns = Zuständigkeiten
group_owned =
    { $count ->
        [one] { $count } Verbesserungsmaßnahme.
       *[other] { $count } Verbesserungsmaßnahmen.
    }
group_owned_overdue =
    { $count ->
        [one] { $count } Verbesserungsmaßnahme, { $overdue }.
       *[other] { $count } Verbesserungsmaßnahmen, { $overdue }.
    }
group_in_table = In der Tabelle
group_due_next = Als Nächstes fällig
group_incidents_by_year = Vorfälle nach Jahr
group_last = Zuletzt: { $incident }.
group_last_on = Zuletzt: { $incident }, { $date }.
group_by_year_and_severity = Vorfälle nach Jahr und Schweregrad
group_year = Jahr
group_together = Gesamt
group_open_improvements = Offene Verbesserungsmaßnahmen daraus
group_open = { $count }.
group_open_overdue = { $count }, { $overdue }.
group_improvements_by_state = Verbesserungsmaßnahmen nach Status
group_records = Einträge

## Where there is no page

missing_about = Unter dieser Adresse gibt es nichts, oder nichts, was diese Ausgabe zeigen darf.
missing_ids = Einträge behalten ihre Adresse dauerhaft. Wenn ein Link Sie hierher geführt hat, enthält die Kennung darin möglicherweise einen Tippfehler: Kennungen haben die Form { $example }.
missing_start = Startseite

## A free page

article_mentioned = Erwähnt in

## The page of the search

search_no_script = Die Suche läuft in Ihrem Browser und benötigt JavaScript, das ausgeschaltet ist. Jeder Eintrag steht auch in einer Liste:
search_more = Mehr anzeigen
search_control = Strg
search_about = Wörter, Kennungen, CVE-Nummern, Hashwerte, Adressen und Datumsangaben: { $slash } oder { $control } { $k } führt von jeder Seite zum Suchfeld oben. Ein Eintrag muss alle Wörter enthalten; das letzte darf unvollständig sein.

## Folders of CSAF documents

listing_title = CSAF-Dokumente
listing_title_label = CSAF-Dokumente, TLP:{ $label }
listing_title_year = CSAF-Dokumente, TLP:{ $label }, { $year }
listing_title_keys = OpenPGP-Schlüssel
listing_about = Sicherheitshinweise und Vorfälle in maschinenlesbarer Form, als CSAF-2.0-Dokumente mit ihren Hashwerten. Einstiegspunkt für Programme ist { $metadata }.
listing_about_signed = Sicherheitshinweise und Vorfälle in maschinenlesbarer Form, als CSAF-2.0-Dokumente mit ihren Hashwerten und Signaturen. Einstiegspunkt für Programme ist { $metadata }.
listing_documents =
    { $count ->
        [one] { $count } Dokument
       *[other] { $count } Dokumente
    }
listing_feed = Feed aller Dokumente mit TLP:{ $label } (ROLIE)
listing_terms = Themen der Dokumente mit TLP:{ $label } (ROLIE)
listing_key = Der Schlüssel, mit dem signiert wird
listing_metadata = Herausgeber und Fundort aller weiteren Dateien
listing_feeds = Liste der Feeds (ROLIE)
listing_changes = Zeitpunkt der letzten Änderung je Dokument, neueste zuerst
listing_index = Pfade aller Dokumente
listing_public_key = Öffentlicher Schlüssel zum Prüfen der Signaturen
listing_files_in = Dateien in { $path }
listing_name = Name
listing_what = Inhalt
listing_changed = Letzte Änderung
listing_withdrawn = Zurückgezogen: { $title }
