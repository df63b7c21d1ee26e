scorecard_sum = Points entièrement attestés : { $share }.
scorecard_share = { $met } sur { $judged }
scorecard_counted = Décompte établi à partir de la fiche, sans jugement humain.
scorecard_partial = Il repose sur ce que montre cette édition ; une autre peut en montrer davantage.
scorecard_caption = Ce que la fiche montre de la réponse

scorecard_point = Point
scorecard_shown = Attesté
scorecard_by_what = Par quoi
scorecard_more = et { $count } de plus

scorecard_sequence = Le déroulement remonte à la cause, avant la détection
scorecard_turns = Les tournants figurent dans la chronologie
scorecard_claims = Les affirmations renvoient à des éléments de preuve
scorecard_evidence = Les éléments de preuve sont vérifiables
scorecard_actor = L’acteur est indiqué, ou indiqué comme inconnu
scorecard_root = Une cause racine est nommée
scorecard_findings = Chaque constat a une suite
scorecard_badly = Chaque point qui a mal fonctionné a une suite
scorecard_notices = Les destinataires obligatoires ont été informés
scorecard_parties = Chaque tiers a un rôle
scorecard_reviews = La fiche est passée en revue
scorecard_improvements = Les actions d’amélioration sont vérifiées ou rejetées

scorecard_sequence_no_detection = Aucune ligne n’est désignée comme la détection
scorecard_sequence_no_cause = Aucune ligne antérieure n’indique la cause ; détection :
scorecard_sequence_rows =
    { $count ->
        [one] { $count } ligne antérieure à la détection indique la cause :
       *[other] { $count } lignes antérieures à la détection indiquent la cause :
    }
scorecard_turns_all = Visibles ({ $done } sur { $all }) :
scorecard_turns_none = Aucun des { $all } n’est visible
scorecard_turns_some = Visibles ({ $done } sur { $all }), sauf { $missing } :
scorecard_turn_started = début
scorecard_turn_detected = détection
scorecard_turn_acknowledged = prise en compte
scorecard_turn_contained = endiguement
scorecard_turn_recovered = rétablissement
scorecard_claims_all = Lignes et constats renvoyant à des éléments de preuve, hors communication : { $done } sur { $all }
scorecard_claims_some = Lignes et constats renvoyant à des éléments de preuve, hors communication : { $done } sur { $all } ; rien de visible pour :
scorecard_claims_kept = Lignes et constats renvoyant à des éléments de preuve présents dans cette édition, hors communication : { $done } sur { $all }
scorecard_claims_none = Rien de ce qui est visible n’exige d’élément de preuve
scorecard_evidence_all = { $done } sur { $all } avec empreinte et date de collecte
scorecard_evidence_some = { $done } sur { $all } avec empreinte et date de collecte ; rien de visible pour :
scorecard_evidence_none = Aucun élément de preuve n’est visible
scorecard_actor_outage = Interruption de service : il n’y a pas eu d’attaque
scorecard_actor_none = Aucun acteur n’est visible
scorecard_actor_unknown = Indiqué comme inconnu :
scorecard_actor_stated = Indiqué :
scorecard_root_none = Aucun constat n’est désigné comme cause racine
scorecard_root_named = Nommée dans
scorecard_findings_all = { $done } sur { $all } avec une action d’amélioration ou un motif d’y renoncer
scorecard_findings_some = { $done } sur { $all } avec une action d’amélioration ou un motif d’y renoncer ; rien de visible pour :
scorecard_findings_none = Aucun constat n’est visible
scorecard_badly_none = Aucun point de ce type n’est indiqué
scorecard_badly_kept = Aucune suite ({ $all } attendues) n’est visible dans cette édition :
scorecard_badly_all = Renvoi à un constat ou à un motif ({ $done } sur { $all }) :
scorecard_badly_some = Renvoi à un constat ou à un motif : { $done } sur { $all } ; sans renvoi, dans l’ordre de la liste : { $without } ;
scorecard_badly_place = l’évaluation
scorecard_notices_place = notifications
scorecard_parties_place = tiers
scorecard_notices_none = Aucune obligation de notification n’est visible
scorecard_notices_sent =
    Notifications transmises : { $sent } sur { $all }{ $late ->
        [0] { "" }
       *[other] , dont { $late } en retard
    }{ $open ->
        [0] { "" }
       *[other] ; { $open } à transmettre
    }{ $overdue ->
        [0] { "" }
       *[other] ; { $overdue } hors délai
    } :
scorecard_parties_none = Aucun tiers n’est visible
scorecard_parties_all = { $done } sur { $all } avec un rôle :
scorecard_reviews_on = Revue :
scorecard_review_by = { $day } par { $team }
scorecard_reviews_of_improvements = Aucune revue de la fiche entière n’est visible ; revues des actions d’amélioration :
scorecard_reviews_none = Aucune revue n’est visible
scorecard_improvements_none = Aucune action d’amélioration n’est visible
scorecard_improvements_all =
    { $done } sur { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } en retard
    }
scorecard_improvements_some =
    { $done } sur { $all }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } en retard
    } ; les autres :
