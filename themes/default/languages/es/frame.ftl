## Numbers

number_separator = .
number_least_digits = 5
list_separator = { ", " }

## Dates

date_day = { $day } de { $month_name } de { $year }
date_month = { $month_name } de { $year }
date_time = { $day }, { $time } UTC
month_1 = enero
month_2 = febrero
month_3 = marzo
month_4 = abril
month_5 = mayo
month_6 = junio
month_7 = julio
month_8 = agosto
month_9 = septiembre
month_10 = octubre
month_11 = noviembre
month_12 = diciembre

## Spans of time

span_at_once = de inmediato
span_seconds = { $count } s
span_minutes = { $count } min
span_hours = { $count } h
span_days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
span_within_day = en el mismo día
span_within_month = en el mismo mes
span_about_months =
    { $count ->
        [one] { $count } mes aprox.
       *[other] { $count } meses aprox.
    }
span_within_year = en el mismo año
span_about_years =
    { $count ->
        [one] { $count } año aprox.
       *[other] { $count } años aprox.
    }

## The frame of every page

frame_skip = Ir al contenido
frame_search = Buscar
frame_search_all = Buscar en todos los registros
frame_main = Menú principal
frame_browse = Índices
frame_breadcrumbs = Ruta de navegación
frame_home = Inicio
frame_as_of = Datos a { $day }.

## TLP 2.0

frame_tlp_clear = La divulgación no está limitada.
frame_tlp_green = Divulgación limitada: solo dentro de la comunidad, nunca por canales públicos.
frame_tlp_amber = Divulgación limitada: solo dentro de la organización de los destinatarios y entre sus clientes, según la necesidad de conocer.
frame_tlp_amber_strict = Divulgación limitada: solo dentro de la organización de los destinatarios, según la necesidad de conocer.
frame_tlp_red = Solo para los ojos y oídos de los destinatarios individuales, sin ninguna divulgación posterior.
