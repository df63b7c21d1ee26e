### Lists of records, the start page, pages of names (services, teams, ...), the search, and folders of files.

## Kinds of records

kind_list_incident = Incidentes
kind_list_advisory = Avisos de seguridad
kind_list_event = Eventos de seguridad
kind_list_improvement = Mejoras
kind_list_procedure = Procedimientos
kind_list_review = Revisiones
kind_list_page = Páginas

kind_incident = incidente
kind_advisory = aviso de seguridad
kind_event = evento de seguridad
kind_improvement = mejora
kind_procedure = procedimiento
kind_review = revisión
kind_page = página

kind_heading_incident =
    { $count ->
        [one] Incidente
       *[other] Incidentes
    }
kind_heading_advisory =
    { $count ->
        [one] Aviso de seguridad
       *[other] Avisos de seguridad
    }
kind_heading_event =
    { $count ->
        [one] Evento de seguridad
       *[other] Eventos de seguridad
    }
kind_heading_improvement =
    { $count ->
        [one] Mejora
       *[other] Mejoras
    }
kind_heading_procedure =
    { $count ->
        [one] Procedimiento
       *[other] Procedimientos
    }
kind_heading_review =
    { $count ->
        [one] Revisión
       *[other] Revisiones
    }
kind_heading_page =
    { $count ->
        [one] Página
       *[other] Páginas
    }

kind_several_incident =
    { $count ->
        [one] incidente
       *[other] incidentes
    }
kind_several_advisory =
    { $count ->
        [one] aviso de seguridad
       *[other] avisos de seguridad
    }
kind_several_event =
    { $count ->
        [one] evento de seguridad
       *[other] eventos de seguridad
    }
kind_several_improvement =
    { $count ->
        [one] mejora
       *[other] mejoras
    }
kind_several_procedure =
    { $count ->
        [one] procedimiento
       *[other] procedimientos
    }
kind_several_review =
    { $count ->
        [one] revisión
       *[other] revisiones
    }
kind_several_page =
    { $count ->
        [one] página
       *[other] páginas
    }

## Groupings

grouping_services = Servicios
grouping_teams = Equipos
grouping_parties = Entidades externas
grouping_tags = Etiquetas
grouping_attack = Técnicas
grouping_cve = CVE

grouping_one_service = Servicio
grouping_one_team = Equipo
grouping_one_party = Entidad externa
grouping_one_tag = Etiqueta
grouping_one_attack = Técnica de ATT&CK
grouping_one_cve = CVE

## Pages that look over many records

overview_findings = Hallazgos
overview_table = Todas las mejoras
overview_next_review = Para la próxima revisión
overview_processes = Procesos
overview_service_levels = Niveles de servicio
overview_deadlines = Plazos de notificación
overview_trends = Tendencias
overview_exports = Archivos para otros programas
overview_feeds = Canales de suscripción
overview_report = Reportar un evento de seguridad
overview_search = Búsqueda

## Titles of pages

title_incidents_of_year = Incidentes de { $year }
title_findings_of_class =
    { $class ->
        [technical-lapse] Hallazgos: fallo técnico
        [procedural-failure] Hallazgos: fallo de procedimiento
        [manual-error] Hallazgos: error manual
        [process-flaw] Hallazgos: deficiencia de proceso
        [communication-glitch] Hallazgos: fallo de comunicación
       *[new-attack-vector] Hallazgos: nuevo vector de ataque
    }
title_withdrawn = { $title } (retirado)
title_progress_of_report = Estado del reporte { $id }
title_not_found = No encontrado

## The end of every page

colophon_edition = Edición: { $name }.

## The start page

home_advisories = Avisos de seguridad
home_advisories_about = ¿Me afecta, qué debo hacer y en qué plazo?
home_all_advisories = Todos los avisos de seguridad
home_incidents = Incidentes
home_incidents_about = Qué ocurrió, por qué y qué cambia a raíz de ello.
home_all_incidents = Todos los incidentes
home_numbers = En cifras
home_incidents_by_year = Incidentes por año
home_improvements_by_state = Mejoras por estado
home_overdue_improvements = Mejoras fuera de plazo
home_all_improvements = Todas las mejoras
home_events = Eventos de seguridad
home_all_events = Todos los eventos de seguridad

## Lists

