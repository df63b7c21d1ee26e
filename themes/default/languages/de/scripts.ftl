### Words of scripts: the search, the table of improvements, the form of a report.

## The search

script_search_fault = Die Suche konnte nicht geladen werden. Jeder Eintrag steht auch in einer Liste.
script_search_kind = Art
script_search_severity = Schweregrad
script_search_year = Jahr
script_search_service = Dienst
script_search_team = Team
script_search_class = Klasse der Feststellung
script_search_any = Beliebig
script_search_nothing_for = Keine Treffer für „{ $query }“.
script_search_records_for =
    { $count ->
        [one] { $count } Eintrag für „{ $query }“
       *[other] { $count } Einträge für „{ $query }“
    }
script_search_nothing = Keine Treffer
script_search_found =
    { $count ->
        [one] { $count } Eintrag gefunden
       *[other] { $count } Einträge gefunden
    }

## The table of improvements

script_table_shown = { $shown } von { $total } angezeigt

## The form of a report

script_report_missing = Wählen Sie für jede Basismetrik einen Wert; es fehlen: { $metrics }.
script_report_score = Wert { $score }
script_report_temporal = zeitlich { $score }
script_report_environmental = Umgebung { $score }
script_report_result = { $scores }. { $vector }
script_report_saved = Die Meldung ist als { $file } gespeichert. Senden Sie die Datei an die oben genannte Adresse.
script_report_subject = Sicherheitsmeldung: { $title }
script_report_mail = Die E-Mail ist in Ihrem Mailprogramm geöffnet. Nichts wird gesendet, bis Sie sie dort absenden.
script_report_attached = Die Meldung befindet sich in der angehängten Datei { $file }.
script_report_too_long = Die Meldung ist zu lang für eine hier erzeugte E-Mail. Sie ist als { $file } gespeichert: Hängen Sie diese Datei an die E-Mail an.
