### Words that many pages use the same way.

common_incident = Incidente
common_advisory = Aviso de seguridad
common_improvement = Mejora
common_severity = Gravedad
common_state = Estado
common_owner = Responsable
common_due = Fecha límite
common_no_date = Sin fecha
common_services = Servicios
common_kind = Tipo
common_priority = Prioridad
common_product = Producto
common_all = Todos
common_team = Equipo
common_service = Servicio
common_label = Clasificación
common_unknown = No se sabe
common_reason = Motivo:
common_measure = Criterio de éxito:

## Lists within a sentence

common_list_or = { $list } o { $last }

## Numbers

common_overdue_count = { $count } fuera de plazo
common_days_overdue =
    { $count ->
        [one] { $count } día de retraso
       *[other] { $count } días de retraso
    }
common_more_in_table = { $count } más en la tabla
common_page_of = Página { $page } de { $pages }.
common_title_page = { $title }, página { $page }
common_version = versión { $version }
common_for_other_programs = Para otros programas
common_nothing = Nada.
