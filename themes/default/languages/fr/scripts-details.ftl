script_timeline_controls = Chronologie
script_timeline_no_lane = Sans volet
script_timeline_rows_shown = Lignes affichées : { $shown } sur { $all }
script_timeline_rows = Lignes à afficher
script_timeline_all = Tout
script_timeline_all_shown = Toutes les lignes sont affichées
script_timeline_to_utc = Afficher les heures en UTC
script_timeline_to_local = Afficher les heures dans mon fuseau horaire
script_timeline_local = Heures du fuseau { $zone } ; le graphique reste en UTC
script_timeline_utc = Heures en UTC
script_timeline_copy = Copier au format CSV
script_timeline_copied =
    { $count ->
        [one] { $count } ligne copiée
       *[other] { $count } lignes copiées
    }
script_timeline_refused = Refus du navigateur : utilisez plutôt le fichier
script_lanes_hint = Pointez un repère, ou parcourez-les avec les touches fléchées.

script_affected_version_of = { $product } { $version }
script_affected_head_affected = Affecté : { $what }.
script_affected_head_unread = Ce n’est pas une version de { $product } que cette page peut comparer.
script_affected_head_words = Cette page ne permet pas de le déterminer pour { $what }.
script_affected_head_open = Pas encore établi pour { $what } : l’analyse est en cours.
script_affected_head_unknown = Cet avis de sécurité ne se prononce pas sur { $what }.
script_affected_head_outside = Hors des versions affectées : { $what }.
script_affected_head_fixed = Corrigé : { $what }.
script_affected_head_safe = Non affecté : { $what }.

script_affected_group = { $ids } : { $said }
script_affected_no_place = Sa place dans l’ordre des versions ne peut pas être établie.
script_affected_suffix = Seul son suffixe la place avant { $first }, la première version affectée.
script_affected_earlier = Elle est antérieure à { $first }, où commencent les versions affectées.
script_affected_later_than_fix = Elle est postérieure à { $fixed }, qui contient le correctif.
script_affected_before_fix = Elle est postérieure à { $last } et antérieure au correctif.
script_affected_not_below = Elle n’est pas antérieure à { $end }, où s’arrêtent les versions affectées.
script_affected_one_by_one = Les versions affectées sont nommées une à une : { $versions }.
script_affected_later_than_last = Elle est postérieure à { $last }, la dernière version indiquée comme affectée, et aucun correctif n’est indiqué.
script_affected_which = Versions visées : { $which }.
script_affected_no_fix = Aucune version corrigée n’est indiquée.
script_affected_upgrade = Passez à { $versions }.
script_affected_or = { $list } ou { $last }
script_affected_named_as_fixed = Indiqué comme corrigé : { $versions }.
script_affected_in_words = L’avis de sécurité décrit en toutes lettres les versions visées.
script_affected_said_affected = Affecté : { $which }.
script_affected_said_safe = Non affecté : { $which }.
script_affected_said_fixed = Corrigé : { $which }.
script_affected_said_open = En cours d’analyse : { $which }.
script_affected_order = « { $version } » ne se situe pas dans l’ordre des versions ({ $order }).
script_affected_has_fix = Elle contient le correctif.
script_affected_no_range = Elle ne figure dans aucune des plages ci-dessous.

script_affected_what_to_do = Que faire
script_affected_ask = Demander à l’éditeur
script_affected_copy_link = Copier un lien vers cette réponse
script_affected_no_version = Indiquez la version que vous utilisez.

script_copy = Copier
script_copy_code = Copier { $code }
script_copied = Copié.
script_copy_indicators = Tout copier, sous forme neutralisée
script_steps_ticked = Étapes cochées dans ce navigateur : { $done } sur { $all }.
script_steps_tick = Cochez ce qui est fait : ce navigateur s’en souvient.
