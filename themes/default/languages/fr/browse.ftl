beside_incidents = Incidents précédents et suivants
beside_older_incident = Incident plus ancien
beside_newer_incident = Incident plus récent
beside_advisories = Avis de sécurité précédents et suivants
beside_older_advisory = Avis de sécurité plus ancien
beside_newer_advisory = Avis de sécurité plus récent
beside_events = Événements de sécurité précédents et suivants
beside_older_event = Événement de sécurité plus ancien
beside_newer_event = Événement de sécurité plus récent
beside_reviews = Revues précédentes et suivantes
beside_older_review = Revue plus ancienne
beside_newer_review = Revue plus récente
beside_records = Fiches précédentes et suivantes
beside_older_record = Fiche plus ancienne
beside_newer_record = Fiche plus récente

browse_narrow = Filtrer cette liste
browse_year = Année
browse_class = Classe de constats
browse_all_services = Tous les services
browse_all_teams = Toutes les équipes
browse_all_classes = Toutes les classes
browse_incidents_of_severity = Incidents, gravité : { $word }
browse_incidents_of = Incidents : { $word }
browse_advisories_of_severity = Avis de sécurité, gravité : { $word }
browse_advisories_of = Avis de sécurité : { $word }
browse_events_of_severity = Événements de sécurité, gravité : { $word }
browse_events_of = Événements de sécurité : { $word }
list_years = Années

calendar_month_1 = Janvier
calendar_month_2 = Février
calendar_month_3 = Mars
calendar_month_4 = Avril
calendar_month_5 = Mai
calendar_month_6 = Juin
calendar_month_7 = Juillet
calendar_month_8 = Août
calendar_month_9 = Septembre
calendar_month_10 = Octobre
calendar_month_11 = Novembre
calendar_month_12 = Décembre
weekday_1 = Lundi
weekday_short_1 = Lu
weekday_2 = Mardi
weekday_short_2 = Ma
weekday_3 = Mercredi
weekday_short_3 = Me
weekday_4 = Jeudi
weekday_short_4 = Je
weekday_5 = Vendredi
weekday_short_5 = Ve
weekday_6 = Samedi
weekday_short_6 = Sa
weekday_7 = Dimanche
weekday_short_7 = Di
calendar_days = Jour par jour
calendar_about = Un jour où un incident a été remarqué mène à cet incident ; s’il y en a plusieurs, il mène à l’endroit de la liste de l’année où ils commencent.
calendar_day_incidents =
    { $count ->
        [one] { $count } incident
       *[other] { $count } incidents
    }
calendar_coarse = Connus seulement au mois ou à l’année près : { $incidents }.
calendar_coarse_more = Connus seulement au mois ou à l’année près : { $incidents } et { $count } de plus.

week_title = Cette semaine les années passées
week_about = Incidents remarqués pendant la semaine { $week } des années antérieures. Cette année, elle va du { $first } au { $last } (état au { $day }).
week_more =
    { $count ->
        [one] { $count } de plus figure sur la page de son année.
       *[other] { $count } de plus figurent sur les pages de leurs années.
    }

strip_incidents_about = Une colonne par année, de { $first } à { $last } ; la gravité la plus élevée est en bas.
strip_findings = Constats par année
strip_findings_about = Une colonne par année où des incidents ont été remarqués, de { $first } à { $last }.
strip_earlier = Non représentés : { $count } avant { $year }.

script_list_all = Afficher toutes les lignes
script_list_page_of = Page « { $word } »
script_list_everywhere = Mêmes critères dans toutes les fiches
script_list_shown = Affichées sur cette page : { $count } sur { $all }
script_search_nothing_filtered = Aucun résultat pour ces filtres.
script_search_records_filtered =
    { $count ->
        [one] { $count } fiche pour ces filtres
       *[other] { $count } fiches pour ces filtres
    }
