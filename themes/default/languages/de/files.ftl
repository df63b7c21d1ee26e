### Files for other programs, and the page of deadlines to notify.

## What a link calls a file

file_improvements_csv = Verbesserungsmaßnahmen als CSV
file_improvements_json = Verbesserungsmaßnahmen als JSON
file_incidents_csv = Vorfälle als CSV
file_incidents_json = Vorfälle als JSON
file_calendar = Fälligkeiten als Kalender
file_timeline = Zeitverlauf als CSV
file_indicators = Indikatoren als CSV
file_navigator = Techniken als Layer für ATT&CK Navigator
file_veris = Vorfälle als VERIS-Datensätze
file_osv = OSV-Datensatz
file_openvex = OpenVEX-Dokument
file_osv_all = Alle OSV-Datensätze
file_osv_changes = Änderungen an OSV-Datensätzen

## What a file holds and what it is for

file_improvements_csv_note = Eine Zeile je Verbesserungsmaßnahme: was sie ist, wer zuständig ist, wann sie fällig ist und auf welche Feststellungen sie zurückgeht. Für Tabellenkalkulationen.
file_json_note = Dasselbe, mit Zahlen, Listen und fehlenden Werten als solchen. Für Programme.
file_incidents_csv_note = Eine Zeile je Vorfall: Meilensteine, die Zeiten dazwischen, Auswirkungen, Feststellungen, Verbesserungsmaßnahmen. Für Tabellenkalkulationen.
file_navigator_note = Ein Layer im Format 4.5 für den ATT&CK Navigator: dort mit „Open existing layer“ öffnen. Der Wert jeder Technik ist die Zahl der Vorfälle, die sie nennen.
file_veris_note = Sicherheitsvorfälle in den Begriffen von VERIS 1.3, zum Vergleich zwischen Organisationen. Was ein Eintrag nicht angibt, ist Unknown.
file_csaf_note = Einstiegspunkt für CSAF-Clients: wer veröffentlicht und wo die Dokumente der Sicherheitshinweise und Vorfälle, ihre Hashwerte und die Schlüssel liegen. Programme finden ihn selbst, ausgehend von der Adresse dieser Website.
file_osv_all_note = Alle OSV-Datensätze, für Scanner von Abhängigkeiten.
file_osv_ecosystem_note = Davon die Datensätze mit einem Paket aus { $ecosystem }.
file_osv_changes_note = Wann jeder OSV-Datensatz zuletzt geändert wurde, der letzte zuerst: je Zeile ein Zeitpunkt und eine Kennung, damit ein Programm nur Neues abruft.

## Within the calendar of due dates, and within the layer of techniques

calendar_name = Verbesserungsmaßnahmen: { $site }
calendar_name_team = Verbesserungsmaßnahmen, { $team }: { $site }
calendar_state = Status: { $state }
calendar_owner = Zuständig: { $owner }
calendar_incidents = Vorfälle: { $incidents }
calendar_measure = Erfolgskriterium: { $measure }
navigator_about = ATT&CK-Techniken der Vorfälle auf { $url } (TLP:{ $label }). Der Wert ist die Zahl der Vorfälle, die die Technik nennen.
navigator_incidents =
    { $count ->
        [one] { $count } Vorfall
       *[other] { $count } Vorfälle
    }

## The page of files

exports_about = Der Inhalt dieser Seiten, für Tabellenkalkulationen, Kalender und Programme. Jede Datei enthält, was diese Ausgabe enthalten darf, und nicht mehr; sie wird mit den Seiten neu erzeugt.
exports_advisories = Sicherheitshinweise
exports_incidents = Vorfälle
exports_improvements = Verbesserungsmaßnahmen
exports_osv =
    { $count ->
        [one] Zu einem von { $total ->
            [one] { $total } Sicherheitshinweis
           *[other] { $total } Sicherheitshinweisen
        } gibt es einen OSV-Datensatz: wenn ein Paket eines Ökosystems und seine betroffenen Versionen in Zahlen genannt sind. Was sich nur in Worten sagen lässt, steht auf der Seite des Sicherheitshinweises.
       *[other] Zu { $count } von { $total ->
            [one] { $total } Sicherheitshinweis
           *[other] { $total } Sicherheitshinweisen
        } gibt es einen OSV-Datensatz: wenn ein Paket eines Ökosystems und seine betroffenen Versionen in Zahlen genannt sind. Was sich nur in Worten sagen lässt, steht auf der Seite des Sicherheitshinweises.
    }
exports_documents = Sicherheitshinweise und Vorfallberichte liegen als CSAF-Dokumente mit ihren Hashwerten in { $folder }.
exports_folder = einem eigenen Ordner
exports_vex =
    { $count ->
        [one] Zu einem Sicherheitshinweis liegt neben der Seite ein OpenVEX-Dokument, als { $path }. Der Link dazu steht am Fuß der Seite.
       *[other] Zu { $count } Sicherheitshinweisen liegt neben der Seite ein OpenVEX-Dokument, als { $path }. Der Link dazu steht am Fuß der Seite.
    }
