record_on_this_page = Sur cette page
record_summary = Résumé
record_withdrawn_on = Cette fiche a été retirée ({ $at }). Elle reste à son adresse afin que les liens existants y mènent toujours.
record_withdrawn = Cette fiche a été retirée. Elle reste à son adresse afin que les liens existants y mènent toujours.
record_embargoed_until = Diffusion restreinte pour le moment. Ne communiquez rien de cette fiche avant la fin de l’embargo : { $at }.
record_embargoed = Diffusion restreinte pour le moment. Ne communiquez rien de cette fiche avant la fin de l’embargo.
record_draft = Fiche non publiée. Son contenu peut encore changer.
record_related = Fiches liées
record_mentioned = Fiches qui y renvoient
record_references = Références
record_tags = Mots-clés : { $tags }
record_languages = Langues
record_left = Certaines parties de cette page ne sont pas traduites.
record_last_change = Dernière modification : { $at }.
record_as_json = Cette fiche au format JSON
record_copies = Copies à envoyer :
record_sentence = { $text }.

rows_overdue_days =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }

incident_lesson = Enseignement
incident_started = Début
incident_ended = Fin
incident_duration = Durée
incident_customers = Clients concernés
incident_customers_of = { $customers } sur { $all }
incident_for_customers = Pour les clients :
incident_impact = Impact
incident_records = Enregistrements
incident_attributes = Atteinte à
incident_data = Données
incident_regions = Régions

incident_timeline = Chronologie
incident_findings = Constats
incident_improvements = Actions d’amélioration
incident_response = Évaluation de la réponse
incident_scorecard = Ce que montre la fiche
incident_evidence = Éléments de preuve
incident_actor = Acteur
incident_parties = Tiers
incident_notifications = Notifications
incident_advisories = Avis de sécurité
incident_reports = Signalements
incident_events = Signalements à l’origine de l’incident
incident_similar = Incidents similaires

incident_improvements_caption = Actions d’amélioration et leur état
incident_improvements_answers = Répond à

incident_sufficient = A-t-elle été suffisante ?
incident_complete = A-t-elle été complète ?
incident_went_well = Ce qui a bien fonctionné
incident_went_badly = Ce qui a mal fonctionné
incident_got_lucky = Là où la chance a joué
incident_evidence_collected = collecte : { $at }
incident_evidence_place = conservation : { $place }
incident_evidence_findings = étaye { $findings }
incident_actor_from = Origine
incident_actor_name = Nom
incident_actor_motive = Motivation
incident_actor_techniques = Techniques ATT&CK
incident_party_since = début : { $at }
incident_notifications_note = Relevé de ce qui a été fait et aide au calcul des délais. Il ne constitue pas un conseil juridique : les délais dépendent de faits et de règles de droit que cette page ne connaît pas.
incident_all_deadlines = Tous les délais, avec leurs sources

timeline_caption = Ce qui s’est passé, dans l’ordre chronologique
timeline_time = Date et heure
timeline_side = Volet
timeline_what = Ce qui s’est passé

duration_detect = Délai de détection
duration_acknowledge = Délai de prise en compte
duration_contain = Délai d’endiguement
duration_eradicate = Délai d’éradication
duration_recover = Délai de rétablissement
duration_ends = { $from } { $arrow } { $until }
duration_arrow = à

lanes_scroll = Chronologie sous forme de graphique
lanes_title = Chronologie
lanes_description =
    { $count ->
        [one] { $count } ligne répartie par volet, dans l’ordre chronologique : { $lanes }. Le tableau ci-dessous contient la même ligne avec son texte complet.
       *[other] { $count } lignes réparties par volet, dans l’ordre chronologique : { $lanes }. Le tableau ci-dessous contient les mêmes lignes avec leur texte complet.
    }
lanes_none = Sans volet
lanes_cut = Rien de consigné pendant { $span }
lanes_unit = Heures en UTC
lanes_marks = Chaque repère mène à sa ligne dans le tableau ci-dessous.
lanes_turns = Un grand repère marque un tournant.
lanes_coarse = Un repère creux n’est connu qu’au jour, au mois ou à l’année près.
lanes_counts = Un nombre regroupe des lignes rapprochées.
lanes_cuts = Les périodes calmes sont raccourcies.
lanes_mark_several = { $count } lignes : { $from } – { $until }
lanes_mark = { $at } : { $words }
lanes_mark_turn = { $turn }, { $at } : { $words }
lanes_preparation = Préparation
lanes_detection = Détection
lanes_containment = Endiguement
lanes_post_incident = Post-incident
lanes_same_day = même jour
lanes_same_month = même mois
lanes_same_year = même année
lanes_seconds = { $count } s
lanes_minutes = { $count } min
lanes_hours = { $count } h
lanes_days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
lanes_years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
lanes_about_months = ~{ $count } mois
lanes_about_years =
    { $count ->
        [one] ~{ $count } an
       *[other] ~{ $count } ans
    }
lanes_day = { $day } { $month }

findings_standfirst = Ce que les incidents ont en commun, par classe de constats.
findings_in_incidents =
    { $count ->
        [one] { $number } constat
       *[other] { $number } constats
    } dans { $incidents ->
        [one] { $incidents } incident
       *[other] { $incidents } incidents
    }
findings_classes = Classes de constats
findings_why = Pourquoi ?
findings_escaped = Pourquoi cela n’a pas été repéré plus tôt
findings_process = Ce qui a failli
findings_answered = Traité par
findings_reason = Pourquoi le constat reste sans suite
findings_evidence = Éléments de preuve : { $links }
findings_incident = Incident : { $incident }

similar_mentions = le mentionne
similar_mentioned = mentionné dans son texte
similar_shares = en commun : { $what }
similar_services =
    { $count ->
        [one] service { $names }
       *[other] services { $names }
    }
similar_techniques =
    { $count ->
        [one] technique { $names }
       *[other] techniques { $names }
    }
similar_tags =
    { $count ->
        [one] mot-clé { $names }
       *[other] mots-clés { $names }
    }
similar_list = { $list } et { $last }
similar_list_of_lists = { $list }, ainsi que { $last }
similar_processes = même processus : { $names }
similar_classes = même classe de constats : { $names }
similar_class_technical_lapse = défaillance technique
similar_class_procedural_failure = défaillance de procédure
similar_class_manual_error = erreur de manipulation
similar_class_process_flaw = défaut de processus
similar_class_communication_glitch = défaut de communication
similar_class_new_attack_vector = nouveau vecteur d’attaque
