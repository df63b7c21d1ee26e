number_separator = { "\u00A0" }
number_least_digits = 5
list_separator = { ", " }

date_day = { $year }. { $month_name } { $day }.
date_month = { $year }. { $month_name }
date_time = { $day } { $time } UTC

month_1 = január
month_2 = február
month_3 = március
month_4 = április
month_5 = május
month_6 = június
month_7 = július
month_8 = augusztus
month_9 = szeptember
month_10 = október
month_11 = november
month_12 = december

span_at_once = azonnal
span_seconds = { $count } mp
span_minutes = { $count } perc
span_hours = { $count } óra
span_days = { $count } nap
span_within_day = ugyanazon a napon
span_within_month = ugyanabban a hónapban
span_about_months = kb. { $count } hónap
span_within_year = ugyanabban az évben
span_about_years = kb. { $count } év

frame_skip = Ugrás a tartalomra
frame_search = Keresés
frame_search_all = Keresés az összes bejegyzésben
frame_main = Főmenü
frame_browse = Böngészés
frame_breadcrumbs = Navigációs útvonal
frame_home = Kezdőlap
frame_as_of = Állapot: { $day }

frame_tlp_clear = A megosztás nem korlátozott.
frame_tlp_green = Korlátozott megosztás: csak a közösségen belül, nyilvános csatornákon nem.
frame_tlp_amber = Korlátozott megosztás: csak a címzettek szervezetén belül és ügyfelei körében, a szükséges ismeret elve szerint.
frame_tlp_amber_strict = Korlátozott megosztás: csak a címzettek szervezetén belül, a szükséges ismeret elve szerint.
frame_tlp_red = Kizárólag a személy szerint megjelölt címzettek számára, további megosztás nélkül.
