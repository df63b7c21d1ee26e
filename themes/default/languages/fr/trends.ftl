month_short_1 = janv
month_short_2 = févr
month_short_3 = mars
month_short_4 = avr
month_short_5 = mai
month_short_6 = juin
month_short_7 = juil
month_short_8 = août
month_short_9 = sept
month_short_10 = oct
month_short_11 = nov
month_short_12 = déc

chart_numbers = Les chiffres
chart_numbers_of = { $title } : les chiffres
chart_month = Mois
chart_median = médiane { $median }
chart_1_second = 1 s
chart_1_minute = 1 min
chart_1_hour = 1 h
chart_1_day = 1 jour
chart_1_week = 1 sem.
chart_1_month = 1 mois
chart_1_year = 1 an
chart_10_years = 10 ans

trends_about = Les durées d’incidents sont très asymétriques : quelques-unes sont cent fois plus longues que la plupart. Chacune est donc représentée par un point, avec la médiane à côté ; il n’y a ni moyenne, ni flèche qui ferait d’une poignée d’incidents une tendance. Chaque chiffre compte ce que montre cette édition, état au { $date }, et mène aux fiches correspondantes.

trends_incidents = Incidents
trends_incidents_total =
    { $count ->
        [one] { $number } incident au total.
       *[other] { $number } incidents au total.
    }
trends_incidents_outside =
    { $count ->
        [one] { $number } d’entre eux ne figure dans aucune colonne : plus ancien, ou connu seulement à l’année près. Le tableau par année les contient tous.
       *[other] { $number } d’entre eux ne figurent dans aucune colonne : plus anciens, ou connus seulement à l’année près. Le tableau par année les contient tous.
    }
trends_incidents_many = Ils sont trop nombreux pour être énumérés ici : un chiffre mène à la page de l’année, à l’endroit où commence le mois.
trends_by_year = Par année
trends_by_year_and_severity = Incidents par année et par gravité
trends_year = Année
trends_without_date = Sans date
trends_by_month_and_severity = Incidents par mois et par gravité
trends_by_month_about = Une colonne par mois, de { $first } à { $last } ; la gravité la plus élevée est en bas.

trends_durations = Délais de détection, d’endiguement et de rétablissement
trends_time_to_detect = Délai de détection
trends_time_to_contain = Délai d’endiguement
trends_time_to_recover = Délai de rétablissement
trends_dots_about = Chaque point représente un incident et y mène. L’échelle est logarithmique : chaque ligne est plusieurs fois plus éloignée que la précédente.
trends_dots_coarse = Un point creux n’est connu qu’au jour, au mois ou à l’année près ; sa position est donc approximative.
trends_dots_median = La médiane est donnée à partir de trois incidents.
trends_dots_newest = Seuls les { $number } incidents les plus récents, sur { $count } pour lesquels ces délais sont connus, sont représentés ; les médianes portent sur eux.
trends_duration_none = De « { $from } » à « { $to } » : aucun incident ne comporte les deux.
trends_duration_few =
    { $count ->
        [one] De « { $from } » à « { $to } » : { $number } incident, trop peu pour une médiane.
       *[other] De « { $from } » à « { $to } » : { $number } incidents, trop peu pour une médiane.
    }
trends_duration_median = De « { $from } » à « { $to } » : médiane { $median } (incidents : { $number }), valeurs comprises entre { $shortest } et { $longest }.
trends_duration_missing =
    { $count ->
        [one] { $number } des incidents représentés ne comporte pas ce délai.
       *[other] { $number } des incidents représentés ne comportent pas ce délai.
    }
trends_picture = Un point pour chacun des { $count } incidents, sur une échelle logarithmique.
trends_picture_range = Un point pour chacun des { $count } incidents, sur une échelle logarithmique, entre { $shortest } et { $longest }.
trends_picture_median = Médiane : { $median }.
trends_by_severity = Par gravité
trends_durations_by_severity = Délais par gravité
trends_medians_by_severity = Médianes par gravité, et nombre d’incidents
trends_median_of = { $title }, médiane
trends_of = nombre
trends_too_few = trop peu
trends_none = aucun

trends_improvements = Actions d’amélioration ouvertes et closes
trends_improvements_total =
    { $count ->
        [one] { $total } action d’amélioration au total ; ouvertes aujourd’hui : { $open }.
       *[other] { $total } actions d’amélioration au total ; ouvertes aujourd’hui : { $open }.
    }
trends_improvements_total_overdue =
    { $count ->
        [one] { $total } action d’amélioration au total ; ouvertes aujourd’hui : { $open }, dont { $overdue } en retard.
       *[other] { $total } actions d’amélioration au total ; ouvertes aujourd’hui : { $open }, dont { $overdue } en retard.
    }
