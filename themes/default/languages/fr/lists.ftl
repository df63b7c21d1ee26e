kind_list_incident = Incidents
kind_list_advisory = Avis de sécurité
kind_list_event = Événements de sécurité
kind_list_improvement = Actions d’amélioration
kind_list_procedure = Procédures
kind_list_review = Revues
kind_list_page = Pages

kind_incident = incident
kind_advisory = avis de sécurité
kind_event = événement de sécurité
kind_improvement = action d’amélioration
kind_procedure = procédure
kind_review = revue
kind_page = page

kind_heading_incident =
    { $count ->
        [one] Incident
       *[other] Incidents
    }
kind_heading_advisory =
    { $count ->
        [one] Avis de sécurité
       *[other] Avis de sécurité
    }
kind_heading_event =
    { $count ->
        [one] Événement de sécurité
       *[other] Événements de sécurité
    }
kind_heading_improvement =
    { $count ->
        [one] Action d’amélioration
       *[other] Actions d’amélioration
    }
kind_heading_procedure =
    { $count ->
        [one] Procédure
       *[other] Procédures
    }
kind_heading_review =
    { $count ->
        [one] Revue
       *[other] Revues
    }
kind_heading_page =
    { $count ->
        [one] Page
       *[other] Pages
    }

kind_several_incident =
    { $count ->
        [one] incident
       *[other] incidents
    }
kind_several_advisory =
    { $count ->
        [one] avis de sécurité
       *[other] avis de sécurité
    }
kind_several_event =
    { $count ->
        [one] événement de sécurité
       *[other] événements de sécurité
    }
kind_several_improvement =
    { $count ->
        [one] action d’amélioration
       *[other] actions d’amélioration
    }
kind_several_procedure =
    { $count ->
        [one] procédure
       *[other] procédures
    }
kind_several_review =
    { $count ->
        [one] revue
       *[other] revues
    }
kind_several_page =
    { $count ->
        [one] page
       *[other] pages
    }

grouping_services = Services
grouping_teams = Équipes
grouping_parties = Tiers
grouping_tags = Mots-clés
grouping_attack = Techniques
grouping_cve = CVE

grouping_one_service = Service
grouping_one_team = Équipe
grouping_one_party = Tiers
grouping_one_tag = Mot-clé
grouping_one_attack = Technique ATT&CK
grouping_one_cve = CVE

overview_findings = Constats
overview_table = Toutes les actions d’amélioration
overview_next_review = Pour la prochaine revue
overview_processes = Processus
overview_service_levels = Niveaux de service
overview_deadlines = Délais de notification
overview_trends = Tendances
overview_exports = Fichiers pour d’autres programmes
overview_feeds = Flux
overview_report = Signaler un événement de sécurité
overview_search = Recherche

title_incidents_of_year = Incidents de { $year }
title_findings_of_class =
    { $class ->
        [technical-lapse] Constats : défaillance technique
        [procedural-failure] Constats : défaillance de procédure
        [manual-error] Constats : erreur de manipulation
        [process-flaw] Constats : défaut de processus
        [communication-glitch] Constats : défaut de communication
       *[new-attack-vector] Constats : nouveau vecteur d’attaque
    }
title_withdrawn = { $title } (retiré)
title_progress_of_report = Suivi du signalement { $id }
title_not_found = Page introuvable

colophon_edition = Édition { $name }.

home_advisories = Avis de sécurité
home_advisories_about = Suis-je concerné, que dois-je faire et dans quel délai ?
home_all_advisories = Tous les avis de sécurité
home_incidents = Incidents
home_incidents_about = Ce qui s’est passé, pourquoi, et ce qui change en conséquence.
home_all_incidents = Tous les incidents
home_numbers = En chiffres
home_incidents_by_year = Incidents par année
home_improvements_by_state = Actions d’amélioration par état
home_overdue_improvements = Actions d’amélioration en retard
home_all_improvements = Toutes les actions d’amélioration
home_events = Événements de sécurité
home_all_events = Tous les événements de sécurité

list_total =
    { $count ->
        [one] { $count } fiche.
       *[other] { $count } fiches.
    }
