### The page of trends and its charts.

## Names of months, short.

month_short_1 = ene
month_short_2 = feb
month_short_3 = mar
month_short_4 = abr
month_short_5 = may
month_short_6 = jun
month_short_7 = jul
month_short_8 = ago
month_short_9 = sept
month_short_10 = oct
month_short_11 = nov
month_short_12 = dic

## All charts.

chart_numbers = Los números
chart_numbers_of = { $title }: los números
chart_month = Mes
chart_median = mediana { $median }
chart_1_second = 1 s
chart_1_minute = 1 min
chart_1_hour = 1 h
chart_1_day = 1 día
chart_1_week = 1 sem.
chart_1_month = 1 mes
chart_1_year = 1 año
chart_10_years = 10 años

## The top of the page.

trends_about = La duración de los incidentes es muy asimétrica: unos pocos duran cien veces más que la mayoría. Por eso cada uno se muestra como un punto, con la mediana al lado, y no hay medias ni flechas que llamen tendencia a un puñado de incidentes. Cada número cuenta lo que muestra esta edición (datos a { $date }) y lleva a los registros en que se basa.

## Incidents.

trends_incidents = Incidentes
trends_incidents_total =
    { $count ->
        [one] { $number } incidente en total.
       *[other] { $number } incidentes en total.
    }
trends_incidents_outside =
    { $count ->
        [one] { $number } de ellos no está en ninguna columna: es anterior, o solo se conoce el año. La tabla por años los contiene todos.
       *[other] { $number } de ellos no están en ninguna columna: son anteriores, o solo se conoce el año. La tabla por años los contiene todos.
    }
trends_incidents_many = Son demasiados para enumerarlos aquí: cada número lleva a la página de su año en la que empieza su mes.
trends_by_year = Por año
trends_by_year_and_severity = Incidentes por año y gravedad
trends_year = Año
trends_without_date = Sin fecha
trends_by_month_and_severity = Incidentes por mes y gravedad
trends_by_month_about = Una columna por mes, de { $first } a { $last }, con la mayor gravedad en la base.

## Durations of incidents.

trends_durations = Tiempo hasta la detección, la contención y la recuperación
trends_time_to_detect = Tiempo hasta la detección
trends_time_to_contain = Tiempo hasta la contención
trends_time_to_recover = Tiempo hasta la recuperación
trends_dots_about = Cada punto es un incidente y lleva a él. La escala es logarítmica: cada línea equivale a varias veces la anterior.
trends_dots_coarse = De un punto hueco solo se conoce el día, el mes o el año, así que puede estar en cualquier lugar cercano.
trends_dots_median = La mediana se indica a partir de tres incidentes.
trends_dots_newest = Son los { $number } más recientes de { $count } incidentes con estos tiempos, y las medianas se refieren a ellos.
trends_duration_none = De «{ $from }» a «{ $to }»: ningún incidente tiene ambos.
trends_duration_few =
    { $count ->
        [one] De «{ $from }» a «{ $to }»: { $number } incidente, muy pocos para una mediana.
       *[other] De «{ $from }» a «{ $to }»: { $number } incidentes, muy pocos para una mediana.
    }
trends_duration_median = De «{ $from }» a «{ $to }»: mediana { $median } de { $number } incidentes, entre { $shortest } y { $longest }.
trends_duration_missing =
    { $count ->
        [one] A { $number } de los mostrados le falta.
       *[other] A { $number } de los mostrados les falta.
    }
trends_picture = Un punto por cada uno de { $count } incidentes en escala logarítmica.
trends_picture_range = Un punto por cada uno de { $count } incidentes en escala logarítmica, entre { $shortest } y { $longest }.
trends_picture_median = La mediana es { $median }.
trends_by_severity = Por gravedad
trends_durations_by_severity = Duraciones por gravedad
trends_medians_by_severity = Medianas por gravedad, y de cuántos incidentes
trends_median_of = { $title }, mediana
trends_of = de
trends_too_few = muy pocos
trends_none = ninguno

## Improvements.

trends_improvements = Mejoras abiertas y cerradas
trends_improvements_total =
    { $count ->
        [one] { $total } mejora en total; abiertas hoy: { $open }.
       *[other] { $total } mejoras en total; abiertas hoy: { $open }.
    }
trends_improvements_total_overdue =
    { $count ->
        [one] { $total } mejora en total; abiertas hoy: { $open }, de ellas fuera de plazo: { $overdue }.
       *[other] { $total } mejoras en total; abiertas hoy: { $open }, de ellas fuera de plazo: { $overdue }.
    }
