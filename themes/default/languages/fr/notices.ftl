clock_caption_sent = Qui a été informé, dans quel délai, et si ce délai a été respecté
clock_caption_not_sent = Notifications non transmises, avec leur délai
clock_duty = Obligation
clock_started = Début du délai
clock_deadline = Échéance
clock_sent = Transmission
clock_status = Situation
clock_not_sent = Non transmise
clock_recipient = destinataire : { $recipient }
clock_reference = Référence { $reference }
clock_aware = Prise de connaissance : { $at }

clock_ends_today = Expire aujourd’hui
clock_ends_now = Expire maintenant
clock_left = Reste { $span }
clock_overdue_by = En retard de { $span }
clock_overdue_by_less = En retard de moins d’une seconde
clock_late_by = Transmise avec { $span } de retard
clock_late_by_less = Transmise avec moins d’une seconde de retard
clock_so_far = Sans délai fixe : { $span } à ce jour
clock_sent_after = Transmise après { $span }
clock_sent_within = Transmise { $span }
clock_after = après { $span }

clock_as_written = selon la fiche
clock_no_deadline = aucun délai indiqué
clock_not_begun = le délai n’a pas commencé à courir
clock_no_number = aucune durée fixée : dans les meilleurs délais
clock_hours =
    { $count ->
        [one] { $count } heure à compter { $from }
       *[other] { $count } heures à compter { $from }
    }
clock_days =
    { $count ->
        [one] { $count } jour calendaire à compter { $from }, jusqu’à la fin de la journée
       *[other] { $count } jours calendaires à compter { $from }, jusqu’à la fin de la journée
    }
clock_federal_days =
    { $count ->
        [one] { $count } jour ouvré fédéral (États-Unis) à compter { $from }, jusqu’à la fin de la journée à New York
       *[other] { $count } jours ouvrés fédéraux (États-Unis) à compter { $from }, jusqu’à la fin de la journée à New York
    }
clock_months =
    { $count ->
        [1] un mois à compter { $from }
       *[other] { $count } mois à compter { $from }
    }
clock_from_beginning = { $counted }, depuis le début de la période indiquée ({ $start })
clock_unclassified = { $counted } ; la date du classement n’est pas indiquée
clock_outer_limit = { $counted }, ce qui expire avant le délai courant à partir du classement
clock_classified_later = { $counted } ; le classement est postérieur : vérifier quel délai s’applique
clock_not_in_force = { $counted } ; pas en vigueur, à vérifier

clock_from_notice = de la transmission (« { $regime } », { $at })
clock_from_aware = de la prise de connaissance
clock_from_high_risk = du moment où un risque élevé a été établi
clock_from_classified = du classement comme incident majeur
clock_from_material = du moment où le caractère significatif a été établi
clock_from_fix = de la disponibilité d’un correctif
clock_from_submitted = de la transmission de la notification précédente
clock_from_discovered = de la découverte
clock_from_belief = de la présomption raisonnable
clock_from_ransom = du paiement de la rançon
clock_from_agreed = du début convenu

duty_gdpr_33_rule = 72 heures après que le responsable du traitement en a pris connaissance
duty_gdpr_33_recipient = Autorité de contrôle
duty_gdpr_33_note = La prise de connaissance suppose un degré de certitude raisonnable ; la première alerte ne suffit pas.
duty_gdpr_34_rule = dans les meilleurs délais ; aucune durée n’est fixée
duty_gdpr_34_recipient = Personnes concernées
duty_nis2_recipient = CSIRT ou autorité compétente
duty_nis2_early_rule = 24 heures après avoir eu connaissance de l’incident important
duty_nis2_early_note = Le droit national peut être plus exigeant.
duty_nis2_notice_rule = 72 heures après avoir eu connaissance de l’incident important
duty_nis2_notice_note = 24 heures pour les prestataires de services de confiance, lorsque leurs services sont touchés.
duty_nis2_final_rule = un mois après la transmission de la notification d’incident
duty_nis2_final_note = Le délai court à partir de la transmission, non de la prise de connaissance.
duty_dora_recipient = Autorité compétente
duty_dora_note = Un week-end ou un jour férié peut prolonger le délai ; il n’en est pas tenu compte ici.
duty_dora_initial_rule = 4 heures après le classement comme incident majeur, au plus tard 24 heures après la prise de connaissance
duty_dora_intermediate_rule = 72 heures après la transmission de la notification initiale
duty_dora_final_rule = un mois après la transmission du dernier rapport intermédiaire
duty_sec_rule = 4 jours ouvrés après que le caractère significatif de l’incident a été établi
duty_sec_recipient = Securities and Exchange Commission, via EDGAR
duty_sec_note = Calculé selon le calendrier fédéral des États-Unis, à New York. Il n’est tenu compte ici ni des heures de dépôt ni des jours de fermeture fixés par décret présidentiel.
duty_cra_recipient = CSIRT désigné comme coordinateur et ENISA
duty_cra_note = Applicable depuis le 11 septembre 2026.
duty_cra_early_rule = 24 heures après avoir eu connaissance de la vulnérabilité exploitée ou de l’incident grave
duty_cra_notice_rule = 72 heures après avoir eu connaissance de la vulnérabilité exploitée ou de l’incident grave
duty_cra_final_rule = pour une vulnérabilité, 14 jours après la mise à disposition d’une mesure corrective ou d’atténuation ; pour un incident, un mois après la transmission de la notification des 72 heures
duty_hipaa_rule = sans retard déraisonnable, au plus tard 60 jours calendaires après la découverte
duty_hipaa_recipient = Personnes concernées ; Secretary of Health and Human Services (États-Unis)
duty_hipaa_note = 60 jours constituent la limite extrême. Pour les violations touchant moins de 500 personnes, une autre date s’applique à la notification au Secretary.
duty_circia_rule = 72 heures après avoir raisonnablement présumé qu’un incident visé s’est produit ; 24 heures après le paiement d’une rançon
duty_circia_recipient = Cybersecurity and Infrastructure Security Agency (États-Unis)
duty_circia_note = Pas en vigueur, à vérifier : aucun règlement définitif n’a été trouvé.
duty_contract_rule = selon l’accord, tel qu’indiqué dans la fiche
duty_contract_recipient = L’autre partie au contrat
duty_custom_rule = tel qu’indiqué dans la fiche
duty_custom_recipient = Selon la fiche
