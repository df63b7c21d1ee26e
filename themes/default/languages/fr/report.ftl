report_about =
    { $days ->
        [one] Vous avez constaté ou soupçonnez un incident, une vulnérabilité ou une interruption de service : signalez-le ici. Une personne vous répond sous { $days } jour ouvré. Vous pouvez rester anonyme, mais personne ne pourra alors vous répondre.
       *[other] Vous avez constaté ou soupçonnez un incident, une vulnérabilité ou une interruption de service : signalez-le ici. Une personne vous répond sous { $days } jours ouvrés. Vous pouvez rester anonyme, mais personne ne pourra alors vous répondre.
    }
report_how = Comment signaler
report_how_questions = Répondez aux quatre questions : quel est le problème ; a-t-il un numéro CVE ou un vecteur CVSS ; existe-t-il un moyen de le corriger ou de l’atténuer, et par quelles étapes ; que faut-il dire aux clients.
report_send = Envoyez vos réponses à { $address }.
report_mail = { $mail } contient les questions, de même que le texte ci-dessous.
report_this_mail = Ce courriel
report_no_mail = Les questions figurent dans le texte ci-dessous.
report_keep = Conservez le numéro de confirmation de notre réponse. Il désigne dès lors votre signalement.
report_private = Cette page n’envoie rien d’elle-même et n’enregistre rien : ce que vous écrivez reste sur votre appareil jusqu’à ce que vous l’envoyiez.
report_form = Le signalement
report_problem_hint = Ce qui se passe, depuis quand, comment on le constate, et ce que quelqu’un pourrait en faire.
report_ids_hint = Pour une vulnérabilité. Laissez vide si vous ne savez pas.
report_cve = Numéros CVE
report_cve_hint = Par exemple CVE-2024-3094 ; séparez-les par des espaces.
report_cvss = Vecteurs CVSS
report_cvss_hint = Copiés d’une autre source ou établis avec un calculateur ci-dessous ; séparez-les par des espaces.
report_remediation_hint = Les étapes dans l’ordre, une par ligne.
report_who = Auteur du signalement
report_who_hint = Tout ceci est facultatif. Seules les personnes qui traitent les signalements le voient.
report_not_stated = Non indiqué
report_contact_hint = Une adresse électronique ou un numéro de téléphone.
report_save = Enregistrer le signalement
report_write_mail = Rédiger un courriel
report_text = Les questions sous forme de texte
report_text_about = Pour un courriel sans formulaire : copiez ce texte et écrivez sous chaque ligne qui commence et se termine par { $mark }. Ne modifiez ni ces lignes ni la première, afin que rien ne se perde.
report_subject = Signalement de sécurité

report_asks_title = Le problème en une ligne
report_asks_category = De quel type d’événement s’agit-il ?
report_asks_product = Quel produit ou service est en cause, et dans quelle version ?
report_asks_problem = 1. Quel est le problème ?
report_asks_ids = 2. A-t-il un numéro CVE ou un vecteur CVSS ?
report_asks_remediation = 3. Existe-t-il un moyen de le corriger ou de l’atténuer ?
report_asks_message = 4. Que faut-il dire aux clients ?
report_asks_kind = Qui êtes-vous ?
report_asks_name = Votre nom ou votre organisation
report_asks_contact = Comment pouvons-nous vous joindre ?

report_hint_category = N’en laissez qu’un : security-incident (incident de sécurité : une intrusion a eu lieu), vulnerability (vulnérabilité : une intrusion est possible), outage (interruption : un service ne fonctionne plus).
report_hint_problem = Ce qui se passe, depuis quand, comment on le constate, et ce que quelqu’un pourrait en faire.
report_hint_ids = Pour une vulnérabilité. Un par ligne, par exemple CVE-2024-3094 ou CVSS:3.1/AV:N/… ; rien si vous ne savez pas.
report_hint_remediation = Les étapes dans l’ordre, une par ligne ; rien si vous n’en connaissez pas.
report_hint_message = Ce qu’ils devraient savoir ou faire, avec vos mots.
report_hint_kind = N’en laissez qu’un : team (équipe), vendor (fournisseur), customer (client), csirt, law-enforcement (forces de l’ordre), regulator (autorité de régulation), researcher (chercheur en sécurité). Vous pouvez rester anonyme.
report_hint_name = Facultatif.
report_hint_contact = Une adresse électronique ou un numéro de téléphone. Sans cela, personne ne peut vous répondre.
