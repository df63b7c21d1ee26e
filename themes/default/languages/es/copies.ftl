### Copies: mails, plain text, chat messages, status pages, feeds, documents for machines.

## Mails and plain text.

copy_marked_withdrawn = (retirado)
copy_marked_embargoed = (bajo embargo)
copy_marked_draft = (borrador)
copy_withdrawn_on = Este aviso de seguridad se retiró el { $at }. Se conserva en su dirección para que los enlaces que apuntan a él sigan funcionando.
copy_withdrawn = Este aviso de seguridad se ha retirado. Se conserva en su dirección para que los enlaces que apuntan a él sigan funcionando.
copy_draft = Borrador: todavía no se ha publicado. Puede cambiar.
copy_action_required = SE REQUIERE ACTUAR
copy_action_required_by = SE REQUIERE ACTUAR. Fecha límite: { $at }
copy_unknown_sender = INDIQUE EL REMITENTE
copy_fact = { $name }: { $value }
copy_fact_name = { $name }:
copy_updated = Actualizado
copy_why = Motivo
copy_impact = Impacto
copy_concerns = Se refiere a
copy_for = Para
copy_answers = Contra
copy_since = Desde
copy_package = Paquete
copy_at_version = { $at }, versión { $version }
copy_score = { $score } ({ $band })
copy_question = P:
copy_on_the_web = Este aviso de seguridad en la web
copy_more = Allí también encontrará: { $titles }.
copy_publisher = Publicado por { $name }.
copy_contact = Contacto: { $contact }

## Messages for chats and texts for status pages: short.

copy_severity = Gravedad: { $severity }
copy_severity_attacked = Gravedad: { $severity }, se conocen ataques
copy_am_i_affected = ¿Me afecta? { $answer }
copy_if_you_use = Sí, si utiliza: { $names }.
copy_investigated = En investigación: { $names }.
copy_not_affected = No afectado: { $names }.
copy_what_to_do = Qué hacer: { $what }
copy_what_to_do_by = Qué hacer (fecha límite: { $at }): { $what }
copy_nothing_to_do = Nada: no se requiere ninguna acción.
copy_more_steps =
    { $count ->
        [one] ({ $count } paso más en el enlace)
       *[other] ({ $count } pasos más en el enlace)
    }
copy_by_when = Fecha límite: { $at }
copy_details = Detalles: { $url }
copy_withdrawn_at = Retirado el { $at }.
copy_status_title = Título: { $title }
copy_status_word = Estado: { $status }

## Versions in words.

copy_range_from = desde { $version }
copy_range_up_to = hasta { $version } inclusive
copy_range_after = posterior a { $version }
copy_range_before = anterior a { $version }
copy_range_all = todas las versiones
copy_range_or = { $list } o { $last }

## Entries of feeds.

entry_revisions = Modificaciones
entry_reviews = Revisiones
entry_decisions = Decisiones
entry_withdrawn = Retirado.
entry_withdrawn_note = Este registro se ha retirado. Se conserva en su dirección para que los enlaces que apuntan a él sigan llegando allí.

## Documents for machines: titles of notes.

document_notice = Nota
document_action = Acción
document_details = Detalles
document_footnotes = Notas al pie
document_description = Descripción
document_weaknesses = Debilidades
document_further_weaknesses = Otras debilidades
document_unconcerned = Vulnerabilidades que no afectan a ningún producto
document_durations = Duraciones
document_response = Respuesta
document_got_lucky = Dónde ayudó la suerte
document_root_causes = Causas raíz

## Documents for machines: texts.

document_withdrawn = Este aviso de seguridad se ha retirado.
document_withdrawn_on = Este aviso de seguridad se retiró el { $at }.
document_withdrawn_title = Retirado: { $title }
document_vex_withdrawn = Retirado el { $at }
document_action_by = Se requiere actuar. Fecha límite: { $at }.
document_duration = { $name }: { $span } (de { $from } a { $until })
document_why = Por qué: { $why }
document_attacks = Se conocen ataques.
document_no_evidence = No se conocen indicios de ataques.
document_attacks_unknown = No se sabe si hay ataques.
document_score = { $vector } ({ $score }, { $band })
document_page_of_advisory = Página web de este aviso de seguridad
document_page_of_incident = Página web de este incidente
document_address = Dirección de este documento
document_on_record = El incidente está registrado.
document_last_entry = La última anotación de su cronología.
document_release = Primera publicación.
document_no_remediation = Este aviso de seguridad no indica ninguna corrección.
document_update_to = Actualice a { $versions } o posterior.
document_fix_planned = Está prevista una corrección.
document_see_advisory = Consulte el aviso de seguridad.
document_see = Consulte { $page }
document_no_reason = Quien lo publica no da más motivos.
