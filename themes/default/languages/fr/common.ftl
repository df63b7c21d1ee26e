common_incident = Incident
common_advisory = Avis de sécurité
common_improvement = Action d’amélioration
common_severity = Gravité
common_state = État
common_owner = Responsable
common_due = Échéance
common_no_date = Sans échéance
common_services = Services
common_kind = Type
common_priority = Priorité
common_product = Produit
common_all = Tout
common_team = Équipe
common_service = Service
common_label = Marquage
common_unknown = Inconnu
common_reason = Motif :
common_measure = Critère de réussite :

common_list_or = { $list } ou { $last }

common_overdue_count = { $count } en retard
common_days_overdue =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
common_more_in_table = { $count } de plus dans le tableau
common_page_of = Page { $page } sur { $pages }.
common_title_page = { $title }, page { $page }
common_version = version { $version }
common_for_other_programs = Pour d’autres programmes
common_nothing = Rien.