exports_indicators =
    { $count ->
        [one] Zu einem Sicherheitshinweis liegen die Kompromittierungsindikatoren als Tabelle neben der Seite, als { $path }. Die Werte sind dort unverändert, nicht entschärft.
       *[other] Zu { $count } Sicherheitshinweisen liegen die Kompromittierungsindikatoren als Tabelle neben der Seite, als { $path }. Die Werte sind dort unverändert, nicht entschärft.
    }
exports_timelines =
    { $count ->
        [one] Zu einem Vorfall liegt der Zeitverlauf als Tabelle neben der Seite, als { $path }. Der Link dazu steht am Fuß der Seite.
       *[other] Zu { $count } Vorfällen liegt der Zeitverlauf als Tabelle neben der Seite, als { $path }. Der Link dazu steht am Fuß der Seite.
    }
exports_calendars = Kalender
exports_calendars_about = Die Fälligkeiten der Verbesserungsmaßnahmen als Aufgaben. Abonnieren Sie mit der vollständigen Adresse, damit das Programm täglich nachsieht; ein Programm, das keine Aufgaben anzeigt, zeigt nichts. Abgeschlossenes bleibt 90 Tage enthalten, damit die Aufgabe als erledigt markiert wird.
exports_all_teams = Alle Teams
exports_feeds = Feeds
exports_feeds_about = Was neu ist, für Menschen und Programme, steht auf der { $feeds }.
exports_feeds_page = Seite der Feeds
exports_reading = Hinweise zum Lesen
exports_reading_osv = OSV-Datensätze folgen Version 1.7.3 des Schemas, OpenVEX-Dokumente Version 0.2.0. Ein Tag ohne Uhrzeit steht für seinen Beginn in UTC. { $file } hat keine Kopfzeile.
exports_reading_labels = Keine Datei zu Sicherheitshinweisen enthält etwas über TLP:AMBER hinaus oder einen Entwurf.
exports_reading_csv = CSV folgt RFC 4180, in UTF-8 mit Kopfzeile. Zeiten stehen nach ISO 8601 in UTC; steht dort nur ein Tag, ein Monat oder ein Jahr, ist nicht mehr bekannt. Zeitspannen sind Dauern nach ISO 8601, und ihre Namen nennen beide Enden. Die Elemente einer Liste sind durch „; “ getrennt.
exports_reading_formulas = Vor einem Text, den eine Tabellenkalkulation für eine Formel hielte, weil er mit =, +, -, @, einem Tabulator oder einem Zeilenumbruch beginnt, steht ein Apostroph. Ohne den Apostroph ist der Text so, wie er geschrieben wurde. Zahlen und Datumsangaben sind unverändert.
exports_reading_json = JSON verwendet dieselben Namen, mit Zahlen, Listen und null als solchen und mit unveränderten Texten.
exports_reading_tlp = { $field } ist die strengste Einstufung dessen, was die Zeile zeigen darf; in einem Zeitverlauf ist es die der Zeile selbst. Geben Sie eine Datei nur so weiter, wie es ihre am strengsten eingestufte Zeile verlangt.
exports_reading_tlp_beyond = { $field } ist die strengste Einstufung dessen, was die Zeile zeigen darf; in einem Zeitverlauf ist es die der Zeile selbst. Geben Sie eine Datei nur so weiter, wie es ihre am strengsten eingestufte Zeile verlangt; keine Datei ist hier für einen Kreis über { $label } hinaus bestimmt.

## The page of deadlines to notify

deadlines_note = Diese Übersicht hält fest, was geschehen ist, und hilft beim Berechnen der Fristen. Sie ist keine Rechtsberatung: Die Fristen hängen von Umständen und Rechtsvorschriften ab, die diese Seite nicht kennt.
deadlines_pending = Nicht abgesendet
deadlines_nothing = Derzeit ist nichts abzusenden.
deadlines_sent = Abgesendet
deadlines_more_sent =
    { $count ->
        [one] { $count } weitere steht auf der Seite ihres Vorfalls.
       *[other] { $count } weitere stehen auf den Seiten ihrer Vorfälle.
    }
deadlines_duties = Die Pflichten, und wie ihre Fristen berechnet werden
deadlines_duties_about = Fristbeginn, Frist und Quelle jeder Pflicht
deadlines_duty = Pflicht
deadlines_started_by = Fristbeginn durch
deadlines_started = Fristbeginn
deadlines_deadline = Frist
deadlines_recipient = Empfänger
deadlines_source = Quelle
deadlines_or = { $list } oder { $last }
deadlines_counting = Stunden werden genau gerechnet, auch über eine Zeitumstellung hinweg. Monate und Kalendertage richten sich nach der Zeitzone der Website, Geschäftstage der Securities and Exchange Commission nach dem Bundeskalender in New York. Ist der Beginn nur auf den Tag genau bekannt, zählt die Frist vom Anfang dieses Tages.
