feeds_about = Les fiches nouvelles ou modifiées viennent à vous. Pour vous abonner, copiez l’adresse d’un flux dans un lecteur de flux, ou dans le programme ou la messagerie qui doit le suivre.
feeds_formats = Chaque flux existe aux formats Atom et JSON Feed, de contenu identique. Il contient le texte intégral des { $count } fiches les plus récentes, les dernières modifiées en premier ; celui d’un service, d’un produit ou d’une équipe, les { $group_count } plus récentes. Une fiche qui change réapparaît, et une fiche retirée est signalée comme telle.

feeds_site = Tout le site
feeds_by_severity = Par gravité
feeds_by_service = Par service
feeds_by_product = Par produit
feeds_by_product_note = Les avis de sécurité qui se prononcent sur le produit, y compris « non affecté ».
feeds_by_team = Par équipe
feeds_by_team_note = Tout ce dont l’équipe est responsable. Une action d’amélioration apparaît lorsqu’une revue l’a examinée.

feeds_all = Toutes les fiches
feeds_severity =
    { $severity ->
        [critical] Gravité critique
        [high] Gravité élevée
        [medium] Gravité moyenne
        [low] Gravité faible
       *[none] Gravité : aucune
    }
feeds_title = { $name } · { $site }
feeds_for_all = Pour ne rien manquer : toutes les fiches, sauf les actions d’amélioration.
feeds_for_advisories = Pour les clients : suis-je concerné, que dois-je faire et dans quel délai.
feeds_for_incidents = Pour les clients et les ingénieurs : ce qui s’est passé, pourquoi, et ce qui change en conséquence.
feeds_for_severity =
    { $severity ->
        [critical] Pour qui n’agit que sur la gravité critique : avis de sécurité et incidents de cette gravité.
        [high] Pour qui n’agit que sur la gravité élevée : avis de sécurité et incidents de cette gravité.
        [medium] Pour qui n’agit que sur la gravité moyenne : avis de sécurité et incidents de cette gravité.
        [low] Pour qui n’agit que sur la gravité faible : avis de sécurité et incidents de cette gravité.
       *[none] Pour qui ne suit que ce qui est sans gravité : avis de sécurité et incidents de ce niveau.
    }
feeds_for_service = Pour qui utilise ou exploite { $name } : avis de sécurité et incidents de ce service.
feeds_for_product = Pour qui possède { $name } : les avis de sécurité sur ce produit.
feeds_for_team = Pour { $name } et les personnes qui travaillent avec cette équipe : tout ce dont elle est responsable.

feeds_as_atom = { $name } au format Atom
feeds_as_json = { $name } au format JSON Feed
feeds_entries =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }

feeds_programs = Pour les programmes
feeds_programs_id = L’identifiant d’une entrée est l’adresse de sa page, qui ne change jamais. { $updated } est la dernière modification indiquée par la fiche, jamais la date de production de ces pages.
feeds_programs_kind = Les catégories ont des schémas, dont les adresses sont celles de ces lignes. { $kind } : incidents, avis de sécurité et autres types, selon le dossier de leurs pages.
feeds_programs_severity = { $severity } : critical (critique), high (élevée), medium (moyenne), low (faible) ou none (aucune).
feeds_programs_status = { $status } : l’état d’un incident ; pour un avis de sécurité, published (publié), updated (mis à jour) ou withdrawn (retiré).
feeds_programs_product_status = { $status } : le statut qu’un avis de sécurité donne à un produit, dans les termes de CSAF.
feeds_programs_names = { $service } { $begin }et { $product }{ $end } : noms.
feeds_programs_tlp = { $tlp } : le marquage le plus strict de ce que dit l’entrée ou le flux, également indiqué par { $rights }. Ne diffusez un flux que dans les limites de son marquage.
feeds_programs_tlp_beyond = { $tlp } : le marquage le plus strict de ce que dit l’entrée ou le flux, également indiqué par { $rights }. Ne diffusez un flux que dans les limites de son marquage ; aucun flux de ce site n’est destiné à être diffusé au-delà de { $label }.
feeds_programs_json = Dans JSON Feed, l’objet { $object } dit la même chose : pour un élément, { $item_id }, { $kind }, { $severity }, { $status } et { $tlp } ; pour un flux, { $tlp } et { $updated }, qui est celui de son élément le plus récent.
