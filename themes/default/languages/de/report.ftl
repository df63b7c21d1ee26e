### The page for reporting a security event, its form, and the questions as text.

## The page

report_about =
    { $days ->
        [one] Ein Vorfall, eine Schwachstelle oder ein Ausfall, den Sie bemerkt haben oder vermuten: Melden Sie ihn hier. Ein Mensch antwortet innerhalb von { $days } Arbeitstag. Sie können anonym bleiben, doch dann kann Ihnen niemand antworten.
       *[other] Ein Vorfall, eine Schwachstelle oder ein Ausfall, den Sie bemerkt haben oder vermuten: Melden Sie ihn hier. Ein Mensch antwortet innerhalb von { $days } Arbeitstagen. Sie können anonym bleiben, doch dann kann Ihnen niemand antworten.
    }
report_how = So melden Sie
report_how_questions = Beantworten Sie die vier Fragen: worin das Problem besteht; ob es dazu eine CVE-Nummer oder einen CVSS-Vektor gibt; ob es sich beheben oder abmildern lässt und mit welchen Schritten; was Kunden mitgeteilt werden soll.
report_send = Senden Sie Ihre Antworten an { $address }.
report_mail = { $mail } enthält die Fragen, ebenso der Text unten.
report_this_mail = Diese E-Mail
report_no_mail = Die Fragen stehen im Text unten.
report_keep = Bewahren Sie die Bestätigungsnummer aus unserer Antwort auf. Sie steht von da an für Ihre Meldung.
report_private = Diese Seite sendet von sich aus nichts und speichert nichts: Was Sie schreiben, bleibt auf Ihrem Gerät, bis Sie es absenden.
report_form = Die Meldung
report_problem_hint = Was geschieht, seit wann, wie es sich zeigt und was jemand damit anrichten könnte.
report_ids_hint = Bei einer Schwachstelle. Lassen Sie das Feld leer, wenn Sie es nicht wissen.
report_cve = CVE-Nummern
report_cve_hint = Zum Beispiel CVE-2024-3094; mehrere durch Leerzeichen getrennt.
report_cvss = CVSS-Vektoren
report_cvss_hint = Von anderswo übernommen oder unten mit einem Rechner erstellt; mehrere durch Leerzeichen getrennt.
report_remediation_hint = Die Schritte der Reihe nach, einer je Zeile.
report_who = Wer meldet
report_who_hint = All dies kann leer bleiben. Nur wer Meldungen bearbeitet, sieht es.
report_not_stated = Nicht angegeben
report_contact_hint = Eine E-Mail-Adresse oder eine Telefonnummer.
report_save = Meldung speichern
report_write_mail = E-Mail schreiben
report_text = Die Fragen als Text
report_text_about = Für eine E-Mail ohne das Formular: Kopieren Sie diesen Text und schreiben Sie jeweils unter die Zeilen, die mit { $mark } beginnen und enden. Lassen Sie diese Zeilen und die erste unverändert, damit nichts verloren geht.
report_subject = Sicherheitsmeldung

## The questions, in the form and in the text

report_asks_title = Das Problem in einer Zeile
report_asks_category = Um welche Art von Ereignis handelt es sich?
report_asks_product = Um welches Produkt oder welchen Dienst geht es, in welcher Version?
report_asks_problem = 1. Worin besteht das Problem?
report_asks_ids = 2. Gibt es dazu eine CVE-Nummer oder einen CVSS-Vektor?
report_asks_remediation = 3. Lässt es sich beheben oder abmildern?
report_asks_message = 4. Was soll Kunden mitgeteilt werden?
report_asks_kind = Wer sind Sie?
report_asks_name = Ihr Name oder Ihre Organisation
report_asks_contact = Wie können wir Sie erreichen?

## Hints in the text

report_hint_category = Lassen Sie eines stehen: security-incident (Sicherheitsvorfall: jemand oder etwas ist eingedrungen), vulnerability (Schwachstelle: jemand könnte eindringen), outage (Ausfall: ein Dienst ist nicht verfügbar).
report_hint_problem = Was geschieht, seit wann, wie es sich zeigt und was jemand damit anrichten könnte.
report_hint_ids = Bei einer Schwachstelle. Eine Angabe je Zeile, zum Beispiel CVE-2024-3094 oder CVSS:3.1/AV:N/…; nichts, wenn Sie es nicht wissen.
report_hint_remediation = Die Schritte der Reihe nach, einer je Zeile; nichts, wenn Sie keine kennen.
report_hint_message = Was sie wissen oder tun sollten, in Ihren Worten.
report_hint_kind = Lassen Sie eines stehen: team (Team), vendor (Hersteller), customer (Kunde), csirt (CSIRT), law-enforcement (Strafverfolgung), regulator (Aufsichtsbehörde), researcher (Sicherheitsforschung). Sie können anonym bleiben.
report_hint_name = Diese Angabe ist freiwillig.
report_hint_contact = Eine E-Mail-Adresse oder eine Telefonnummer. Ohne sie kann Ihnen niemand antworten.
