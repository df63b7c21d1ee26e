### Improvements: the page of one, the board, the table, and the agenda of the next review.

## The strip of links that the pages of the tracker share.

tracker_pages = Seguimiento de las mejoras
tracker_board = Tablero
tracker_table = Tabla
tracker_next_review = Próxima revisión
tracker_processes = Procesos
tracker_trends = Tendencias

## Words of several of these pages.

tracker_route = Vía
tracker_aim = Objetivo
tracker_scope = Alcance
tracker_incidents = Incidentes
tracker_consulted = Consultados
tracker_summary = Resumen
tracker_new_date = Nueva fecha
tracker_extended =
    { $count ->
        [1] prorrogada una vez
        [2] prorrogada dos veces
       *[other] prorrogada { $count } veces
    }
tracker_files = Para otros programas: { $files }

## The page of an improvement.

improvement_waiting_for = Pendiente
improvement_owner_says =
    { $status ->
        [declined] el responsable la da por rechazada
       *[done] el responsable la da por completada
    }
improvement_first_due = inicialmente { $date }
improvement_first_due_extended =
    { $count ->
        [one] inicialmente { $date }, prorrogada una vez
       *[other] inicialmente { $date }, prorrogada { $count } veces
    }
improvement_known_for = Antigüedad
improvement_tracked_at = Seguimiento en
improvement_reason = Motivo
improvement_measure = Criterio de éxito
improvement_findings = Hallazgos a los que responde
improvement_dates = Cambios de fecha
improvement_days_later =
    { $count ->
        [one] { $count } día después
       *[other] { $count } días después
    }
improvement_days_earlier =
    { $count ->
        [one] { $count } día antes
       *[other] { $count } días antes
    }
improvement_first_date = Primera fecha
improvement_reviews = Revisiones
improvement_new_date = nueva fecha: { $date }
improvement_incidents = Incidentes que la originaron
improvement_procedures = Procedimientos que modifica
improvement_revisions = Modificaciones que ha causado

## What an improvement waits for.

waiting_decision = Decisión: adoptarla o rechazarla.
waiting_owner_by = Ejecución a cargo de { $owner }, a más tardar el { $date }.
waiting_owner = Ejecución a cargo de { $owner }; no se ha fijado fecha.
waiting_no_owner_by = Asignación de un responsable; fecha límite: { $date }.
waiting_no_owner = Asignación de un responsable; no se ha fijado fecha.
waiting_blocked_by = Eliminación del obstáculo: { $reason }
waiting_blocked = Eliminación del obstáculo.
waiting_review =
    { $status ->
        [declined] Confirmación del rechazo en una revisión.
       *[done] Verificación en una revisión.
    }
waiting_review_looked =
    { $status ->
        [declined] Confirmación del rechazo en una revisión; se trató por última vez el { $date }.
       *[done] Verificación en una revisión; se trató por última vez el { $date }.
    }
waiting_review_since =
    { $status ->
        [declined] Confirmación del rechazo en una revisión; registrada desde: { $date }.
       *[done] Verificación en una revisión; registrada desde: { $date }.
    }
waiting_effect = Próxima comprobación de su eficacia, el { $date }.
waiting_nothing_verified = Nada: está verificada y las comprobaciones de su eficacia han concluido.
waiting_nothing_declined = Nada: una revisión confirmó el rechazo.

## The board.

board_total =
    { $count ->
        [one] { $count } mejora.
       *[other] { $count } mejoras.
    }
board_total_overdue =
    { $count ->
        [one] { $count } mejora, { $overdue }.
       *[other] { $count } mejoras, { $overdue }.
    }
board_order = En cada columna va primero lo que está fuera de plazo.
board_by_state = Mejoras por estado
board_none = ninguna
board_more = y { $count } más en la tabla
board_since = Desde

## The table.

table_total =
    { $count ->
        [one] { $count } mejora, primero las no terminadas.
       *[other] { $count } mejoras, primero las no terminadas.
    }
table_caption = Mejoras por estado, primero lo que está fuera de plazo
table_order = Orden
table_by_state = Por estado
table_by_due = Por fecha límite
table_by_owner = Por responsable
table_by_title = Por título
table_by_service = Por servicio
table_show = Mostrar
table_clear = Borrar todo
table_overdue = Fuera de plazo
table_within_14_days = En 14 días
table_within_30_days = En 30 días
table_later = Más adelante
table_not_stated = No consta

## What the next review looks at.

agenda_overdue = Fuera de plazo
agenda_due_soon = Vencen en 14 días
agenda_awaiting = Pendientes de verificación
agenda_blocked = Bloqueadas
agenda_proposed = Propuestas, por decidir
agenda_effect = ¿Funciona en la práctica?
agenda_unlooked = Sin revisar desde hace tiempo
agenda_task_overdue = Fijar una nueva fecha o acordar qué lo impide.
agenda_task_due_soon = ¿Estará lista en su fecha?
agenda_task_awaiting = Comprobar el criterio de éxito y después verificar o reabrir. Primero lo que lleva más tiempo esperando.
agenda_task_blocked = ¿Quién puede eliminar el obstáculo?
agenda_task_proposed = Adoptarla con responsable y fecha, o rechazarla con un motivo.
agenda_task_effect = Volver a comprobar el criterio de éxito 3, 6 y 12 meses después de la verificación.
agenda_task_unlooked = ¿Sigue siendo deseable, sigue en marcha?
agenda_looked = Se trató por última vez el { $date }.
agenda_not_looked_since = No consta que se haya tratado; abierta: { $date }.
agenda_not_looked = No consta que se haya tratado.
agenda_verified = Verificada
agenda_look_due = comprobación prevista
agenda_today = hoy
agenda_in_days =
    { $count ->
        [one] en { $count } día
       *[other] en { $count } días
    }
next_review_total =
    { $improvements ->
        [one] { $improvements } mejora
       *[other] { $improvements } mejoras
    } por tratar, cada una solo una vez, bajo el primer motivo aplicable; { $postmortems ->
        [one] { $postmortems } análisis post mortem
       *[other] { $postmortems } análisis post mortem
    } por repasar; { $incidents ->
        [one] { $incidents } incidente
       *[other] { $incidents } incidentes
    } por cerrar.
next_review_postmortems = Análisis post mortem por repasar
next_review_closable = Incidentes por cerrar
next_review_command = { $command } genera el acta con estos puntos, lista para completarla.
next_review_unlooked =
    { $count ->
        [one] Ninguna revisión las ha tratado desde hace más de { $count } día.
       *[other] Ninguna revisión las ha tratado desde hace más de { $count } días.
    }
next_review_above =
    { $count ->
        [one] { $count } más figura bajo un epígrafe anterior.
       *[other] { $count } más figuran bajo un epígrafe anterior.
    }
next_review_nothing_more =
    { $count ->
        [one] Nada más: { $count } figura bajo un epígrafe anterior.
       *[other] Nada más: { $count } figuran bajo un epígrafe anterior.
    }
next_review_postmortems_about = Resueltos y sin acta de ninguna revisión: indíquelos en { $field }.
next_review_closable_about = Revisados y con todas las mejoras verificadas o rechazadas: indique { $setting }.
