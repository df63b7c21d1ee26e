### The page of an incident, the lists of findings, and what all records have at their head and foot.

## Every record: head, list of contents, foot.

record_on_this_page = Auf dieser Seite
record_summary = Zusammenfassung
record_withdrawn_on = Dieser Eintrag wurde am { $at } zurückgezogen. Er bleibt unter seiner Adresse stehen, damit Links auf ihn weiterhin hierher führen.
record_withdrawn = Dieser Eintrag wurde zurückgezogen. Er bleibt unter seiner Adresse stehen, damit Links auf ihn weiterhin hierher führen.
record_embargoed_until = Noch nicht zur allgemeinen Kenntnis bestimmt. Geben Sie vor Ablauf der Sperrfrist ({ $at }) nichts davon weiter.
record_embargoed = Noch nicht zur allgemeinen Kenntnis bestimmt. Geben Sie vor Ablauf der Sperrfrist nichts davon weiter.
record_draft = Noch nicht veröffentlicht. Änderungen sind möglich.
record_languages = Sprachen
record_left = Teile dieser Seite sind nicht übersetzt.
record_sentence = { $text }.
record_related = Zugehörige Einträge
record_mentioned = Erwähnt in
record_references = Verweise
record_tags = Schlagwörter: { $tags }
record_last_change = Letzte Änderung: { $at }.
record_as_json = Dieser Eintrag als JSON
record_copies = Fassungen zum Versenden:

## Lists of records: one row each.

rows_overdue_days =
    { $count ->
        [one] { $count } Tag überfällig
       *[other] { $count } Tage überfällig
    }

## Incident: facts.

incident_lesson = Lehre
incident_started = Beginn
incident_ended = Ende
incident_duration = Dauer
incident_customers = Betroffene Kunden
incident_customers_of = { $customers } von { $all }
incident_for_customers = Für Kunden:
incident_impact = Auswirkungen
incident_records = Datensätze
incident_attributes = Verletzte Schutzziele
incident_data = Daten
incident_regions = Regionen

## Incident: sections.

incident_timeline = Zeitverlauf
incident_findings = Feststellungen
incident_improvements = Verbesserungsmaßnahmen
incident_response = Bewertung der Reaktion
incident_scorecard = Was der Eintrag belegt
incident_evidence = Beweismittel
incident_actor = Akteur
incident_parties = Beteiligte
incident_notifications = Benachrichtigungen
incident_advisories = Sicherheitshinweise
incident_reports = Meldungen
incident_events = Zugrunde liegende Meldungen
incident_similar = Ähnliche Vorfälle

## Incident: evaluation of the response, evidence, actor, parties, notifications.

incident_sufficient = War sie ausreichend?
incident_complete = War sie vollständig?
incident_went_well = Was gut lief
incident_went_badly = Was schlecht lief
incident_got_lucky = Wo Glück geholfen hat
incident_evidence_collected = gesichert: { $at }
incident_evidence_place = Ablage: { $place }
incident_evidence_findings = stützt { $findings }
incident_actor_from = Herkunft
incident_actor_name = Name
incident_actor_motive = Motiv
incident_actor_techniques = ATT&CK-Techniken
incident_party_since = seit { $at }
incident_notifications_note = Diese Übersicht hält fest, was geschehen ist, und hilft beim Berechnen der Fristen. Sie ist keine Rechtsberatung: Die Fristen hängen von Umständen und Rechtsvorschriften ab, die diese Seite nicht kennt.
incident_all_deadlines = Alle Fristen mit ihren Quellen

incident_improvements_caption = Verbesserungsmaßnahmen und ihr Stand
incident_improvements_answers = Feststellungen

## Timeline: the table.

timeline_caption = Was geschah, in zeitlicher Reihenfolge
timeline_time = Zeitpunkt
timeline_side = Bereich
timeline_what = Was geschah

## Durations that follow from the timeline.

