### Copies: mails, plain text, chat messages, status pages, feeds, documents for machines.

## Mails and plain text.

copy_marked_withdrawn = (zurückgezogen)
copy_marked_embargoed = (Sperrfrist)
copy_marked_draft = (Entwurf)
copy_withdrawn_on = Dieser Sicherheitshinweis wurde am { $at } zurückgezogen. Er bleibt unter seiner Adresse stehen, damit Links auf ihn nicht ins Leere führen.
copy_withdrawn = Dieser Sicherheitshinweis wurde zurückgezogen. Er bleibt unter seiner Adresse stehen, damit Links auf ihn nicht ins Leere führen.
copy_draft = Entwurf: noch nicht veröffentlicht. Änderungen sind möglich.
copy_action_required = MASSNAHMEN ERFORDERLICH
copy_action_required_by = MASSNAHMEN ERFORDERLICH bis zum { $at }
copy_unknown_sender = ABSENDER EINTRAGEN
copy_fact = { $name }: { $value }
copy_fact_name = { $name }:
copy_updated = Aktualisiert
copy_why = Begründung
copy_impact = Auswirkungen
copy_concerns = Betrifft
copy_for = Für
copy_answers = Gegen
copy_since = Seit
copy_package = Paket
copy_at_version = { $at }, Version { $version }
copy_score = { $score } ({ $band })
copy_question = F:
copy_on_the_web = Dieser Sicherheitshinweis im Web
copy_more = Dort steht außerdem: { $titles }.
copy_publisher = Herausgegeben von { $name }.
copy_contact = Kontakt: { $contact }

## Messages for chats and texts for status pages: short.

copy_severity = Schweregrad: { $severity }
copy_severity_attacked = Schweregrad: { $severity }, Angriffe sind bekannt
copy_am_i_affected = Bin ich betroffen? { $answer }
copy_if_you_use = Ja, wenn Sie dies einsetzen: { $names }.
copy_investigated = Wird noch untersucht: { $names }.
copy_not_affected = Nicht betroffen: { $names }.
copy_what_to_do = Was zu tun ist: { $what }
copy_what_to_do_by = Was bis zum { $at } zu tun ist: { $what }
copy_nothing_to_do = Nichts: Es sind keine Maßnahmen erforderlich.
copy_more_steps =
    { $count ->
        [one] ({ $count } weiterer Schritt unter dem Link)
       *[other] ({ $count } weitere Schritte unter dem Link)
    }
copy_by_when = Bis wann: { $at }
copy_details = Einzelheiten: { $url }
copy_withdrawn_at = Zurückgezogen am { $at }.
copy_status_title = Titel: { $title }
copy_status_word = Status: { $status }

## Versions in words.

copy_range_from = ab { $version }
copy_range_up_to = bis einschließlich { $version }
copy_range_after = nach { $version }
copy_range_before = vor { $version }
copy_range_all = alle Versionen
copy_range_or = { $list } oder { $last }

## Entries of feeds.

entry_revisions = Überarbeitungen
entry_reviews = Reviews
entry_decisions = Entscheidungen
entry_withdrawn = Zurückgezogen.
entry_withdrawn_note = Dieser Eintrag wurde zurückgezogen. Er bleibt unter seiner Adresse stehen, damit Links auf ihn weiterhin dorthin führen.

## Documents for machines: titles of notes.

document_notice = Hinweis
document_action = Maßnahmen
document_details = Einzelheiten
document_footnotes = Fußnoten
document_description = Beschreibung
document_weaknesses = Schwächen
document_further_weaknesses = Weitere Schwächen
document_unconcerned = Schwachstellen, die kein Produkt betreffen
document_durations = Dauern
document_response = Reaktion
document_got_lucky = Wo Glück geholfen hat
document_root_causes = Grundursachen

## Documents for machines: texts.

document_withdrawn = Dieser Sicherheitshinweis wurde zurückgezogen.
document_withdrawn_on = Dieser Sicherheitshinweis wurde am { $at } zurückgezogen.
document_withdrawn_title = Zurückgezogen: { $title }
document_vex_withdrawn = Zurückgezogen am { $at }
document_action_by = Maßnahmen erforderlich bis zum { $at }.
document_duration = { $name }: { $span } (von { $from } bis { $until })
document_why = Warum: { $why }
document_attacks = Angriffe sind bekannt.
document_no_evidence = Es sind keine Hinweise auf Angriffe bekannt.
document_attacks_unknown = Ob es Angriffe gibt, ist nicht bekannt.
document_score = { $vector } ({ $score }, { $band })
document_page_of_advisory = Webseite dieses Sicherheitshinweises
document_page_of_incident = Webseite dieses Vorfalls
document_address = Adresse dieses Dokuments
document_on_record = Der Vorfall ist verzeichnet.
document_last_entry = Letzter Eintrag im Zeitverlauf.
document_release = Erstveröffentlichung.
document_no_remediation = Dieser Sicherheitshinweis nennt keine Behebung.
document_update_to = Aktualisieren Sie auf { $versions } oder neuer.
document_fix_planned = Eine Behebung ist geplant.
document_see_advisory = Siehe Sicherheitshinweis.
document_see = Siehe { $page }
document_no_reason = Der Herausgeber nennt keinen weiteren Grund.
