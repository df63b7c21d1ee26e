### The page of an advisory, that of a security event, and that of its reporter.

## Advisory: what is most urgent.

advisory_action_required = Maßnahmen erforderlich
advisory_no_action_required = Keine Maßnahmen erforderlich
advisory_action_by = { $what } bis zum { $at }
advisory_action_passed = { $what } bis zum { $at }; dieser Termin ist verstrichen
advisory_exploited_answer = Ausnutzung: { $answer }
advisory_updated = Aktualisiert: { $at }
advisory_published_at = Veröffentlicht: { $at }
advisory_version = Version { $version }
advisory_copies = Fassungen zum Versenden
advisory_send_on = Weiterleiten:

## The forms of copies, as links.

copy_mail = E-Mail
copy_text = Nur Text
copy_chat = Chatnachricht
copy_status = Statusseite

## Advisory: products and versions.

advisory_affected = Bin ich betroffen?
advisory_affected_caption = Produkte und Versionen
advisory_status = Status
advisory_versions = Versionen
advisory_fixed_in = Behoben in
advisory_mended = Betroffen, Behebung verfügbar
advisory_concerns = Betrifft { $ids }
advisory_vex_versions = Versionen: { $versions }

## Advisory: the form "am I affected?".

affected_version = Ihre Version
affected_version_of = Ihre Version von { $product }
affected_check = Prüfen

scheme_pypi = Python-Pakete
scheme_debian = Debian-Pakete
scheme_rpm = RPM-Pakete
scheme_alpine = Alpine-Pakete
scheme_generic = einfache Zahlen

## Advisory: what to do.

advisory_remediation = Was zu tun ist
advisory_do_by = Erledigen Sie dies bis zum { $at }.
advisory_remedy_products = Für { $products }
advisory_remedy_answers = Gegen { $ids }
advisory_remedy_since = Seit { $at }
advisory_message = Kurz gefasst

## Advisory: facts.

advisory_facts = Fakten
advisory_facts_and_scores = Fakten und CVSS-Werte
advisory_published = Erschienen
advisory_weakness = Schwäche
advisory_aliases = Alias
advisory_exploited = Ausnutzung
advisory_products = Produkte

## Advisory: sections.

advisory_vulnerabilities = Schwachstellen
advisory_updates = Aktualisierungen
advisory_first_published = Erstveröffentlichung.
advisory_faq = Fragen und Antworten
advisory_credits = Dank an
advisory_incidents = Zugrunde liegender Vorfall
advisory_events = Zugrunde liegende Meldung

## Advisory: indicators of compromise.

advisory_indicators = Kompromittierungsindikatoren (IoC)
advisory_defanged = So geschrieben, dass nichts versehentlich aufgerufen wird: { $dot } steht für einen Punkt, { $http } für http.
advisory_indicators_table = Tabelle mit den unveränderten Werten (CSV)
advisory_indicator = Indikator
advisory_indicator_note = Anmerkung

## Security event: facts.

event_tab = Sicherheitsereignis
event_step_done = (erledigt)
event_received = Eingegangen
event_acknowledged = Eingang bestätigt
event_acknowledged_untimed = Ja, ohne Zeitangabe
event_not_acknowledged = Noch nicht
event_target = Zielvorgabe: { $target }
event_business_days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }
event_in_time = Fristgerecht
event_due_by = fällig bis { $at }
event_late = Verspätet
event_late_by = Um { $span } verspätet
event_overdue_since = Überfällig seit { $at }
event_overdue_by = inzwischen { $span }
event_due_in = Noch { $span }
event_outcome = Ergebnis
event_reporter = Gemeldet von
event_reporter_page = Seite der meldenden Person
event_reporter_page_note = Wer diese Adresse kennt, kann den Fortschritt lesen. Geben Sie sie nur der meldenden Person.

## Security event: sections.

event_problem = Worin besteht das Problem?
event_score = Gibt es dazu eine CVE-Nummer oder einen CVSS-Wert?
event_remediation = Lässt es sich beheben oder abmildern?
event_customers = Was soll Kunden mitgeteilt werden?
event_done = Was am Angebot geändert wurde
event_disruption = Wie Beeinträchtigungen für Kunden gering gehalten wurden
event_progress = Von der Meldung bis zum Ergebnis
event_incidents = Daraus entstandene Vorfälle
event_advisories = Daraus entstandene Sicherheitshinweise
event_not_stated = Nicht angegeben.
event_undecided = Noch ist nichts entschieden.

## The page of an event's reporter.

reporter_standfirst = Diese Seite ist für die meldende Person bestimmt. Wer ihre Adresse kennt, kann sie lesen.
reporter_number = Bestätigungsnummer
reporter_status = Status
reporter_not_set = Noch nicht festgelegt
reporter_progress = Fortschritt
reporter_no_progress = Noch keine Einträge.
reporter_no_outcome = Noch keines.