duration_detect = Zeit bis zur Erkennung
duration_acknowledge = Zeit bis zur Übernahme
duration_contain = Zeit bis zur Eindämmung
duration_eradicate = Zeit bis zur Beseitigung
duration_recover = Zeit bis zur Wiederherstellung
duration_ends = { $from } { $arrow } { $until }
duration_arrow = bis

## Timeline: the picture.

lanes_scroll = Zeitverlauf als Grafik
lanes_title = Zeitverlauf
lanes_description =
    { $count ->
        [one] { $count } Zeile in zeitlicher Reihenfolge, nach Bereichen geordnet: { $lanes }. Die Tabelle darunter enthält dieselbe Zeile im vollen Wortlaut.
       *[other] { $count } Zeilen in zeitlicher Reihenfolge, nach Bereichen geordnet: { $lanes }. Die Tabelle darunter enthält dieselben Zeilen im vollen Wortlaut.
    }
lanes_none = Ohne Bereich
lanes_cut = { $span } lang nichts verzeichnet
lanes_unit = Zeit in UTC
lanes_marks = Eine Markierung führt zu ihrer Zeile in der Tabelle darunter.
lanes_turns = Große Markierungen sind Meilensteine.
lanes_coarse = Bei hohlen Markierungen ist nur der Tag, der Monat oder das Jahr bekannt.
lanes_counts = Eine Zahl fasst Zeilen zusammen, die dicht beieinanderliegen.
lanes_cuts = Ruhige Abschnitte sind verkürzt dargestellt.
lanes_mark_several = { $count } Zeilen, { $from } bis { $until }
lanes_mark = { $at }: { $words }
lanes_mark_turn = { $turn }, { $at }: { $words }
lanes_preparation = Vorbereitung
lanes_detection = Erkennung
lanes_containment = Eindämmung
lanes_post_incident = Nachbereitung
lanes_same_day = selber Tag
lanes_same_month = selber Monat
lanes_same_year = selbes Jahr
lanes_seconds = { $count } s
lanes_minutes = { $count } min
lanes_hours = { $count } h
lanes_days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
lanes_years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
lanes_about_months =
    { $count ->
        [one] ~{ $count } Monat
       *[other] ~{ $count } Monate
    }
lanes_about_years =
    { $count ->
        [one] ~{ $count } Jahr
       *[other] ~{ $count } Jahre
    }
lanes_day = { $day }. { $month }

## Findings.

findings_standfirst = Was Vorfälle gemeinsam haben, geordnet nach Klassen von Feststellungen.
findings_in_incidents =
    { $count ->
        [one] { $number } Feststellung
       *[other] { $number } Feststellungen
    } in { $incidents ->
        [one] { $incidents } Vorfall
       *[other] { $incidents } Vorfällen
    }
findings_classes = Klassen von Feststellungen
findings_why = Warum?
findings_escaped = Warum es nicht früher auffiel
findings_process = Was versagt hat
findings_answered = Verbesserungsmaßnahmen
findings_reason = Warum nichts daraus folgt
findings_evidence = Beweismittel: { $links }
findings_incident = Vorfall: { $incident }

## Incidents like this: why each is shown.

similar_mentions = erwähnt diesen Vorfall
similar_mentioned = hier im Text genannt
similar_shares = gemeinsam: { $what }
similar_services =
    { $count ->
        [one] Dienst { $names }
       *[other] Dienste { $names }
    }
similar_techniques =
    { $count ->
        [one] Technik { $names }
       *[other] Techniken { $names }
    }
similar_tags =
    { $count ->
        [one] Schlagwort { $names }
       *[other] Schlagwörter { $names }
    }
similar_list = { $list } und { $last }
similar_list_of_lists = { $list } sowie { $last }
similar_processes = gleicher Prozess: { $names }
similar_classes = gleiche Klasse von Feststellungen: { $names }
similar_class_technical_lapse = technischer Mangel
similar_class_procedural_failure = Verfahrensfehler
similar_class_manual_error = Bedienfehler
similar_class_process_flaw = Prozessschwäche
similar_class_communication_glitch = Kommunikationspanne
similar_class_new_attack_vector = neuer Angriffsvektor
