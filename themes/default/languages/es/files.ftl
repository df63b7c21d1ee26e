### Files for other programs, and the page of deadlines to notify.

## What a link calls a file

file_improvements_csv = Mejoras en CSV
file_improvements_json = Mejoras en JSON
file_incidents_csv = Incidentes en CSV
file_incidents_json = Incidentes en JSON
file_calendar = Fechas límite como calendario
file_timeline = Cronología en CSV
file_indicators = Indicadores en CSV
file_navigator = Técnicas como capa de ATT&CK Navigator
file_veris = Incidentes como registros VERIS
file_osv = Registro OSV
file_openvex = Documento OpenVEX
file_osv_all = Todos los registros OSV
file_osv_changes = Cambios de los registros OSV

## What a file holds and what it is for

file_improvements_csv_note = Una fila por mejora: qué es, quién es responsable, cuándo vence y a qué responde. Para hojas de cálculo.
file_json_note = Lo mismo, con números, listas y valores ausentes como tales. Para programas.
file_incidents_csv_note = Una fila por incidente: hitos, tiempos entre ellos, impacto, hallazgos y mejoras. Para hojas de cálculo.
file_navigator_note = Una capa de formato 4.5 para ATT&CK Navigator: ábrala allí con «Open existing layer». La puntuación de cada técnica es el número de incidentes que la mencionan.
file_veris_note = Incidentes de seguridad con las palabras de VERIS 1.3, para comparar entre organizaciones. Lo que un registro no indica es Unknown.
file_csaf_note = Punto de partida para clientes CSAF: quién publica y dónde están los documentos de avisos de seguridad e incidentes, sus hashes y las claves. Los programas lo encuentran por sí solos a partir de la dirección de este sitio.
file_osv_all_note = Todos los registros OSV, para escáneres de dependencias.
file_osv_ecosystem_note = De ellos, los que tienen un paquete de { $ecosystem }.
file_osv_changes_note = Cuándo se modificó por última vez cada registro OSV, primero el más reciente: una hora y un identificador en cada línea, para que un programa solo descargue lo nuevo.

## Within the calendar of due dates, and within the layer of techniques

calendar_name = Mejoras: { $site }
calendar_name_team = Mejoras de { $team }: { $site }
calendar_state = Estado: { $state }
calendar_owner = Responsable: { $owner }
calendar_incidents = Incidentes: { $incidents }
calendar_measure = Criterio de éxito: { $measure }
navigator_about = Técnicas de ATT&CK de los incidentes en { $url } (TLP:{ $label }). La puntuación es el número de incidentes que mencionan la técnica.
navigator_incidents =
    { $count ->
        [one] { $count } incidente
       *[other] { $count } incidentes
    }

## The page of files

exports_about = El contenido de estas páginas, para hojas de cálculo, calendarios y programas. Cada archivo contiene lo que esta edición puede mostrar y nada más, y se genera de nuevo con las páginas.
exports_advisories = Avisos de seguridad
exports_incidents = Incidentes
exports_improvements = Mejoras
exports_osv =
    { $count ->
        [one] Uno de { $total ->
            [one] { $total } aviso de seguridad
           *[other] { $total } avisos de seguridad
        } tiene registro OSV: los que indican un paquete de un ecosistema y sus versiones afectadas en números. Lo que solo se puede decir con palabras está en la página del aviso.
       *[other] { $count } de { $total ->
            [one] { $total } aviso de seguridad
           *[other] { $total } avisos de seguridad
        } tienen registro OSV: los que indican un paquete de un ecosistema y sus versiones afectadas en números. Lo que solo se puede decir con palabras está en la página del aviso.
    }
exports_documents = Los avisos de seguridad y los informes de incidentes están como documentos CSAF con sus hashes en { $folder }.
exports_folder = una carpeta propia
exports_vex =
    { $count ->
        [one] Un aviso de seguridad tiene un documento OpenVEX junto a su página, como { $path }. El enlace está al pie de la página.
       *[other] { $count } avisos de seguridad tienen un documento OpenVEX junto a su página, como { $path }. El enlace está al pie de la página.
    }
exports_indicators =
    { $count ->
        [one] Un aviso de seguridad tiene sus indicadores de compromiso en una tabla junto a su página, como { $path }. Los valores figuran allí sin neutralizar.
       *[other] { $count } avisos de seguridad tienen sus indicadores de compromiso en una tabla junto a su página, como { $path }. Los valores figuran allí sin neutralizar.
    }
exports_timelines =
    { $count ->
        [one] Un incidente tiene su cronología en una tabla junto a su página, como { $path }. El enlace está al pie de la página.
       *[other] { $count } incidentes tienen su cronología en una tabla junto a su página, como { $path }. El enlace está al pie de la página.
    }
exports_calendars = Calendarios
exports_calendars_about = Las fechas límite de las mejoras como tareas. Suscríbase con la dirección completa para que el programa las consulte cada día; un programa que no muestra tareas no muestra nada. Lo terminado se conserva 90 días, para que la tarea se cierre.
exports_all_teams = Todos los equipos
exports_feeds = Canales
exports_feeds_about = Las novedades, para lectores y programas, están en la { $feeds }.
exports_feeds_page = página de canales
exports_reading = Cómo leerlos
exports_reading_osv = Los registros OSV siguen la versión 1.7.3 de su esquema; los documentos OpenVEX, la versión 0.2.0. Un día sin hora representa su comienzo en UTC. { $file } no tiene encabezado.
exports_reading_labels = Ningún archivo sobre avisos de seguridad contiene nada por encima de TLP:AMBER ni borradores.
exports_reading_csv = CSV sigue el RFC 4180, en UTF-8 con encabezado. Las horas siguen ISO 8601 en UTC; si solo figura un día, un mes o un año, no se sabe más. Los intervalos son duraciones de ISO 8601, y sus nombres indican ambos extremos. Los elementos de una lista se separan con «; ».
exports_reading_formulas = Un texto que una hoja de cálculo tomaría por una fórmula, por empezar con =, +, -, @, un tabulador o un salto de línea, lleva delante un apóstrofo. Quítelo para obtener el texto tal como se escribió. Los números y las fechas no se alteran.
exports_reading_json = JSON tiene los mismos nombres, con números, listas y null como tales, y los textos sin cambios.
exports_reading_tlp = { $field } es la clasificación más restrictiva de lo que la fila puede mostrar; en una cronología es la de la fila. Comparta un archivo según exija su fila más restrictiva.
exports_reading_tlp_beyond = { $field } es la clasificación más restrictiva de lo que la fila puede mostrar; en una cronología es la de la fila. Comparta un archivo según exija su fila más restrictiva; ninguno de los de aquí está destinado a nadie más allá de { $label }.

## The page of deadlines to notify

deadlines_note = Esta relación recoge lo que se hizo y ayuda a calcular los plazos. No es asesoramiento jurídico: los plazos dependen de hechos y normas que esta página no conoce.
deadlines_pending = Sin enviar
deadlines_nothing = No hay nada pendiente de envío.
deadlines_sent = Enviadas
deadlines_more_sent =
    { $count ->
        [one] { $count } más está en la página de su incidente.
       *[other] { $count } más están en las páginas de sus incidentes.
    }
deadlines_duties = Las obligaciones y cómo se calculan sus plazos
deadlines_duties_about = Qué inicia el plazo de cada obligación, su duración y su fuente
deadlines_duty = Obligación
deadlines_started_by = El plazo se inicia con
deadlines_started = Se inicia con
deadlines_deadline = Plazo
deadlines_recipient = Destinatario
deadlines_source = Fuente
deadlines_or = { $list } o { $last }
deadlines_counting = Las horas se cuentan con exactitud, también cuando hay cambio de hora. Los meses y los días naturales son los de la zona horaria del sitio; los días hábiles de la Securities and Exchange Commission, los del calendario federal en Nueva York. Un inicio del que solo se conoce el día cuenta desde el comienzo de ese día.