trends_improvements_about = Une action d’amélioration est ouverte le jour qu’indique sa fiche ou, à défaut, le jour où son premier incident a été remarqué ; elle est close lorsqu’une revue la vérifie ou la rejette. Une action rouverte compte comme ouverte depuis son ouverture initiale.
trends_improvements_unknown =
    { $count ->
        [one] { $number } ne figure dans aucune colonne, car le mois de son ouverture n’est pas connu.
       *[other] { $number } ne figurent dans aucune colonne, car le mois de leur ouverture n’est pas connu.
    }
trends_improvements_many = Elles sont trop nombreuses pour être énumérées ici : les chiffres mènent à la liste complète.
trends_stock_note = À la fin d’un mois, une action d’amélioration avait dépassé son échéance si aucune revue ne l’avait close à l’échéance alors en vigueur, prolongations accordées jusque-là comprises. La date à laquelle son responsable l’a terminée n’est pas enregistrée : celles qui attendaient une revue en font donc partie, alors que le nombre d’actions en retard aujourd’hui, ci-dessus, ne les compte pas. Un mois en cours est présenté dans son état actuel.
trends_flow = Actions d’amélioration ouvertes et closes par mois
trends_flow_about = Deux colonnes par mois : à gauche ce qui a été ouvert, à droite ce qu’une revue a vérifié ou rejeté.
trends_opened = Ouvertes
trends_closed = Closes
trends_stock = Actions d’amélioration ouvertes à la fin de chaque mois
trends_stock_about = Une colonne par mois, avec en haut ce qui avait dépassé son échéance.
trends_before_date = Avant l’échéance, ou sans échéance
trends_past_date = Échéance dépassée
trends_ages = Ancienneté des actions d’amélioration ouvertes
trends_ages_about = Une colonne par tranche de { $days } jours d’ancienneté, les plus récentes à gauche ; la part en retard est en bas.
trends_age_class = de { $from } à { $to } jours
trends_days = jours
trends_age = Ancienneté
trends_not_overdue = Pas en retard
trends_overdue = En retard
trends_age_unknown = ancienneté inconnue

trends_findings = Constats par classe et par équipe
trends_findings_total =
    { $count ->
        [one] { $number } constat au total.
       *[other] { $number } constats au total.
    }
trends_findings_about = L’équipe est celle qui est chargée de l’incident, non celle qui serait en faute.
trends_findings_others =
    { $count ->
        [one] { $count } équipe n’a pas de ligne à elle.
       *[other] { $count } équipes n’ont pas de ligne à elles.
    }
trends_findings_many = Ils sont trop nombreux pour être énumérés ici : un chiffre mène à la page de sa classe ou de son équipe.
trends_findings_grid = Constats par classe et par équipe chargée de l’incident
trends_no_team = Sans équipe
trends_other_teams = Toutes les autres équipes

trends_recurrence = Ce qui s’est répété en l’espace d’un an
trends_recurrence_about = Incidents qui ont un point commun avec un autre incident remarqué au plus 365 jours auparavant. Un point commun n’est pas une cause commune. Les incidents connus seulement à l’année près ne sont pas pris en compte.
trends_technique = Technique
trends_finding_class = Classe de constats
trends_process = Processus
trends_recurrence_of = { $kind } : ce qui s’est répété en l’espace d’un an
trends_came_back = Répétitions
trends_incidents_in_order = Incidents, dans l’ordre chronologique
trends_times =
    { $times ->
        [one] une fois ({ $incidents } incidents)
       *[other] { $times } fois ({ $incidents } incidents)
    }
trends_same_day = le même jour
trends_days_later =
    { $count ->
        [one] { $count } jour plus tard
       *[other] { $count } jours plus tard
    }
trends_about_days_later =
    { $count ->
        [one] environ { $count } jour plus tard
       *[other] environ { $count } jours plus tard
    }
trends_earlier = et { $count } plus tôt
trends_recurrence_more = Autres répétitions, aussi ou moins fréquentes, non affichées : { $count }.

trends_behind = Les fiches derrière les chiffres
trends_behind_durations = Délais, incident par incident
trends_behind_durations_about = Délais de chaque incident, par gravité
trends_behind_flow = Actions d’amélioration ouvertes et closes par mois
trends_behind_ages = Actions d’amélioration ouvertes par ancienneté
trends_behind_ledger = Toutes les actions d’amélioration et leurs dates
trends_behind_ledger_about = Toutes les actions d’amélioration : ouverture, échéance en vigueur, clôture, état
trends_date_that_holds = Échéance en vigueur
trends_not_known = inconnue
trends_behind_findings = Constats par équipe et par classe
