### The page of an incident, the lists of findings, and what all records have at their head and foot.

## Every record: head, list of contents, foot.

record_on_this_page = En esta página
record_summary = Resumen
record_withdrawn_on = Este registro se retiró el { $at }. Se conserva en su dirección para que los enlaces que apuntan a él sigan llegando aquí.
record_withdrawn = Este registro se ha retirado. Se conserva en su dirección para que los enlaces que apuntan a él sigan llegando aquí.
record_embargoed_until = Todavía no es de conocimiento general. No difunda nada de su contenido antes de que termine el embargo: { $at }.
record_embargoed = Todavía no es de conocimiento general. No difunda nada de su contenido antes de que termine el embargo.
record_draft = Todavía no se ha publicado. Puede cambiar.
record_languages = Idiomas
record_left = Algunas partes de esta página no están traducidas.
record_sentence = { $text }.
record_related = Registros relacionados
record_mentioned = Mencionado en
record_references = Referencias
record_tags = Etiquetas: { $tags }
record_last_change = Último cambio: { $at }.
record_as_json = Este registro en JSON
record_copies = Copias para enviar:

## Lists of records: one row each.

rows_overdue_days =
    { $count ->
        [one] { $count } día de retraso
       *[other] { $count } días de retraso
    }

## Incident: facts.

incident_lesson = Lección aprendida
incident_started = Inicio
incident_ended = Fin
incident_duration = Duración
incident_customers = Clientes afectados
incident_customers_of = { $customers } de { $all }
incident_for_customers = Para clientes:
incident_impact = Impacto
incident_records = Registros de datos
incident_attributes = Dimensiones afectadas
incident_data = Datos
incident_regions = Regiones

## Incident: sections.

incident_timeline = Cronología
incident_findings = Hallazgos
incident_improvements = Mejoras
incident_response = Evaluación de la respuesta
incident_scorecard = Lo que acredita el registro
incident_evidence = Evidencias
incident_actor = Actor
incident_parties = Partes implicadas
incident_notifications = Notificaciones
incident_advisories = Avisos de seguridad
incident_reports = Reportes
incident_events = Reportes que lo originaron
incident_similar = Incidentes similares

## Incident: evaluation of the response, evidence, actor, parties, notifications.

incident_sufficient = ¿Fue suficiente?
incident_complete = ¿Fue completa?
incident_went_well = Qué fue bien
incident_went_badly = Qué fue mal
incident_got_lucky = Dónde ayudó la suerte
incident_evidence_collected = recogida: { $at }
incident_evidence_place = custodiada en { $place }
incident_evidence_findings = respalda { $findings }
incident_actor_from = Origen
incident_actor_name = Nombre
incident_actor_motive = Motivación
incident_actor_techniques = Técnicas de ATT&CK
incident_party_since = desde: { $at }
incident_notifications_note = Esta relación recoge lo que se hizo y ayuda a calcular los plazos. No es asesoramiento jurídico: los plazos dependen de hechos y normas que esta página no conoce.
incident_all_deadlines = Todos los plazos, con sus fuentes

incident_improvements_caption = Mejoras y su situación
incident_improvements_answers = Responde a

## Timeline: the table.

timeline_caption = Qué ocurrió, en orden cronológico
timeline_time = Fecha y hora
timeline_side = Ámbito
timeline_what = Qué ocurrió

## Durations that follow from the timeline.

duration_detect = Tiempo hasta la detección
duration_acknowledge = Tiempo hasta la aceptación
duration_contain = Tiempo hasta la contención
duration_eradicate = Tiempo hasta la erradicación
duration_recover = Tiempo hasta la recuperación
duration_ends = De { $from } { $arrow } { $until }
duration_arrow = a

## Timeline: the picture.

lanes_scroll = Cronología en imagen
lanes_title = Cronología
lanes_description =
    { $count ->
        [one] { $count } fila en orden cronológico, clasificada por ámbitos: { $lanes }. La tabla siguiente contiene la misma fila con el texto completo.
       *[other] { $count } filas en orden cronológico, clasificadas por ámbitos: { $lanes }. La tabla siguiente contiene las mismas filas con el texto completo.
    }
lanes_none = Sin ámbito
lanes_cut = { $span } sin anotaciones
lanes_unit = Hora en UTC
lanes_marks = Cada marca lleva a su fila en la tabla siguiente.
lanes_turns = Las marcas grandes son hitos.
lanes_coarse = De las marcas huecas solo se conoce el día, el mes o el año.
lanes_counts = Un número agrupa filas muy próximas entre sí.
lanes_cuts = Los intervalos sin actividad se muestran acortados.
lanes_mark_several = { $count } filas, de { $from } a { $until }
lanes_mark = { $at }: { $words }
lanes_mark_turn = { $turn }, { $at }: { $words }
lanes_preparation = Preparación
lanes_detection = Detección
lanes_containment = Contención
lanes_post_incident = Posterior
lanes_same_day = mismo día
lanes_same_month = mismo mes
lanes_same_year = mismo año
lanes_seconds = { $count } s
lanes_minutes = { $count } min
lanes_hours = { $count } h
lanes_days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
lanes_years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
lanes_about_months =
    { $count ->
        [one] ~{ $count } mes
       *[other] ~{ $count } meses
    }
lanes_about_years =
    { $count ->
        [one] ~{ $count } año
       *[other] ~{ $count } años
    }
lanes_day = { $day } { $month }

## Findings.

findings_standfirst = Lo que los incidentes tienen en común, por clase de hallazgo.
findings_in_incidents =
    { $count ->
        [one] { $number } hallazgo
       *[other] { $number } hallazgos
    } en { $incidents ->
        [one] { $incidents } incidente
       *[other] { $incidents } incidentes
    }
findings_classes = Clases de hallazgos
findings_why = ¿Por qué?
findings_escaped = Por qué no se detectó antes
findings_process = Qué falló
findings_answered = Mejoras que responden a esto
findings_reason = Por qué no da lugar a ninguna mejora
findings_evidence = Evidencias: { $links }
findings_incident = Incidente: { $incident }

## Incidents like this: why each is shown.

similar_mentions = menciona este incidente
similar_mentioned = se nombra en este texto
similar_shares = en común: { $what }
similar_services =
    { $count ->
        [one] servicio { $names }
       *[other] servicios { $names }
    }
similar_techniques =
    { $count ->
        [one] técnica { $names }
       *[other] técnicas { $names }
    }
similar_tags =
    { $count ->
        [one] etiqueta { $names }
       *[other] etiquetas { $names }
    }
similar_list = { $list } y { $last }
similar_list_of_lists = { $list }, además de { $last }
similar_processes = mismo proceso: { $names }
similar_classes = misma clase de hallazgo: { $names }
similar_class_technical_lapse = fallo técnico
similar_class_procedural_failure = fallo de procedimiento
similar_class_manual_error = error manual
similar_class_process_flaw = deficiencia de proceso
similar_class_communication_glitch = fallo de comunicación
similar_class_new_attack_vector = nuevo vector de ataque
