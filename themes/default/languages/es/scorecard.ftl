### What the record shows of the response: a table of points, counted by the program.

scorecard_sum = Puntos acreditados por completo: { $share }.
scorecard_share = { $met } de { $judged }
scorecard_counted = Recuento automático a partir del registro, sin valoración humana.
scorecard_partial = Se basa en lo que muestra esta edición; otra puede mostrar más.
scorecard_caption = Lo que el registro acredita sobre la respuesta

## The columns

scorecard_point = Punto
scorecard_shown = Acreditado
scorecard_by_what = Con qué
scorecard_more = y { $count } más

## The points

scorecard_sequence = La secuencia recoge la causa, antes de la detección
scorecard_turns = Los hitos figuran en la cronología
scorecard_claims = Las afirmaciones indican sus evidencias
scorecard_evidence = Las evidencias se pueden comprobar
scorecard_actor = Consta el actor, o consta como desconocido
scorecard_root = Se indica una causa raíz
scorecard_findings = Cada hallazgo tiene respuesta
scorecard_badly = Todo lo que fue mal tiene respuesta
scorecard_notices = Se notificó a quien había que notificar
scorecard_parties = Cada parte tiene una función
scorecard_reviews = Se ha tratado en una revisión
scorecard_improvements = Las mejoras están verificadas o rechazadas

## What shows it

scorecard_sequence_no_detection = Ninguna fila está marcada como detección
scorecard_sequence_no_cause = Ninguna fila anterior indica la causa; detección:
scorecard_sequence_rows =
    { $count ->
        [one] { $count } fila anterior a la detección indica la causa:
       *[other] { $count } filas anteriores a la detección indican la causa:
    }
scorecard_turns_all = { $done } de { $all } constan:
scorecard_turns_none = No consta ninguno de { $all }
scorecard_turns_some = Constan { $done } de { $all }, falta { $missing }:
scorecard_turn_started = inicio
scorecard_turn_detected = detección
scorecard_turn_acknowledged = aceptación
scorecard_turn_contained = contención
scorecard_turn_recovered = recuperación
scorecard_claims_all = { $done } de { $all } filas y hallazgos indican evidencias (sin contar las filas de comunicación)
scorecard_claims_some = { $done } de { $all } filas y hallazgos indican evidencias (sin contar las filas de comunicación); no constan en:
scorecard_claims_kept = { $done } de { $all } filas y hallazgos indican evidencias que están en esta edición (sin contar las filas de comunicación)
scorecard_claims_none = No consta nada que requiera evidencias
scorecard_evidence_all = { $done } de { $all } con hash y hora de recogida
scorecard_evidence_some = { $done } de { $all } con hash y hora de recogida; no constan en:
scorecard_evidence_none = No constan evidencias
scorecard_actor_outage = Interrupción del servicio: no hubo ataque
scorecard_actor_none = No consta ningún actor
scorecard_actor_unknown = Consta como desconocido:
scorecard_actor_stated = Consta:
scorecard_root_none = Ningún hallazgo está marcado como causa raíz
scorecard_root_named = Se indica en
scorecard_findings_all = { $done } de { $all } con una mejora o un motivo para no tenerla
scorecard_findings_some = { $done } de { $all } con una mejora o un motivo para no tenerla; sin ninguno de los dos:
scorecard_findings_none = No consta ningún hallazgo
scorecard_badly_none = No figura nada de este tipo
scorecard_badly_kept = Puntos sin respuesta en esta edición: { $all }, en
scorecard_badly_all = { $done } de { $all } indican un hallazgo o un motivo:
scorecard_badly_some = { $done } de { $all } indican un hallazgo o un motivo; sin ninguno, por su número en la lista: { $without };
scorecard_badly_place = la evaluación
scorecard_notices_place = notificaciones
scorecard_parties_place = partes implicadas
scorecard_notices_none = No consta ninguna obligación de notificar
scorecard_notices_sent =
    { $sent } de { $all } enviadas{ $late ->
        [0] { "" }
       *[other] , { $late } con retraso
    }{ $open ->
        [0] { "" }
       *[other] ; { $open } sin enviar todavía
    }{ $overdue ->
        [0] { "" }
       *[other] ; { $overdue } fuera de plazo
    }:
scorecard_parties_none = No consta ninguna parte
scorecard_parties_all = { $done } de { $all } con su función:
scorecard_reviews_on = Revisado:
scorecard_review_by = { $day } ({ $team })
scorecard_reviews_of_improvements = No consta ninguna revisión de todo el registro; revisión de mejoras:
scorecard_reviews_none = No consta ninguna revisión
scorecard_improvements_none = No consta ninguna mejora
scorecard_improvements_all =
    { $done } de { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } fuera de plazo
    }
scorecard_improvements_some =
    { $done } de { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } fuera de plazo
    }; las demás:
