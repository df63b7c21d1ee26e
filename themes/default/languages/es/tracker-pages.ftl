### The register of processes, procedures, reviews, and how soon reports are acknowledged.

## The register of what failed.

processes_total =
    { $findings ->
        [one] { $findings } fallo de proceso
       *[other] { $findings } fallos de proceso
    } en { $incidents ->
        [one] { $incidents } incidente
       *[other] { $incidents } incidentes
    }, según lo que falló; { $open ->
        [one] { $open } mejora
       *[other] { $open } mejoras
    } sin terminar.
processes_what_failed = Qué falló
processes_findings =
    { $count ->
        [one] hallazgo
       *[other] hallazgos
    }
processes_of =
    { $findings ->
        [one] { $findings } hallazgo
       *[other] { $findings } hallazgos
    } en { $incidents ->
        [one] { $incidents } incidente
       *[other] { $incidents } incidentes
    }.
processes_of_since =
    { $findings ->
        [one] { $findings } hallazgo
       *[other] { $findings } hallazgos
    } en { $incidents ->
        [one] { $incidents } incidente
       *[other] { $incidents } incidentes
    }; el primero: { $since }.
processes_of_since_last =
    { $findings ->
        [one] { $findings } hallazgo
       *[other] { $findings } hallazgos
    } en { $incidents ->
        [one] { $incidents } incidente
       *[other] { $incidents } incidentes
    }; el primero: { $since }; el último: { $last }.
processes_in = Incidente: { $incident }
processes_more_findings = { $count } más entre todos los hallazgos
processes_changes = Qué cambia a raíz de ello
processes_answers = Mejoras que responden a estos hallazgos
processes_more = { $count } más.
processes_unanswered =
    { $count ->
        [one] Ninguna mejora responde a él.
       *[other] Ninguna mejora responde a ellos.
    }
processes_nobody = no consta nadie
processes_procedures = Procedimientos modificados
processes_changed = Modificados
processes_none_yet = ninguno todavía
processes_none = No consta ningún fallo de proceso.
processes_wide = Entre equipos y organizaciones
processes_wide_about =
    { $count ->
        [one] { $count } mejora que abarca toda la organización o varias y no responde a ninguno de los hallazgos anteriores.
       *[other] { $count } mejoras que abarcan toda la organización o varias y no responden a ninguno de los hallazgos anteriores.
    }
processes_wide_caption = Mejoras de amplio alcance
processes_nothing_more = Nada más.

## The page of a procedure.

procedure_name = Procedimiento
procedure_version = Versión
procedure_last_revised = Última modificación
procedure_on_this_page = En esta página
procedure_revisions = Modificaciones
procedure_improvements = Mejoras
procedure_because = A raíz de { $improvements }
procedure_after = Tras { $incidents }
procedure_changed_by = Mejoras que lo modifican

## The page of a review.

review_name = Revisión
review_held_on = Celebrada el
review_attended = Asistentes
review_items = Qué se trató
review_items_about = Mejoras tratadas, qué se constató entonces y cómo están ahora
review_found = Resultado
review_now = Ahora
review_postmortems = Análisis post mortem repasados

## How soon reports are acknowledged.

service_levels_about =
    { $days ->
        [one] Se debe acusar recibo de cada reporte en un plazo de { $days } día laborable, según el calendario de este sitio.
       *[other] Se debe acusar recibo de cada reporte en un plazo de { $days } días laborables, según el calendario de este sitio.
    }
service_levels_reports = Reportes
service_levels_acknowledged_in_time = Con acuse a tiempo
service_levels_acknowledged_late = Con acuse tardío
service_levels_waiting = En espera
service_levels_unstated = Sin hora indicada
service_levels_time = Tiempo hasta el acuse de recibo
service_levels_median_of = mediana de { $count }, de la recepción al acuse
service_levels_by_month = Por mes
service_levels_months_about = El mes es el del reporte. La mediana se calcula sobre los reportes cuya recepción y acuse se conocen al minuto, y se indica a partir de tres. Cada punto es uno de esos reportes, desde un minuto a la izquierda hasta treinta días a la derecha, en escala logarítmica; un círculo hueco indica retraso.
service_levels_months_caption = Acuse de recibo por mes
service_levels_month = Mes
service_levels_in_time = A tiempo
service_levels_late = Con retraso
service_levels_median_time = Mediana hasta el acuse
service_levels_scale = De 1 min a 30 días
service_levels_dots = Puntos
service_levels_without_time = { $count } sin hora
service_levels_median = Mediana
service_levels_of = de { $count }
service_levels_too_few = muy pocos
service_levels_none = ninguno
service_levels_each = Cada reporte
service_levels_each_caption = Reportes con su acuse de recibo, los más recientes primero
service_levels_report = Reporte
service_levels_received = Recibido
service_levels_acknowledged = Acuse
service_levels_after = Al cabo de
service_levels_result = Resultado
service_levels_no_time = Sin hora indicada
service_levels_not_yet = Todavía no
service_levels_late_by = Con un retraso de { $margin }
service_levels_overdue_by = Fuera de plazo, retraso: { $margin }
service_levels_overdue = Fuera de plazo
service_levels_due_in = En espera, quedan { $margin }
