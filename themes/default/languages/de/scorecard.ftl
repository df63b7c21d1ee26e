### What the record shows of the response: a table of points, counted by the program.

scorecard_sum = Vollständig belegt: { $share } Punkten.
scorecard_share = { $met } von { $judged }
scorecard_counted = Aus dem Eintrag gezählt, nicht von Menschen beurteilt.
scorecard_partial = Grundlage ist, was diese Ausgabe zeigt; eine andere zeigt möglicherweise mehr.
scorecard_caption = Was der Eintrag über die Reaktion belegt

## The columns

scorecard_point = Punkt
scorecard_shown = Belegt
scorecard_by_what = Wodurch
scorecard_more = und { $count } weitere

## The points

scorecard_sequence = Der Ablauf erfasst die Ursache vor der Erkennung
scorecard_turns = Der Zeitverlauf enthält die Meilensteine
scorecard_claims = Aussagen nennen ihre Beweismittel
scorecard_evidence = Beweismittel sind prüfbar
scorecard_actor = Der Akteur ist genannt oder als unbekannt angegeben
scorecard_root = Eine Grundursache ist benannt
scorecard_findings = Zu jeder Feststellung gibt es eine Antwort
scorecard_badly = Zu allem, was schlecht lief, gibt es eine Antwort
scorecard_notices = Wer zu benachrichtigen war, wurde benachrichtigt
scorecard_parties = Zu allen Beteiligten ist die Rolle angegeben
scorecard_reviews = Ein Review hat den Eintrag behandelt
scorecard_improvements = Verbesserungsmaßnahmen sind verifiziert oder abgelehnt

## What shows it

scorecard_sequence_no_detection = Keine Zeile ist als Erkennung gekennzeichnet
scorecard_sequence_no_cause = Keine Zeile davor nennt die Ursache; Erkennung:
scorecard_sequence_rows =
    { $count ->
        [one] { $count } Zeile vor der Erkennung nennt die Ursache:
       *[other] { $count } Zeilen vor der Erkennung nennen die Ursache:
    }
scorecard_turns_all = { $done } von { $all } angegeben:
scorecard_turns_none = Keiner von { $all } angegeben
scorecard_turns_some = { $done } von { $all } angegeben, keine Angabe zu { $missing }:
scorecard_turn_started = Beginn
scorecard_turn_detected = Erkennung
scorecard_turn_acknowledged = Übernahme
scorecard_turn_contained = Eindämmung
scorecard_turn_recovered = Wiederherstellung
scorecard_claims_all = { $done } von { $all } Zeilen und Feststellungen nennen Beweismittel (ohne Zeilen zur Kommunikation)
scorecard_claims_some = { $done } von { $all } Zeilen und Feststellungen nennen Beweismittel (ohne Zeilen zur Kommunikation); keine bei:
scorecard_claims_kept = { $done } von { $all } Zeilen und Feststellungen nennen Beweismittel aus dieser Ausgabe (ohne Zeilen zur Kommunikation)
scorecard_claims_none = Nichts angegeben, was Beweismittel erfordert
scorecard_evidence_all = { $done } von { $all } mit Hashwert und Zeitpunkt der Sicherung
scorecard_evidence_some = { $done } von { $all } mit Hashwert und Zeitpunkt der Sicherung; ohne diese Angaben:
scorecard_evidence_none = Kein Beweismittel angegeben
scorecard_actor_outage = Ein Ausfall: kein Angriff
scorecard_actor_none = Kein Akteur angegeben
scorecard_actor_unknown = Als unbekannt angegeben:
scorecard_actor_stated = Angegeben:
scorecard_root_none = Keine Feststellung ist als Grundursache gekennzeichnet
scorecard_root_named = Benannt in
scorecard_findings_all = { $done } von { $all } mit Verbesserungsmaßnahme oder einem Grund, warum keine folgt
scorecard_findings_some = { $done } von { $all } mit Verbesserungsmaßnahme oder einem Grund, warum keine folgt; ohne beides:
scorecard_findings_none = Keine Feststellung angegeben
scorecard_badly_none = Nichts dergleichen aufgeführt
scorecard_badly_kept = Punkte, zu denen diese Ausgabe keine Antwort zeigt: { $all }, siehe
scorecard_badly_all = { $done } von { $all } mit Feststellung oder Grund:
scorecard_badly_some = { $done } von { $all } mit Feststellung oder Grund; ohne beides, nach der Nummer in der Liste: { $without };
scorecard_badly_place = Bewertung der Reaktion
scorecard_notices_place = Benachrichtigungen
scorecard_parties_place = Beteiligte
scorecard_notices_none = Keine Meldepflicht angegeben
scorecard_notices_sent =
    { $sent } von { $all } abgesendet{ $late ->
        [0] { "" }
       *[other] , davon { $late } verspätet
    }{ $open ->
        [0] { "" }
       *[other] ; { $open } noch nicht abgesendet
    }{ $overdue ->
        [0] { "" }
       *[other] ; { $overdue } überfällig
    }:
scorecard_parties_none = Keine Beteiligten angegeben
scorecard_parties_all = { $done } von { $all } mit Rolle:
scorecard_reviews_on = Review am
scorecard_review_by = { $day } ({ $team })
scorecard_reviews_of_improvements = Kein Review des ganzen Eintrags angegeben; Verbesserungsmaßnahmen wurden behandelt am
scorecard_reviews_none = Kein Review angegeben
scorecard_improvements_none = Keine Verbesserungsmaßnahme angegeben
scorecard_improvements_all =
    { $done } von { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } überfällig
    }
scorecard_improvements_some =
    { $done } von { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } überfällig
    }; die übrigen:
