### Ways through the history: facets of lists, neighbours, calendars, weeks of past years, strips of years.

## The links at the foot of a record

beside_incidents = Incidentes anterior y siguiente
beside_older_incident = Incidente anterior
beside_newer_incident = Incidente siguiente
beside_advisories = Avisos de seguridad anterior y siguiente
beside_older_advisory = Aviso de seguridad anterior
beside_newer_advisory = Aviso de seguridad siguiente
beside_events = Eventos de seguridad anterior y siguiente
beside_older_event = Evento de seguridad anterior
beside_newer_event = Evento de seguridad siguiente
beside_reviews = Revisiones anterior y siguiente
beside_older_review = Revisión anterior
beside_newer_review = Revisión siguiente
beside_records = Registros anterior y siguiente
beside_older_record = Registro anterior
beside_newer_record = Registro siguiente

## Facets: what a list can be narrowed by

browse_narrow = Acotar la lista
browse_year = Año
browse_class = Clase de hallazgo
browse_all_services = Todos los servicios
browse_all_teams = Todos los equipos
browse_all_classes = Todas las clases
browse_incidents_of_severity = Incidentes, gravedad: { $word }
browse_incidents_of = Incidentes: { $word }
browse_advisories_of_severity = Avisos de seguridad, gravedad: { $word }
browse_advisories_of = Avisos de seguridad: { $word }
browse_events_of_severity = Eventos de seguridad, gravedad: { $word }
browse_events_of = Eventos de seguridad: { $word }
list_years = Años

## The calendar of a year

calendar_month_1 = Enero
calendar_month_2 = Febrero
calendar_month_3 = Marzo
calendar_month_4 = Abril
calendar_month_5 = Mayo
calendar_month_6 = Junio
calendar_month_7 = Julio
calendar_month_8 = Agosto
calendar_month_9 = Septiembre
calendar_month_10 = Octubre
calendar_month_11 = Noviembre
calendar_month_12 = Diciembre
weekday_1 = Lunes
weekday_short_1 = Lu
weekday_2 = Martes
weekday_short_2 = Ma
weekday_3 = Miércoles
weekday_short_3 = Mi
weekday_4 = Jueves
weekday_short_4 = Ju
weekday_5 = Viernes
weekday_short_5 = Vi
weekday_6 = Sábado
weekday_short_6 = Sá
weekday_7 = Domingo
weekday_short_7 = Do
calendar_days = Día a día
calendar_about = Un día en que se detectó un incidente lleva a él; un día con varios lleva al lugar donde empiezan en la lista del año.
calendar_day_incidents =
    { $count ->
        [one] { $count } incidente
       *[other] { $count } incidentes
    }
calendar_coarse = Solo se conoce el mes o el año: { $incidents }.
calendar_coarse_more = Solo se conoce el mes o el año: { $incidents } y { $count } más.

## This week in past years

week_title = Esta semana en años anteriores
week_about = Incidentes que se detectaron en la semana { $week } de años anteriores. Este año es la semana del { $first } al { $last } (datos a { $day }).
week_more =
    { $count ->
        [one] { $count } más está en la página de su año.
       *[other] { $count } más están en las páginas de sus años.
    }

## Strips of years

strip_incidents_about = Una columna por año, de { $first } a { $last }, con la mayor gravedad en la base.
strip_findings = Hallazgos por año
strip_findings_about = Una columna por cada año, de { $first } a { $last }, en que se detectaron incidentes.
strip_earlier = No se representan { $count } anteriores a { $year }.

## Scripts of lists

script_list_all = Mostrar todas las filas
script_list_page_of = La página de «{ $word }»
script_list_everywhere = Lo mismo en todos los registros
script_list_shown = { $count } de { $all } en esta página
script_search_nothing_filtered = No se ha encontrado nada con estos filtros.
script_search_records_filtered =
    { $count ->
        [one] { $count } registro con estos filtros
       *[other] { $count } registros con estos filtros
    }
