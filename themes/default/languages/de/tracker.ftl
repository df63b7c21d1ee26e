### Improvements: the page of one, the board, the table, and the agenda of the next review.

## The strip of links that the pages of the tracker share.

tracker_pages = Verbesserungsmaßnahmen verfolgen
tracker_board = Board
tracker_table = Tabelle
tracker_next_review = Nächstes Review
tracker_processes = Prozesse
tracker_trends = Trends

## Words of several of these pages.

tracker_route = Umsetzungsweg
tracker_aim = Ziel
tracker_scope = Reichweite
tracker_incidents = Vorfälle
tracker_consulted = Einbezogen
tracker_summary = Zusammenfassung
tracker_new_date = Neuer Termin
tracker_extended =
    { $count ->
        [1] einmal verlängert
        [2] zweimal verlängert
       *[other] { $count }-mal verlängert
    }
tracker_files = Für andere Programme: { $files }

## The page of an improvement.

improvement_waiting_for = Ausstehend
improvement_owner_says =
    { $status ->
        [declined] laut zuständiger Stelle abgelehnt
       *[done] laut zuständiger Stelle erledigt
    }
improvement_first_due = ursprünglich { $date }
improvement_first_due_extended =
    { $count ->
        [one] ursprünglich { $date }, einmal verlängert
       *[other] ursprünglich { $date }, { $count }-mal verlängert
    }
improvement_known_for = Alter
improvement_tracked_at = Verfolgt unter
improvement_reason = Grund
improvement_measure = Erfolgskriterium
improvement_findings = Zugehörige Feststellungen
improvement_dates = Verlauf des Termins
improvement_days_later =
    { $count ->
        [one] { $count } Tag später
       *[other] { $count } Tage später
    }
improvement_days_earlier =
    { $count ->
        [one] { $count } Tag früher
       *[other] { $count } Tage früher
    }
improvement_first_date = Erster Termin
improvement_reviews = Reviews
improvement_new_date = neuer Termin { $date }
improvement_incidents = Zugrunde liegende Vorfälle
improvement_procedures = Verfahrensanweisungen, die sie ändert
improvement_revisions = Überarbeitungen, die sie ausgelöst hat

## What an improvement waits for.

waiting_decision = Entscheidung: annehmen oder ablehnen.
waiting_owner_by = Umsetzung durch { $owner } bis zum { $date }.
waiting_owner = Umsetzung durch { $owner }; kein Termin festgelegt.
waiting_no_owner_by = Benennung einer zuständigen Stelle; Termin: { $date }.
waiting_no_owner = Benennung einer zuständigen Stelle; kein Termin festgelegt.
waiting_blocked_by = Beseitigung des Hindernisses: { $reason }
waiting_blocked = Beseitigung des Hindernisses.
waiting_review =
    { $status ->
        [declined] Bestätigung der Ablehnung durch ein Review.
       *[done] Verifizierung durch ein Review.
    }
waiting_review_looked =
    { $status ->
        [declined] Bestätigung der Ablehnung durch ein Review; zuletzt behandelt am { $date }.
       *[done] Verifizierung durch ein Review; zuletzt behandelt am { $date }.
    }
waiting_review_since =
    { $status ->
        [declined] Bestätigung der Ablehnung durch ein Review; erfasst seit { $date }.
       *[done] Verifizierung durch ein Review; erfasst seit { $date }.
    }
waiting_effect = Nächste Wirksamkeitsprüfung am { $date }.
waiting_nothing_verified = Nichts: Sie ist verifiziert, und alle Wirksamkeitsprüfungen sind abgeschlossen.
waiting_nothing_declined = Nichts: Ein Review hat der Ablehnung zugestimmt.

## The board.

board_total =
    { $count ->
        [one] { $count } Verbesserungsmaßnahme.
       *[other] { $count } Verbesserungsmaßnahmen.
    }
board_total_overdue =
    { $count ->
        [one] { $count } Verbesserungsmaßnahme, { $overdue }.
       *[other] { $count } Verbesserungsmaßnahmen, { $overdue }.
    }