list_total_overdue =
    { $count ->
        [one] { $count } fiche, { $overdue }.
       *[other] { $count } fiches, { $overdue }.
    }
list_awaiting_none = Aucun signalement n’attend d’accusé de réception.
list_awaiting =
    { $count ->
        [one] { $number } signalement attend un accusé de réception.
       *[other] { $number } signalements attendent un accusé de réception.
    }
list_awaiting_overdue =
    { $count ->
        [one] { $number } signalement attend un accusé de réception, { $overdue }.
       *[other] { $number } signalements attendent un accusé de réception, { $overdue }.
    }
list_incidents_in =
    { $count ->
        [one] incident en
       *[other] incidents en
    }
list_pages = Pages de cette liste
list_previous = Page précédente
list_previous_page = { "" }
list_next = Page suivante
list_next_page = { "" }
list_page = Page
list_follow = Suivre cette page : { $formats }

groups_most_overdue = Le plus d’actions d’amélioration en retard : { $teams }, { $overdue }.
groups_records =
    { $count ->
        [one] fiche
       *[other] fiches
    }

group_contact = Contact
group_elsewhere = Ailleurs
group_owns = Sous sa responsabilité
group_owned =
    { $count ->
        [one] { $count } action d’amélioration.
       *[other] { $count } actions d’amélioration.
    }
group_owned_overdue =
    { $count ->
        [one] { $count } action d’amélioration, { $overdue }.
       *[other] { $count } actions d’amélioration, { $overdue }.
    }
group_in_table = Dans le tableau
group_due_next = Prochaines échéances
group_incidents_by_year = Incidents par année
group_last = Le dernier : { $incident }.
group_last_on = Le dernier : { $incident }, { $date }.
group_by_year_and_severity = Incidents par année et par gravité
group_year = Année
group_together = Total
group_open_improvements = Actions d’amélioration ouvertes qui en découlent
group_open = { $count }.
group_open_overdue = { $count }, { $overdue }.
group_improvements_by_state = Actions d’amélioration par état
group_records = Fiches

missing_about = Il n’y a rien à cette adresse, ou rien que cette édition puisse montrer.
missing_ids = Les fiches gardent leur adresse pour toujours. Si un lien vous a conduit ici, l’identifiant qu’il contient est peut-être mal saisi : les identifiants ont la forme { $example }.
missing_start = Page d’accueil

article_mentioned = Fiches qui y renvoient

search_no_script = La recherche s’exécute dans votre navigateur et nécessite JavaScript, qui est désactivé. Chaque fiche figure aussi dans une liste :
search_more = Afficher plus
search_control = Ctrl
search_about = Mots, identifiants, numéros CVE, empreintes, adresses et dates : { $slash } ou { $control } { $k } mène au champ ci-dessus depuis toutes les pages. Tous les mots doivent figurer dans la fiche ; le dernier peut être incomplet.

listing_title = Documents CSAF
listing_title_label = Documents CSAF, TLP:{ $label }
listing_title_year = Documents CSAF, TLP:{ $label }, { $year }
listing_title_keys = Clés OpenPGP
listing_about = Avis de sécurité et incidents lisibles par machine : documents CSAF 2.0 avec leurs empreintes. Point de départ pour les programmes : { $metadata }.
listing_about_signed = Avis de sécurité et incidents lisibles par machine : documents CSAF 2.0 avec leurs empreintes et leurs signatures. Point de départ pour les programmes : { $metadata }.
listing_documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
listing_feed = Flux de tous les documents TLP:{ $label } (ROLIE)
listing_terms = Sujets des documents TLP:{ $label } (ROLIE)
listing_key = La clé de signature
listing_metadata = Qui publie, et où se trouve tout le reste
listing_feeds = La liste des flux (ROLIE)
listing_changes = La date de dernière modification de chaque document, le plus récent en premier
listing_index = Les chemins de tous les documents
listing_public_key = La clé publique de vérification des signatures
listing_withdrawn = Retiré : { $title }
listing_files_in = Fichiers de { $path }
listing_name = Nom
listing_what = Contenu
listing_changed = Dernière modification
