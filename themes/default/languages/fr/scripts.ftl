script_search_fault = La recherche n’a pas pu être chargée. Chaque fiche figure aussi dans une liste.
script_search_kind = Type
script_search_severity = Gravité
script_search_year = Année
script_search_service = Service
script_search_team = Équipe
script_search_class = Classe de constats
script_search_any = Indifférent
script_search_nothing_for = Aucun résultat pour « { $query } ».
script_search_records_for =
    { $count ->
        [one] { $count } fiche pour « { $query } »
       *[other] { $count } fiches pour « { $query } »
    }
script_search_nothing = Aucun résultat
script_search_found =
    { $count ->
        [one] { $count } fiche trouvée
       *[other] { $count } fiches trouvées
    }

script_table_shown = Affichées : { $shown } sur { $total }

script_report_missing = Choisissez une valeur pour chaque métrique de base ; il manque : { $metrics }.
script_report_score = Score { $score }
script_report_temporal = temporel { $score }
script_report_environmental = environnemental { $score }
script_report_result = { $scores }. { $vector }
script_report_saved = Le signalement est enregistré sous le nom { $file }. Envoyez ce fichier à l’adresse ci-dessus.
script_report_subject = Signalement de sécurité : { $title }
script_report_mail = Le courriel s’ouvre dans votre logiciel de messagerie. Rien n’est envoyé tant que vous ne l’envoyez pas.
script_report_attached = Le signalement se trouve dans le fichier joint, { $file }.
script_report_too_long = Le signalement est trop long pour un courriel préparé ici. Il est enregistré sous le nom { $file } : joignez ce fichier à votre courriel.
