### The page of feeds, and what each feed is called.

feeds_about = Neue und geänderte Einträge kommen zu Ihnen. Zum Abonnieren kopieren Sie die Adresse eines Feeds in einen Feedreader oder in das Programm oder den Chat, der ihm folgen soll.
feeds_formats = Jeden Feed gibt es als Atom und als JSON Feed, mit gleichem Inhalt. Er enthält den vollen Text der neuesten { $count } Einträge, zuletzt geänderte zuerst; der Feed eines Dienstes, Produkts oder Teams die neuesten { $group_count }. Ein geänderter Eintrag erscheint erneut, ein zurückgezogener ist als solcher gekennzeichnet.

## Headings

feeds_site = Die gesamte Website
feeds_by_severity = Nach Schweregrad
feeds_by_service = Nach Dienst
feeds_by_product = Nach Produkt
feeds_by_product_note = Sicherheitshinweise, die eine Aussage zum Produkt enthalten, auch „nicht betroffen“.
feeds_by_team = Nach Team
feeds_by_team_note = Alles, wofür das Team zuständig ist. Eine Verbesserungsmaßnahme erscheint, wenn ein Review sie behandelt hat.

## What a feed is called, and who it is for

feeds_all = Alle Einträge
feeds_severity =
    { $severity ->
        [critical] Schweregrad kritisch
        [high] Schweregrad hoch
        [medium] Schweregrad mittel
        [low] Schweregrad niedrig
       *[none] Schweregrad keiner
    }
feeds_title = { $name } · { $site }
feeds_for_all = Für alle, die nichts verpassen wollen: jeder Eintrag außer Verbesserungsmaßnahmen.
feeds_for_advisories = Für Kunden: Bin ich betroffen, was ist zu tun und bis wann?
feeds_for_incidents = Für Kunden und technisches Personal: was geschah, warum, und was sich dadurch ändert.
feeds_for_severity =
    { $severity ->
        [critical] Für alle, die nur bei „kritisch“ handeln: Sicherheitshinweise und Vorfälle dieses Schweregrads.
        [high] Für alle, die nur bei „hoch“ handeln: Sicherheitshinweise und Vorfälle dieses Schweregrads.
        [medium] Für alle, die nur bei „mittel“ handeln: Sicherheitshinweise und Vorfälle dieses Schweregrads.
        [low] Für alle, die nur bei „niedrig“ handeln: Sicherheitshinweise und Vorfälle dieses Schweregrads.
       *[none] Für alle, die nur bei „keiner“ handeln: Sicherheitshinweise und Vorfälle dieses Schweregrads.
    }
feeds_for_service = Für alle, die { $name } nutzen oder betreiben: Sicherheitshinweise und Vorfälle dazu.
feeds_for_product = Für alle, die { $name } einsetzen: Sicherheitshinweise dazu.
feeds_for_team = Für { $name } und alle, die mit dem Team zusammenarbeiten: wofür das Team zuständig ist.

## A feed in the list

feeds_as_atom = { $name } als Atom
feeds_as_json = { $name } als JSON Feed
feeds_entries =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }

## For programs

feeds_programs = Für Programme
feeds_programs_id = Die Kennung eines Eintrags ist die Adresse seiner Seite, die sich nie ändert. { $updated } ist die letzte Änderung, die der Eintrag nennt, nie der Zeitpunkt, zu dem diese Seiten erzeugt wurden.
feeds_programs_kind = Kategorien haben Schemata, deren Adressen die dieser Zeilen sind. { $kind }: Vorfälle, Sicherheitshinweise und andere Arten, benannt nach dem Ordner ihrer Seiten.
feeds_programs_severity = { $severity }: critical (kritisch), high (hoch), medium (mittel), low (niedrig) oder none (keiner).
feeds_programs_status = { $status }: bei einem Vorfall sein Status; bei einem Sicherheitshinweis published (veröffentlicht), updated (aktualisiert) oder withdrawn (zurückgezogen).
feeds_programs_product_status = { $status }: der Status, den ein Sicherheitshinweis einem Produkt gibt, in den Begriffen von CSAF.
feeds_programs_names = { $service } { $begin }und { $product }{ $end }: Namen.
feeds_programs_tlp = { $tlp }: die strengste Einstufung dessen, was der Eintrag oder der Feed enthält; { $rights } nennt sie ebenfalls. Geben Sie einen Feed nur so weiter, wie es seine Einstufung verlangt.
feeds_programs_tlp_beyond = { $tlp }: die strengste Einstufung dessen, was der Eintrag oder der Feed enthält; { $rights } nennt sie ebenfalls. Geben Sie einen Feed nur so weiter, wie es seine Einstufung verlangt; kein Feed ist hier für einen Kreis über { $label } hinaus bestimmt.
feeds_programs_json = In JSON Feed nennt das Objekt { $object } dasselbe: bei einem Eintrag { $item_id }, { $kind }, { $severity }, { $status } und { $tlp }, bei einem Feed { $tlp } und { $updated }, jeweils nach seinem neuesten Eintrag.
