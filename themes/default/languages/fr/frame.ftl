number_separator = { "\u202F" }
number_least_digits = 4
list_separator = { ", " }

date_day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month_name } { $year }
date_month = { $month_name } { $year }
date_time = { $day } à { $time } UTC

month_1 = janvier
month_2 = février
month_3 = mars
month_4 = avril
month_5 = mai
month_6 = juin
month_7 = juillet
month_8 = août
month_9 = septembre
month_10 = octobre
month_11 = novembre
month_12 = décembre

span_at_once = immédiatement
span_seconds = { $count } s
span_minutes = { $count } min
span_hours = { $count } h
span_days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
span_within_day = dans la journée
span_within_month = dans le mois
span_about_months = environ { $count } mois
span_within_year = dans l’année
span_about_years =
    { $count ->
        [one] environ { $count } an
       *[other] environ { $count } ans
    }

frame_skip = Aller au contenu
frame_search = Rechercher
frame_search_all = Rechercher dans toutes les fiches
frame_main = Menu principal
frame_browse = Parcourir le site
frame_breadcrumbs = Fil d’Ariane
frame_home = Accueil
frame_as_of = État au { $day }.

frame_tlp_clear = Aucune limite à la divulgation.
frame_tlp_green = Divulgation limitée : réservé à la communauté, sans diffusion par des canaux publics.
frame_tlp_amber = Divulgation limitée : réservé à l’organisation des destinataires et à ses clients, selon le besoin d’en connaître.
frame_tlp_amber_strict = Divulgation limitée : réservé à l’organisation des destinataires, selon le besoin d’en connaître.
frame_tlp_red = Réservé aux yeux et aux oreilles des seuls destinataires individuels, sans aucune autre divulgation.
