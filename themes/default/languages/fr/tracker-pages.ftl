processes_total =
    { $findings ->
        [one] { $findings } défaillance
       *[other] { $findings } défaillances
    } de processus dans { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }, selon ce qui a failli ; { $open ->
        [one] { $open } action d’amélioration n’est pas terminée
       *[other] { $open } actions d’amélioration ne sont pas terminées
    }.
processes_what_failed = Ce qui a failli
processes_findings =
    { $count ->
        [one] constat
       *[other] constats
    }
processes_of =
    { $findings ->
        [one] { $findings } constat
       *[other] { $findings } constats
    } dans { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }.
processes_of_since =
    { $findings ->
        [one] { $findings } constat
       *[other] { $findings } constats
    } dans { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    } ; premier : { $since }.
processes_of_since_last =
    { $findings ->
        [one] { $findings } constat
       *[other] { $findings } constats
    } dans { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    } ; premier : { $since }, dernier : { $last }.
processes_in = Incident : { $incident }
processes_more_findings = { $count } de plus parmi tous les constats
processes_changes = Ce qui change en conséquence
processes_answers = Actions d’amélioration répondant à ces constats
processes_more = { $count } de plus.
processes_unanswered =
    { $count ->
        [one] Aucune action d’amélioration ne répond à ce constat.
       *[other] Aucune action d’amélioration ne répond à ces constats.
    }
processes_nobody = aucun responsable indiqué
processes_procedures = Procédures modifiées
processes_changed = Modifiées
processes_none_yet = aucune à ce jour
processes_none = Aucune défaillance de processus n’est enregistrée.
processes_wide = Au-delà d’une équipe ou d’une organisation
processes_wide_about =
    { $count ->
        [one] { $count } action d’amélioration qui porte sur une ou plusieurs organisations et ne répond à aucun des constats ci-dessus.
       *[other] { $count } actions d’amélioration qui portent sur une ou plusieurs organisations et ne répondent à aucun des constats ci-dessus.
    }
processes_wide_caption = Actions d’amélioration de large portée
processes_nothing_more = Rien d’autre.

procedure_name = Procédure
procedure_version = Version
procedure_last_revised = Dernière révision
procedure_on_this_page = Sur cette page
procedure_revisions = Révisions
procedure_improvements = Actions d’amélioration
procedure_because = Origine : { $improvements }
procedure_after = À la suite de : { $incidents }
procedure_changed_by = Actions d’amélioration qui la modifient

review_name = Revue
review_held_on = Date
review_attended = Participants
review_items = Points examinés
review_items_about = Actions d’amélioration examinées, résultat de l’examen et état actuel
review_found = À la revue
review_now = Aujourd’hui
review_postmortems = Post-mortems parcourus

service_levels_about =
    { $days ->
        [one] Chaque signalement doit recevoir un accusé de réception sous { $days } jour ouvré, selon le calendrier de ce site.
       *[other] Chaque signalement doit recevoir un accusé de réception sous { $days } jours ouvrés, selon le calendrier de ce site.
    }
service_levels_reports = Signalements
service_levels_acknowledged_in_time = Accusés dans le délai
service_levels_acknowledged_late = Accusés en retard
service_levels_waiting = En attente
service_levels_unstated = Sans date indiquée
service_levels_time = Délai d’accusé de réception
service_levels_median_of = médiane sur { $count }, de la réception à l’accusé de réception
service_levels_by_month = Par mois
service_levels_months_about = Le mois est celui du signalement. La médiane porte sur les signalements dont la réception et l’accusé de réception sont connus à la minute près ; elle est donnée à partir de trois signalements de ce type. Chaque point représente l’un d’eux, d’une minute à gauche à trente jours à droite, sur une échelle logarithmique ; un cercle signifie un retard.
service_levels_months_caption = Accusés de réception par mois
service_levels_month = Mois
service_levels_in_time = Dans le délai
service_levels_late = En retard
service_levels_median_time = Délai médian d’accusé de réception
service_levels_scale = de 1 min à 30 jours
service_levels_dots = Points
service_levels_without_time = { $count } sans date
service_levels_median = Médiane
service_levels_of = sur { $count }
service_levels_too_few = trop peu
service_levels_none = aucun
service_levels_each = Chaque signalement
service_levels_each_caption = Signalements et accusés de réception, du plus récent au plus ancien
service_levels_report = Signalement
service_levels_received = Réception
service_levels_acknowledged = Accusé de réception
service_levels_after = Après
service_levels_result = Résultat
service_levels_no_time = Aucune date indiquée
service_levels_not_yet = Pas encore
service_levels_late_by = En retard de { $margin }
service_levels_overdue_by = Délai dépassé de { $margin }
service_levels_overdue = Délai dépassé
service_levels_due_in = En attente, échéance dans { $margin }
