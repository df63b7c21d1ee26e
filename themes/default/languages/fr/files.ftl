file_improvements_csv = Actions d’amélioration au format CSV
file_improvements_json = Actions d’amélioration au format JSON
file_incidents_csv = Incidents au format CSV
file_incidents_json = Incidents au format JSON
file_calendar = Échéances sous forme de calendrier
file_timeline = Chronologie au format CSV
file_indicators = Indicateurs au format CSV
file_navigator = Techniques sous forme de couche ATT&CK Navigator
file_veris = Incidents sous forme d’enregistrements VERIS
file_osv = Enregistrement OSV
file_openvex = Document OpenVEX
file_osv_all = Tous les enregistrements OSV
file_osv_changes = Modifications des enregistrements OSV

file_improvements_csv_note = Une ligne par action d’amélioration : contenu, responsable, échéance, constats auxquels elle répond. Pour un tableur.
file_json_note = Le même contenu, avec de vrais nombres, listes et valeurs absentes. Pour des programmes.
file_incidents_csv_note = Une ligne par incident : tournants, délais entre eux, impact, constats, actions d’amélioration. Pour un tableur.
file_navigator_note = Une couche au format 4.5 pour ATT&CK Navigator : ouvrez-la avec « Open existing layer ». Le score de chaque technique est le nombre d’incidents qui la nomment.
file_veris_note = Incidents de sécurité dans les termes de VERIS 1.3, pour des comparaisons entre organisations. Ce qu’une fiche ne dit pas y figure comme Unknown (inconnu).
file_csaf_note = Point de départ d’un client CSAF : qui publie, et où se trouvent les documents des avis de sécurité et des incidents, leurs empreintes et les clés. Les programmes le trouvent d’eux-mêmes à partir de l’adresse de ce site.
file_osv_all_note = Tous les enregistrements OSV, pour les analyseurs de dépendances.
file_osv_ecosystem_note = Ceux d’entre eux qui portent sur un paquet de { $ecosystem }.
file_osv_changes_note = Date de dernière modification de chaque enregistrement OSV, la plus récente en premier : une date et un identifiant par ligne, pour qu’un programme récupère ce qui est nouveau.

calendar_name = Actions d’amélioration : { $site }
calendar_name_team = Actions d’amélioration, { $team } : { $site }
calendar_state = État : { $state }
calendar_owner = Responsable : { $owner }
calendar_incidents = Incidents : { $incidents }
calendar_measure = Critère de réussite : { $measure }
navigator_about = Techniques ATT&CK des incidents de { $url } (TLP:{ $label }). Le score est le nombre d’incidents qui nomment la technique.
navigator_incidents =
    { $count ->
        [one] { $count } incident
       *[other] { $count } incidents
    }

exports_about = Le contenu de ces pages pour tableurs, calendriers et programmes. Chaque fichier contient ce que cette édition peut savoir et rien de plus, et il est produit à nouveau avec les pages.
exports_advisories = Avis de sécurité
exports_incidents = Incidents
exports_improvements = Actions d’amélioration
exports_osv =
    { $count ->
        [one] { $count } avis de sécurité sur { $total } a un enregistrement OSV : ceux qui nomment un paquet d’un écosystème et ses versions affectées en chiffres. Ce qui ne peut être exprimé qu’en mots figure sur la page de l’avis.
       *[other] { $count } avis de sécurité sur { $total } ont un enregistrement OSV : ceux qui nomment un paquet d’un écosystème et ses versions affectées en chiffres. Ce qui ne peut être exprimé qu’en mots figure sur la page de l’avis.
    }
exports_documents = Les avis de sécurité et les rapports d’incident sont disponibles sous forme de documents CSAF, avec leurs empreintes, dans { $folder }.
exports_folder = un dossier dédié
exports_vex =
    { $count ->
        [one] { $count } avis de sécurité a un document OpenVEX à côté de sa page : { $path }. Le pied de page y mène.
       *[other] { $count } avis de sécurité ont un document OpenVEX à côté de leur page : { $path }. Le pied de page y mène.
    }