trends_improvements_about = Una mejora se abre el día que indica su registro o, si no lo indica, cuando se detectó su primer incidente; se cierra cuando una revisión la verifica o la rechaza. La que se reabre cuenta como abierta desde que se abrió.
trends_improvements_unknown =
    { $count ->
        [one] { $number } no está en ninguna columna, porque no se conoce el mes en que se abrió.
       *[other] { $number } no están en ninguna columna, porque no se conoce el mes en que se abrieron.
    }
trends_improvements_many = Son demasiadas para enumerarlas aquí: los números llevan a la lista completa.
trends_stock_note = Al final de un mes, una mejora había superado su fecha si ninguna revisión la había cerrado en la fecha entonces vigente, contando las prórrogas que las revisiones habían concedido hasta ese momento. No consta cuándo terminó el responsable, así que se incluyen las que esperaban una revisión; el número de mejoras hoy fuera de plazo, indicado arriba, no las incluye. Un mes que no ha terminado se muestra con los datos de hoy.
trends_flow = Mejoras abiertas y cerradas por mes
trends_flow_about = Dos columnas por mes: a la izquierda lo que se abrió, a la derecha lo que una revisión verificó o rechazó.
trends_opened = Abiertas
trends_closed = Cerradas
trends_stock = Mejoras abiertas al final de cada mes
trends_stock_about = Una columna por mes, con lo que había superado su fecha en la parte superior.
trends_before_date = Antes de su fecha, o sin fecha
trends_past_date = Fecha superada
trends_ages = Antigüedad de las mejoras abiertas
trends_ages_about = Una columna por cada { $days } días de antigüedad, las más recientes a la izquierda; la parte fuera de plazo está en la base.
trends_age_class = de { $from } a { $to } días
trends_days = días
trends_age = Antigüedad
trends_not_overdue = En plazo
trends_overdue = Fuera de plazo
trends_age_unknown = antigüedad desconocida

## Findings.

trends_findings = Hallazgos por clase y equipo
trends_findings_total =
    { $count ->
        [one] { $number } hallazgo en total.
       *[other] { $number } hallazgos en total.
    }
trends_findings_about = El equipo es el que responde del incidente, no un culpable.
trends_findings_others =
    { $count ->
        [one] { $count } equipo no tiene fila propia.
       *[other] { $count } equipos no tienen fila propia.
    }
trends_findings_many = Son demasiados para enumerarlos aquí: cada número lleva a la página de su clase o equipo.
trends_findings_grid = Hallazgos por clase y por el equipo que responde del incidente
trends_no_team = Sin equipo
trends_other_teams = Todos los demás equipos

## What came back.

trends_recurrence = Lo que se repitió en el plazo de un año
trends_recurrence_about = Incidentes que comparten algo con otro detectado como máximo 365 días antes. Compartir algo no es compartir la causa. Se excluyen los incidentes de los que solo se conoce el año.
trends_technique = Técnica
trends_finding_class = Clase de hallazgo
trends_process = Proceso
trends_recurrence_of = { $kind }: lo que se repitió en el plazo de un año
trends_came_back = Se repitió
trends_incidents_in_order = Incidentes, en orden cronológico
trends_times =
    { $times ->
        [one] una vez en { $incidents } incidentes
       *[other] { $times } veces en { $incidents } incidentes
    }
trends_same_day = el mismo día
trends_days_later =
    { $count ->
        [one] { $count } día después
       *[other] { $count } días después
    }
trends_about_days_later =
    { $count ->
        [one] aprox. { $count } día después
       *[other] aprox. { $count } días después
    }
trends_earlier = y { $count } anteriores
trends_recurrence_more = { $count } más se repitieron lo mismo o menos y no se muestran.

## The records behind the numbers.

trends_behind = Los registros en que se basan los números
trends_behind_durations = Duraciones, incidente por incidente
trends_behind_durations_about = Duraciones de cada incidente, por gravedad
trends_behind_flow = Mejoras abiertas y cerradas por mes
trends_behind_ages = Mejoras abiertas por antigüedad
trends_behind_ledger = Todas las mejoras con sus fechas
trends_behind_ledger_about = Todas las mejoras: apertura, fecha vigente, cierre, estado
trends_date_that_holds = Fecha vigente
trends_not_known = no se sabe
trends_behind_findings = Hallazgos por equipo y clase
