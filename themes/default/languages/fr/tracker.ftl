tracker_pages = Suivi des actions d’amélioration
tracker_board = Vue par état
tracker_table = Tableau
tracker_next_review = Prochaine revue
tracker_processes = Processus
tracker_trends = Tendances

tracker_route = Voie
tracker_aim = Objectif
tracker_scope = Portée
tracker_incidents = Incidents
tracker_consulted = Consultés
tracker_summary = Résumé
tracker_new_date = Nouvelle échéance
tracker_extended =
    { $count ->
        [1] prolongée une fois
        [2] prolongée deux fois
       *[other] prolongée { $count } fois
    }
tracker_files = Pour d’autres programmes : { $files }

improvement_waiting_for = Ce qu’elle attend
improvement_owner_says =
    { $status ->
        [declined] rejetée selon le responsable
       *[done] réalisée selon le responsable
    }
improvement_first_due = initialement { $date }
improvement_first_due_extended =
    { $count ->
        [one] initialement { $date }, prolongée une fois
       *[other] initialement { $date }, prolongée { $count } fois
    }
improvement_known_for = Connue depuis
improvement_tracked_at = Suivi externe
improvement_reason = Motif
improvement_measure = Critère de réussite
improvement_findings = Constats auxquels elle répond
improvement_dates = Évolution de l’échéance
improvement_days_later =
    { $count ->
        [one] { $count } jour plus tard
       *[other] { $count } jours plus tard
    }
improvement_days_earlier =
    { $count ->
        [one] { $count } jour plus tôt
       *[other] { $count } jours plus tôt
    }
improvement_first_date = Première échéance
improvement_reviews = Revues
improvement_new_date = nouvelle échéance : { $date }
improvement_incidents = Incidents à l’origine
improvement_procedures = Procédures modifiées
improvement_revisions = Révisions qui en découlent

waiting_decision = Une décision : l’adopter ou la rejeter.
waiting_owner_by = Son responsable, { $owner } ; échéance : { $date }.
waiting_owner = Son responsable, { $owner } ; sans échéance.
waiting_no_owner_by = Un responsable, à désigner ; échéance : { $date }.
waiting_no_owner = Un responsable, à désigner ; sans échéance.
waiting_blocked_by = La levée du blocage : { $reason }
waiting_blocked = La levée du blocage.
waiting_review =
    { $status ->
        [declined] Une revue qui confirme le rejet.
       *[done] Une revue qui la vérifie.
    }
waiting_review_looked =
    { $status ->
        [declined] Une revue qui confirme le rejet ; dernier examen : { $date }.
       *[done] Une revue qui la vérifie ; dernier examen : { $date }.
    }
waiting_review_since =
    { $status ->
        [declined] Une revue qui confirme le rejet ; enregistrement : { $date }.
       *[done] Une revue qui la vérifie ; enregistrement : { $date }.
    }
waiting_effect = Le prochain contrôle de son effet : { $date }.
waiting_nothing_verified = Rien : elle est vérifiée, et les contrôles de son effet sont terminés.
waiting_nothing_declined = Rien : une revue a confirmé le rejet.

board_total =
    { $count ->
        [one] { $count } action d’amélioration.
       *[other] { $count } actions d’amélioration.
    }
board_total_overdue =
    { $count ->
        [one] { $count } action d’amélioration, { $overdue }.
       *[other] { $count } actions d’amélioration, { $overdue }.
    }
board_order = Dans chaque colonne, celles qui sont en retard viennent en premier.
board_by_state = Actions d’amélioration par état
board_none = aucune
board_more = et { $count } de plus dans le tableau
board_since = Depuis le

table_total =
    { $count ->
        [one] { $count } action d’amélioration, les non terminées en premier.
       *[other] { $count } actions d’amélioration, les non terminées en premier.
    }
table_caption = Actions d’amélioration par état, celles en retard en premier
table_order = Ordre
table_by_state = Par état
table_by_due = Par échéance
table_by_owner = Par responsable
table_by_title = Par titre
table_by_service = Par service
table_show = Afficher
table_clear = Tout effacer
table_overdue = En retard
table_within_14_days = Sous 14 jours
table_within_30_days = Sous 30 jours
table_later = Plus tard
table_not_stated = Non indiqué

agenda_overdue = En retard
agenda_due_soon = Échéance sous 14 jours
agenda_awaiting = À vérifier
agenda_blocked = Bloquées
agenda_proposed = Proposées, à décider
agenda_effect = Efficaces en pratique ?
agenda_unlooked = Non examinées depuis longtemps

agenda_task_overdue = Fixer une nouvelle échéance, ou s’accorder sur ce qui fait obstacle.
agenda_task_due_soon = Sera-t-elle réalisée à l’échéance ?
agenda_task_awaiting = Contrôler le critère de réussite, puis vérifier ou rouvrir. L’attente la plus longue vient en premier.
agenda_task_blocked = Qui peut lever le blocage ?
agenda_task_proposed = L’adopter avec un responsable et une échéance, ou la rejeter avec un motif.
agenda_task_effect = Réexaminer le critère de réussite 3, 6 et 12 mois après la vérification.
agenda_task_unlooked = Toujours souhaitée, toujours en cours ?

agenda_looked = Dernier examen : { $date }.
agenda_not_looked_since = Aucun examen enregistré ; ouverture : { $date }.
agenda_not_looked = Aucun examen enregistré.
agenda_verified = Vérification :
agenda_look_due = prochain contrôle :
agenda_today = aujourd’hui
agenda_in_days =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }

next_review_total =
    { $improvements ->
        [one] { $improvements } action d’amélioration
       *[other] { $improvements } actions d’amélioration
    } à examiner, chacune une seule fois, sous le premier motif qui s’applique ; { $postmortems ->
        [one] { $postmortems } post-mortem
       *[other] { $postmortems } post-mortems
    } à parcourir ; { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    } à clore.
next_review_postmortems = Post-mortems à parcourir
next_review_closable = Incidents à clore
next_review_command = { $command } produit le compte rendu avec ces points, prêt à être complété.
next_review_unlooked =
    { $count ->
        [one] Aucune revue ne les a examinées depuis plus de { $count } jour.
       *[other] Aucune revue ne les a examinées depuis plus de { $count } jours.
    }
next_review_above =
    { $count ->
        [one] { $count } de plus figure sous une rubrique ci-dessus.
       *[other] { $count } de plus figurent sous une rubrique ci-dessus.
    }
next_review_nothing_more =
    { $count ->
        [one] Rien d’autre : { $count } figure sous une rubrique ci-dessus.
       *[other] Rien d’autre : { $count } figurent sous une rubrique ci-dessus.
    }
next_review_postmortems_about = Résolus, et absents de tout compte rendu de revue : indiquez-les sous { $field }.
next_review_closable_about = Revue effectuée, et chaque action d’amélioration est vérifiée ou rejetée : indiquez { $setting }.