exports_indicators =
    { $count ->
        [one] { $count } avis de sécurité a ses indicateurs de compromission dans un tableau à côté de sa page : { $path }. Les valeurs y figurent telles quelles, non neutralisées.
       *[other] { $count } avis de sécurité ont leurs indicateurs de compromission dans un tableau à côté de leur page : { $path }. Les valeurs y figurent telles quelles, non neutralisées.
    }
exports_timelines =
    { $count ->
        [one] { $count } incident a sa chronologie dans un tableau à côté de sa page : { $path }. Le pied de page y mène.
       *[other] { $count } incidents ont leur chronologie dans un tableau à côté de leur page : { $path }. Le pied de page y mène.
    }
exports_calendars = Calendriers
exports_calendars_about = Les échéances des actions d’amélioration sous forme de tâches. Abonnez-vous avec l’adresse complète, pour que le programme la consulte chaque jour ; un programme qui n’affiche pas les tâches ne montre rien. Ce qui est terminé reste 90 jours, afin que la tâche soit close.
exports_all_teams = Toutes les équipes
exports_feeds = Flux
exports_feeds_about = Les nouveautés, pour les personnes et les programmes, se trouvent sur la { $feeds }.
exports_feeds_page = page des flux
exports_reading = Comment les lire
exports_reading_osv = Les enregistrements OSV suivent la version 1.7.3 de leur schéma, les documents OpenVEX la version 0.2.0. Un jour sans heure vaut pour son début en UTC. { $file } n’a pas d’en-tête.
exports_reading_labels = Aucun fichier portant sur les avis de sécurité ne contient de contenu au-dessus de TLP:AMBER, ni de brouillon.
exports_reading_csv = Les fichiers CSV suivent la RFC 4180, en UTF-8 avec un en-tête. Les dates et heures sont au format ISO 8601 en UTC ; un jour, un mois ou une année seuls sont tout ce que l’on sait. Les durées sont au format ISO 8601, et leurs noms en indiquent les deux bornes. Les éléments d’une liste sont séparés par « ; ».
exports_reading_formulas = Un texte qu’un tableur prendrait pour une formule, parce qu’il commence par =, +, -, @, une tabulation ou un saut de ligne, est précédé d’une apostrophe. Supprimez-la pour retrouver le texte d’origine. Les nombres et les dates sont inchangés.
exports_reading_json = Les fichiers JSON portent les mêmes noms, avec de vrais nombres, listes et null, et des textes inchangés.
exports_reading_tlp = { $field } est le marquage le plus strict de ce que la ligne peut montrer ; dans une chronologie, c’est celui de la ligne. Ne diffusez un fichier que dans les limites de sa ligne la plus stricte.
exports_reading_tlp_beyond = { $field } est le marquage le plus strict de ce que la ligne peut montrer ; dans une chronologie, c’est celui de la ligne. Ne diffusez un fichier que dans les limites de sa ligne la plus stricte ; aucun fichier de ce site n’est destiné à être diffusé au-delà de { $label }.

deadlines_note = Relevé de ce qui a été fait et aide au calcul des délais. Il ne constitue pas un conseil juridique : les délais dépendent de faits et de règles de droit que cette page ne connaît pas.
deadlines_pending = Non transmises
deadlines_nothing = Aucune notification n’est à transmettre.
deadlines_sent = Transmises
deadlines_more_sent =
    { $count ->
        [one] { $count } de plus figure sur la page de son incident.
       *[other] { $count } de plus figurent sur les pages de leurs incidents.
    }
deadlines_duties = Les obligations et le calcul de leurs délais
deadlines_duties_about = Ce qui déclenche le délai de chaque obligation, son échéance et sa source
deadlines_duty = Obligation
deadlines_started_by = Événement déclenchant le délai
deadlines_started = Déclencheur
deadlines_deadline = Délai
deadlines_recipient = Destinataire
deadlines_source = Source
deadlines_or = { $list } ou { $last }
deadlines_counting = Les heures sont exactes, même en cas de changement d’heure. Les mois et les jours calendaires sont ceux du fuseau horaire du site ; les jours ouvrés de la Securities and Exchange Commission sont ceux du calendrier fédéral à New York. Un début connu seulement au jour près compte à partir du début de ce jour.