board_order = Überfälliges steht in jeder Spalte oben.
board_by_state = Verbesserungsmaßnahmen nach Status
board_none = keine
board_more = und { $count } weitere in der Tabelle
board_since = Seit

## The table.

table_total =
    { $count ->
        [one] { $count } Verbesserungsmaßnahme, nicht Abgeschlossenes zuerst.
       *[other] { $count } Verbesserungsmaßnahmen, nicht Abgeschlossenes zuerst.
    }
table_caption = Verbesserungsmaßnahmen nach Status, Überfälliges zuerst
table_order = Reihenfolge
table_by_state = Nach Status
table_by_due = Nach Fälligkeit
table_by_owner = Nach Zuständigkeit
table_by_title = Nach Titel
table_by_service = Nach Dienst
table_show = Anzeigen
table_clear = Alles zurücksetzen
table_overdue = Überfällig
table_within_14_days = Innerhalb von 14 Tagen
table_within_30_days = Innerhalb von 30 Tagen
table_later = Später
table_not_stated = Nicht angegeben

## What the next review looks at.

agenda_overdue = Überfällig
agenda_due_soon = Innerhalb von 14 Tagen fällig
agenda_awaiting = Verifizierung ausstehend
agenda_blocked = Blockiert
agenda_proposed = Vorgeschlagen, zu entscheiden
agenda_effect = Bewährt es sich in der Praxis?
agenda_unlooked = Lange nicht behandelt
agenda_task_overdue = Neuen Termin festlegen oder klären, was im Weg steht.
agenda_task_due_soon = Wird der Termin eingehalten?
agenda_task_awaiting = Erfolgskriterium prüfen, dann verifizieren oder wieder öffnen. Was am längsten wartet, steht oben.
agenda_task_blocked = Wer kann das Hindernis beseitigen?
agenda_task_proposed = Mit Zuständigkeit und Termin annehmen oder mit Begründung ablehnen.
agenda_task_effect = Erfolgskriterium erneut prüfen: 3, 6 und 12 Monate nach der Verifizierung.
agenda_task_unlooked = Noch gewünscht, noch auf dem Weg?
agenda_looked = Zuletzt behandelt am { $date }.
agenda_not_looked_since = Noch nie behandelt; eröffnet: { $date }.
agenda_not_looked = Noch nie behandelt.
agenda_verified = Verifiziert
agenda_look_due = Prüfung fällig
agenda_today = heute
agenda_in_days =
    { $count ->
        [one] in { $count } Tag
       *[other] in { $count } Tagen
    }
next_review_total =
    { $improvements ->
        [one] { $improvements } Verbesserungsmaßnahme
       *[other] { $improvements } Verbesserungsmaßnahmen
    } zu behandeln, jede nur einmal unter dem ersten zutreffenden Grund; { $postmortems ->
        [one] { $postmortems } Postmortem
       *[other] { $postmortems } Postmortems
    } durchzugehen; { $incidents ->
        [one] { $incidents } Vorfall
       *[other] { $incidents } Vorfälle
    } zu schließen.
next_review_postmortems = Postmortems zum Durchgehen
next_review_closable = Zu schließende Vorfälle
next_review_command = { $command } erstellt das Protokoll mit diesen Punkten, fertig zum Ausfüllen.
next_review_unlooked =
    { $count ->
        [one] Seit mehr als { $count } Tag in keinem Review behandelt.
       *[other] Seit mehr als { $count } Tagen in keinem Review behandelt.
    }
next_review_above =
    { $count ->
        [one] { $count } weitere steht unter einer Überschrift weiter oben.
       *[other] { $count } weitere stehen unter einer Überschrift weiter oben.
    }
next_review_nothing_more =
    { $count ->
        [one] Nichts weiter: { $count } steht unter einer Überschrift weiter oben.
       *[other] Nichts weiter: { $count } stehen unter einer Überschrift weiter oben.
    }
next_review_postmortems_about = Behoben und in keinem Review-Protokoll aufgeführt: unter { $field } eintragen.
next_review_closable_about = Nachbereitet, und alle Verbesserungsmaßnahmen sind verifiziert oder abgelehnt: { $setting } setzen.