list_total =
    { $count ->
        [one] { $count } registro.
       *[other] { $count } registros.
    }
list_total_overdue =
    { $count ->
        [one] { $count } registro, { $overdue }.
       *[other] { $count } registros, { $overdue }.
    }
list_awaiting_none = Ningún reporte está pendiente de acuse de recibo.
list_awaiting =
    { $count ->
        [one] { $number } reporte pendiente de acuse de recibo.
       *[other] { $number } reportes pendientes de acuse de recibo.
    }
list_awaiting_overdue =
    { $count ->
        [one] { $number } reporte pendiente de acuse de recibo, { $overdue }.
       *[other] { $number } reportes pendientes de acuse de recibo, { $overdue }.
    }
list_incidents_in =
    { $count ->
        [one] incidente en
       *[other] incidentes en
    }
list_pages = Páginas de esta lista
list_previous = Anterior
list_previous_page = página
list_next = Siguiente
list_next_page = página
list_page = Página
list_follow = Suscribirse a esta página: { $formats }

## All names of a grouping

groups_most_overdue = Con más mejoras fuera de plazo: { $teams }, { $overdue }.
groups_records =
    { $count ->
        [one] registro
       *[other] registros
    }

## One service, team, party, tag, technique or CVE

group_contact = Contacto
group_elsewhere = Más información
group_owns = De qué es responsable
group_owned =
    { $count ->
        [one] { $count } mejora.
       *[other] { $count } mejoras.
    }
group_owned_overdue =
    { $count ->
        [one] { $count } mejora, { $overdue }.
       *[other] { $count } mejoras, { $overdue }.
    }
group_in_table = En la tabla
group_due_next = Próximos vencimientos
group_incidents_by_year = Incidentes por año
group_last = El último: { $incident }.
group_last_on = El último: { $incident }, { $date }.
group_by_year_and_severity = Incidentes por año y gravedad
group_year = Año
group_together = Total
group_open_improvements = Mejoras abiertas derivadas de ellos
group_open = { $count }.
group_open_overdue = { $count }, { $overdue }.
group_improvements_by_state = Mejoras por estado
group_records = Registros

## Where there is no page

missing_about = En esta dirección no hay nada, o nada que esta edición pueda mostrar.
missing_ids = Los registros conservan siempre su dirección. Si ha llegado aquí por un enlace, puede que el identificador que contiene esté mal escrito: los identificadores son como { $example }.
missing_start = Página de inicio

## A free page

article_mentioned = Mencionada en

## The page of the search

search_no_script = La búsqueda se ejecuta en su navegador y necesita JavaScript, que está desactivado. Todos los registros figuran también en una lista:
search_more = Mostrar más
search_control = Ctrl
search_about = Palabras, identificadores, identificadores CVE, hashes, direcciones y fechas: { $slash } o { $control } { $k } lleva desde cualquier página al campo de arriba. Un registro debe contener todas las palabras; la última puede estar incompleta.

## Folders of CSAF documents

listing_title = Documentos CSAF
listing_title_label = Documentos CSAF, TLP:{ $label }
listing_title_year = Documentos CSAF, TLP:{ $label }, { $year }
listing_title_keys = Claves OpenPGP
listing_about = Avisos de seguridad e incidentes para su tratamiento automático, como documentos CSAF 2.0 con sus hashes. El punto de partida para los programas es { $metadata }.
listing_about_signed = Avisos de seguridad e incidentes para su tratamiento automático, como documentos CSAF 2.0 con sus hashes y firmas. El punto de partida para los programas es { $metadata }.
listing_documents =
    { $count ->
        [one] { $count } documento
       *[other] { $count } documentos
    }
listing_feed = Canal con todos los documentos TLP:{ $label } (ROLIE)
listing_terms = Temas de los documentos TLP:{ $label } (ROLIE)
listing_key = Clave con la que se firma
listing_metadata = Quién publica y dónde está todo lo demás
listing_feeds = Lista de canales (ROLIE)
listing_changes = Hora del último cambio de cada documento, los más recientes primero
listing_index = Rutas de todos los documentos
listing_public_key = Clave pública para verificar las firmas
listing_files_in = Archivos en { $path }
listing_name = Nombre
listing_what = Contenido
listing_changed = Último cambio
listing_withdrawn = Retirado: { $title }
