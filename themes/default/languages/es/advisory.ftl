### The page of an advisory, that of a security event, and that of its reporter.

## Advisory: what is most urgent.

advisory_action_required = Se requiere actuar
advisory_no_action_required = No se requiere ninguna acción
advisory_action_by = { $what } a más tardar el { $at }
advisory_action_passed = { $what }; el plazo venció el { $at }
advisory_exploited_answer = Explotación: { $answer }
advisory_updated = Actualizado: { $at }
advisory_published_at = Publicado: { $at }
advisory_version = versión { $version }
advisory_copies = Copias para enviar
advisory_send_on = Reenviar:

## The forms of copies, as links.

copy_mail = Correo
copy_text = Texto sin formato
copy_chat = Mensaje de chat
copy_status = Página de estado

## Advisory: products and versions.

advisory_affected = ¿Me afecta?
advisory_affected_caption = Productos y versiones
advisory_status = Estado
advisory_versions = Versiones
advisory_fixed_in = Corregido en
advisory_mended = Afectado, hay corrección
advisory_concerns = Se refiere a { $ids }
advisory_vex_versions = Versiones: { $versions }

## Advisory: the form "am I affected?".

affected_version = Su versión
affected_version_of = Su versión de { $product }
affected_check = Comprobar

scheme_pypi = paquetes de Python
scheme_debian = paquetes de Debian
scheme_rpm = paquetes RPM
scheme_alpine = paquetes de Alpine
scheme_generic = números simples

## Advisory: what to do.

advisory_remediation = Qué hacer
advisory_do_by = Fecha límite para hacerlo: { $at }.
advisory_remedy_products = Para { $products }
advisory_remedy_answers = Contra { $ids }
advisory_remedy_since = Desde: { $at }
advisory_message = En resumen

## Advisory: facts.

advisory_facts = Datos
advisory_facts_and_scores = Datos y puntuaciones
advisory_published = Publicado
advisory_weakness = Debilidad
advisory_aliases = Alias
advisory_exploited = Explotación
advisory_products = Productos

## Advisory: sections.

advisory_vulnerabilities = Vulnerabilidades
advisory_updates = Actualizaciones
advisory_first_published = Primera publicación.
advisory_faq = Preguntas y respuestas
advisory_credits = Agradecimientos
advisory_incidents = Incidente que lo originó
advisory_events = Reporte que lo originó

## Advisory: indicators of compromise.

advisory_indicators = Indicadores de compromiso
advisory_defanged = Escritos de forma que nada los siga por accidente: { $dot } representa un punto y { $http }, http.
advisory_indicators_table = Tabla con los valores sin alterar (CSV)
advisory_indicator = Indicador
advisory_indicator_note = Nota

## Security event: facts.

event_tab = Evento de seguridad
event_step_done = (completado)
event_received = Recibido
event_acknowledged = Acuse de recibo
event_acknowledged_untimed = Sí, no consta la hora
event_not_acknowledged = Todavía no
event_target = Objetivo: { $target }
event_business_days =
    { $count ->
        [one] { $count } día laborable
       *[other] { $count } días laborables
    }
event_in_time = A tiempo
event_due_by = fecha límite: { $at }
event_late = Con retraso
event_late_by = Con un retraso de { $span }
event_overdue_since = Fuera de plazo desde: { $at }
event_overdue_by = { $span } hasta ahora
event_due_in = Quedan { $span }
event_outcome = Resultado
event_reporter = Reportado por
event_reporter_page = Página para quien reportó
event_reporter_page_note = Quien tenga esta dirección puede ver el progreso. Entréguela únicamente a quien envió el reporte.

## Security event: sections.

event_problem = ¿Cuál es el problema?
event_score = ¿Tiene un CVE o una puntuación CVSS?
event_remediation = ¿Hay forma de resolverlo o mitigarlo?
event_customers = ¿Qué se debe comunicar a los clientes?
event_done = Qué se cambió en el producto o servicio
event_disruption = Cómo se redujeron las molestias a los clientes
event_progress = Del reporte al resultado
event_incidents = Incidentes derivados
event_advisories = Avisos de seguridad derivados
event_not_stated = No consta.
event_undecided = Todavía no se ha decidido nada.

## The page of an event's reporter.

reporter_standfirst = Esta página es para quien envió el reporte. Quien tenga su dirección puede leerla.
reporter_number = Número de confirmación
reporter_status = Estado
reporter_not_set = Sin determinar todavía
reporter_progress = Progreso
reporter_no_progress = Todavía no hay anotaciones.
reporter_no_outcome = Todavía ninguno.
