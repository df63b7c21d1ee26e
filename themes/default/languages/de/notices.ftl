### Duties to notify: where each stands, how its deadline was counted, and the law behind it.

## Clocks: the table.

clock_caption_sent = Wer bis wann zu benachrichtigen war und ob es fristgerecht geschah
clock_caption_not_sent = Noch nicht abgesendete Benachrichtigungen mit ihren Fristen
clock_duty = Pflicht
clock_started = Fristbeginn
clock_deadline = Frist
clock_sent = Abgesendet
clock_status = Status
clock_not_sent = Nicht abgesendet
clock_recipient = an: { $recipient }
clock_reference = Referenz: { $reference }
clock_aware = Kenntnisnahme: { $at }

## Clocks: where each stands.

clock_ends_today = Endet mit diesem Tag
clock_ends_now = Endet jetzt
clock_left = noch { $span }
clock_overdue_by = Um { $span } überfällig
clock_overdue_by_less = Um weniger als eine Sekunde überfällig
clock_late_by = Um { $span } verspätet abgesendet
clock_late_by_less = Um weniger als eine Sekunde verspätet abgesendet
clock_so_far = Keine feste Frist: bisher { $span }
clock_sent_after = Abgesendet { $span } nach Fristbeginn
clock_sent_within = Abgesendet: { $span }
clock_after = Dauer: { $span }

## Clocks: how a deadline was counted.

clock_as_written = wie angegeben
clock_no_deadline = keine Frist angegeben
clock_not_begun = die Frist läuft noch nicht
clock_no_number = keine Zahl festgelegt: unverzüglich
clock_hours =
    { $count ->
        [one] { $count } Stunde ab { $from }
       *[other] { $count } Stunden ab { $from }
    }
clock_days =
    { $count ->
        [one] { $count } Kalendertag ab { $from }, bis zum Ende des Tages
       *[other] { $count } Kalendertage ab { $from }, bis zum Ende des Tages
    }
clock_federal_days =
    { $count ->
        [one] { $count } Geschäftstag der US-Bundesbehörden ab { $from }, bis zum Ende des Tages in New York
       *[other] { $count } Geschäftstage der US-Bundesbehörden ab { $from }, bis zum Ende des Tages in New York
    }
clock_months =
    { $count ->
        [1] ein Monat ab { $from }
        [one] { $count } Monat ab { $from }
       *[other] { $count } Monate ab { $from }
    }
clock_from_beginning = { $counted }, gerechnet ab Beginn des angegebenen Zeitraums ({ $start })
clock_unclassified = { $counted }; wann die Einstufung erfolgte, ist nicht angegeben
clock_outer_limit = { $counted }; dies endet vor der Frist ab Einstufung
clock_classified_later = { $counted }; die Einstufung erfolgte später: bitte prüfen, welche Frist gilt
clock_not_in_force = { $counted }; nicht in Kraft, bitte prüfen

## Clocks: from what is counted.

clock_from_notice = Absendung „{ $regime }“ ({ $at })
clock_from_aware = Kenntnisnahme
clock_from_high_risk = Feststellung eines hohen Risikos
clock_from_classified = Einstufung als schwerwiegend
clock_from_material = Feststellung der Wesentlichkeit
clock_from_fix = Verfügbarkeit einer Behebung
clock_from_submitted = Übermittlung der vorherigen Meldung
clock_from_discovered = Entdeckung
clock_from_belief = begründeter Annahme
clock_from_ransom = Zahlung des Lösegelds
clock_from_agreed = dem vereinbarten Beginn

## Duties: the table below the deadlines.

duty_gdpr_33_rule = 72 Stunden, nachdem dem Verantwortlichen die Verletzung bekannt wurde
duty_gdpr_33_recipient = Aufsichtsbehörde
duty_gdpr_33_note = Bekannt ist die Verletzung erst bei hinreichender Gewissheit, nicht schon beim ersten Alarm.
duty_gdpr_34_rule = unverzüglich; keine Zahl festgelegt
duty_gdpr_34_recipient = Personen, deren Daten betroffen sind
duty_nis2_recipient = CSIRT oder zuständige Behörde
duty_nis2_early_rule = 24 Stunden nach Kenntnisnahme von dem erheblichen Sicherheitsvorfall
duty_nis2_early_note = Nationales Recht kann mehr verlangen.
duty_nis2_notice_rule = 72 Stunden nach Kenntnisnahme von dem erheblichen Sicherheitsvorfall
duty_nis2_notice_note = 24 Stunden für Vertrauensdiensteanbieter, wenn ihre Vertrauensdienste betroffen sind.
duty_nis2_final_rule = ein Monat nach Übermittlung der Meldung des Sicherheitsvorfalls
duty_nis2_final_note = Die Frist läuft ab der Übermittlung, nicht ab der Kenntnisnahme.
duty_dora_recipient = Zuständige Behörde
duty_dora_note = Ein Wochenende oder Feiertag kann die Frist verlängern; dies ist hier nicht eingerechnet.
duty_dora_initial_rule = 4 Stunden nach der Einstufung als schwerwiegend, höchstens 24 Stunden nach Kenntnisnahme
duty_dora_intermediate_rule = 72 Stunden nach Übermittlung der Erstmeldung
duty_dora_final_rule = ein Monat nach Übermittlung der letzten Zwischenmeldung
duty_sec_rule = 4 Geschäftstage nach Feststellung, dass der Vorfall wesentlich ist
duty_sec_recipient = Securities and Exchange Commission, über EDGAR
duty_sec_note = Gerechnet nach dem Bundeskalender der Vereinigten Staaten, Ortszeit New York. Nicht berücksichtigt sind die Annahmezeiten für Einreichungen und Tage, die durch Präsidialverfügung dienstfrei sind.
duty_cra_recipient = Als Koordinator benanntes CSIRT und ENISA
duty_cra_note = Gilt seit dem 11. September 2026.
duty_cra_early_rule = 24 Stunden nach Kenntnisnahme von der aktiv ausgenutzten Schwachstelle oder dem schwerwiegenden Sicherheitsvorfall
duty_cra_notice_rule = 72 Stunden nach Kenntnisnahme von der aktiv ausgenutzten Schwachstelle oder dem schwerwiegenden Sicherheitsvorfall
duty_cra_final_rule = bei einer Schwachstelle 14 Tage, nachdem eine Korrektur- oder Risikominderungsmaßnahme verfügbar ist; bei einem Sicherheitsvorfall ein Monat nach Übermittlung der 72-Stunden-Meldung
duty_hipaa_rule = ohne unangemessene Verzögerung, höchstens 60 Kalendertage nach der Entdeckung
duty_hipaa_recipient = Betroffene Personen; Gesundheitsministerium der USA (Secretary of Health and Human Services)
duty_hipaa_note = 60 Tage sind die äußerste Grenze. Bei Verletzungen, die weniger als 500 Personen betreffen, gilt für die Meldung an das Ministerium ein anderer Termin.
duty_circia_rule = 72 Stunden nach begründeter Annahme, dass ein meldepflichtiger Vorfall eingetreten ist; 24 Stunden nach Zahlung eines Lösegelds
duty_circia_recipient = Cybersecurity and Infrastructure Security Agency
duty_circia_note = Nicht in Kraft, bitte prüfen: Eine endgültige Regelung wurde nicht gefunden.
duty_contract_rule = wie vereinbart und im Eintrag angegeben
duty_contract_recipient = Vertragspartner
duty_custom_rule = wie im Eintrag angegeben
duty_custom_recipient = Wie angegeben
