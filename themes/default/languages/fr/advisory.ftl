advisory_action_required = Action requise
advisory_no_action_required = Aucune action requise
advisory_action_by = { $what } – échéance : { $at }
advisory_action_passed = { $what } – échéance : { $at } (dépassée)
advisory_exploited_answer = Exploitation : { $answer }
advisory_updated = Mise à jour : { $at }
advisory_published_at = Publication : { $at }
advisory_version = version { $version }
advisory_copies = Copies à envoyer
advisory_send_on = Transmettre :

copy_mail = Courriel
copy_text = Texte brut
copy_chat = Message instantané
copy_status = Page d’état

advisory_affected = Suis-je concerné ?
advisory_affected_caption = Produits et versions
advisory_status = Statut
advisory_versions = Versions
advisory_fixed_in = Corrigé dans
advisory_mended = Affecté, correctif disponible
advisory_concerns = Concerne { $ids }
advisory_vex_versions = Versions : { $versions }

affected_version = Votre version
affected_version_of = Votre version de { $product }
affected_check = Vérifier

scheme_pypi = paquets Python
scheme_debian = paquets Debian
scheme_rpm = paquets RPM
scheme_alpine = paquets Alpine
scheme_generic = nombres simples

advisory_remediation = Que faire
advisory_do_by = À faire. Échéance : { $at }.
advisory_remedy_products = Pour { $products }
advisory_remedy_answers = Corrige { $ids }
advisory_remedy_since = Disponibilité : { $at }
advisory_message = En bref

advisory_facts = Informations
advisory_facts_and_scores = Informations et scores
advisory_published = Publication
advisory_weakness = Faiblesse
advisory_aliases = Alias
advisory_exploited = Exploitation
advisory_products = Produits

advisory_vulnerabilities = Vulnérabilités
advisory_updates = Mises à jour
advisory_first_published = Première publication.
advisory_faq = Questions et réponses
advisory_credits = Remerciements
advisory_incidents = L’incident à l’origine
advisory_events = Le signalement à l’origine

advisory_indicators = Indicateurs de compromission
advisory_defanged = Écriture neutralisée, pour éviter tout accès par mégarde : { $dot } remplace un point, { $http } remplace http.
advisory_indicators_table = Tableau des valeurs réelles (CSV)
advisory_indicator = Indicateur
advisory_indicator_note = Remarque

event_tab = Événement de sécurité
event_step_done = (fait)
event_received = Réception
event_acknowledged = Accusé de réception
event_acknowledged_untimed = Oui, date non indiquée
event_not_acknowledged = Pas encore
event_target = Objectif : { $target }
event_business_days =
    { $count ->
        [one] { $count } jour ouvré
       *[other] { $count } jours ouvrés
    }
event_in_time = Dans le délai
event_due_by = échéance : { $at }
event_late = En retard
event_late_by = En retard de { $span }
event_overdue_since = Délai dépassé ; échéance : { $at }
event_overdue_by = { $span } de retard à ce jour
event_due_in = Échéance dans { $span }
event_outcome = Issue
event_reporter = Auteur du signalement
event_reporter_page = Page de l’auteur du signalement
event_reporter_page_note = Quiconque possède cette adresse peut lire l’avancement. Ne la communiquez qu’à l’auteur du signalement.

event_problem = Quel est le problème ?
event_score = A-t-il un numéro CVE ou un score CVSS ?
event_remediation = Existe-t-il un moyen de le corriger ou de l’atténuer ?
event_customers = Que faut-il dire aux clients ?
event_done = Ce qui a été fait sur l’offre
event_disruption = Comment la gêne pour les clients a été limitée
event_progress = Du signalement à son issue
event_incidents = Incidents qui en ont résulté
event_advisories = Avis de sécurité qui en ont résulté
event_not_stated = Non indiqué.
event_undecided = Aucune décision à ce jour.

reporter_standfirst = Cette page est destinée à l’auteur du signalement. Quiconque en possède l’adresse peut la lire.
reporter_number = Numéro de confirmation
reporter_status = Statut
reporter_not_set = À déterminer
reporter_progress = Avancement
reporter_no_progress = Rien n’est consigné à ce jour.
reporter_no_outcome = Aucune à ce jour.
