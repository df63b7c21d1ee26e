### Words of scripts: the search, the table of improvements, the form of a report.

## The search

script_search_fault = No se pudo cargar la búsqueda. Todos los registros figuran también en una lista.
script_search_kind = Tipo
script_search_severity = Gravedad
script_search_year = Año
script_search_service = Servicio
script_search_team = Equipo
script_search_class = Clase de hallazgo
script_search_any = Cualquiera
script_search_nothing_for = No se ha encontrado nada para «{ $query }».
script_search_records_for =
    { $count ->
        [one] { $count } registro para «{ $query }»
       *[other] { $count } registros para «{ $query }»
    }
script_search_nothing = No se ha encontrado nada
script_search_found =
    { $count ->
        [one] { $count } registro encontrado
       *[other] { $count } registros encontrados
    }

## The table of improvements

script_table_shown = Se muestran { $shown } de { $total }

## The form of a report

script_report_missing = Elija un valor para cada métrica base; faltan: { $metrics }.
script_report_score = Puntuación { $score }
script_report_temporal = temporal { $score }
script_report_environmental = de entorno { $score }
script_report_result = { $scores }. { $vector }
script_report_saved = El reporte se ha guardado como { $file }. Envíelo a la dirección de arriba.
script_report_subject = Reporte de seguridad: { $title }
script_report_mail = El correo se ha abierto en su programa de correo. No se envía nada hasta que usted lo envíe allí.
script_report_attached = El reporte está en el archivo adjunto, { $file }.
script_report_too_long = El reporte es demasiado largo para un correo generado aquí. Se ha guardado como { $file }: adjunte ese archivo al correo.
