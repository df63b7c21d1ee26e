copy_marked_withdrawn = (retiré)
copy_marked_embargoed = (sous embargo)
copy_marked_draft = (brouillon)
copy_withdrawn_on = Cet avis de sécurité a été retiré ({ $at }). Il reste à son adresse afin que les liens existants mènent toujours quelque part.
copy_withdrawn = Cet avis de sécurité a été retiré. Il reste à son adresse afin que les liens existants mènent toujours quelque part.
copy_draft = Brouillon non publié. Son contenu peut encore changer.
copy_action_required = ACTION REQUISE
copy_action_required_by = ACTION REQUISE – échéance : { $at }
copy_unknown_sender = INDIQUER L’EXPÉDITEUR
copy_fact = { $name } : { $value }
copy_fact_name = { $name } :
copy_updated = Mise à jour
copy_why = Pourquoi
copy_impact = Impact
copy_concerns = Concerne
copy_for = Pour
copy_answers = Corrige
copy_since = Disponible
copy_package = Paquet
copy_at_version = { $at }, version { $version }
copy_score = { $score } ({ $band })
copy_question = Q :
copy_on_the_web = Cet avis de sécurité en ligne
copy_more = On y trouve aussi : { $titles }.
copy_publisher = Publié par { $name }.
copy_contact = Contact : { $contact }

copy_severity = Gravité : { $severity }
copy_severity_attacked = Gravité : { $severity }, des attaques sont connues
copy_am_i_affected = Suis-je concerné ? { $answer }
copy_if_you_use = Oui, si vous utilisez { $names }.
copy_investigated = En cours d’analyse : { $names }.
copy_not_affected = Non affecté : { $names }.
copy_what_to_do = Que faire : { $what }
copy_what_to_do_by = Que faire (échéance : { $at }) : { $what }
copy_nothing_to_do = Rien : aucune action n’est requise.
copy_more_steps =
    { $count ->
        [one] ({ $count } autre étape sous le lien)
       *[other] ({ $count } autres étapes sous le lien)
    }
copy_by_when = Échéance : { $at }
copy_details = Détails : { $url }
copy_withdrawn_at = Retrait : { $at }.
copy_status_title = Titre : { $title }
copy_status_word = Statut : { $status }

copy_range_from = à partir de { $version }
copy_range_up_to = jusqu’à { $version }
copy_range_after = après { $version }
copy_range_before = avant { $version }
copy_range_all = toutes les versions
copy_range_or = { $list } ou { $last }

entry_revisions = Révisions
entry_reviews = Revues
entry_decisions = Décisions
entry_withdrawn = Retrait.
entry_withdrawn_note = Cette fiche a été retirée. Elle reste à son adresse afin que les liens existants y mènent toujours.

document_notice = Mention
document_action = Action
document_details = Détails
document_footnotes = Notes de bas de page
document_description = Description
document_weaknesses = Faiblesses
document_further_weaknesses = Autres faiblesses
document_unconcerned = Vulnérabilités ne concernant aucun produit
document_durations = Délais
document_response = Réponse
document_got_lucky = Là où la chance a joué
document_root_causes = Causes racines

document_withdrawn = Cet avis de sécurité a été retiré.
document_withdrawn_on = Cet avis de sécurité a été retiré ({ $at }).
document_withdrawn_title = Retiré : { $title }
document_vex_withdrawn = Retrait : { $at }
document_action_by = Action requise. Échéance : { $at }.
document_duration = { $name } : { $span } (de « { $from } » à « { $until } »)
document_why = Pourquoi : { $why }
document_attacks = Des attaques sont connues.
document_no_evidence = Aucun signe d’attaque n’est connu.
document_attacks_unknown = On ne sait pas s’il y a des attaques.
document_score = { $vector } ({ $score }, { $band })
document_page_of_advisory = Page web de cet avis de sécurité
document_page_of_incident = Page web de cet incident
document_address = Adresse de ce document
document_on_record = L’incident est enregistré.
document_last_entry = La dernière ligne de sa chronologie.
document_release = Publication initiale.
document_no_remediation = Cet avis de sécurité n’indique aucune mesure de correction.
document_update_to = Mettre à jour vers { $versions } ou une version ultérieure.
document_fix_planned = Un correctif est prévu.
document_see_advisory = Voir l’avis de sécurité.
document_see = Voir { $page }
document_no_reason = L’éditeur ne donne pas d’autre motif.
