### The page of feeds, and what each feed is called.

feeds_about = New and changed records come to you. To subscribe, copy the address of a feed into a feed reader, or into the program or chat that is to follow it.
# $count and $group_count are how many entries a feed holds.
feeds_formats = Each feed is there as Atom and as JSON Feed, and both say the same. It holds the full text of the newest { $count } records, the last changed first; one of a service, a product or a team the newest { $group_count }. A record that changes comes up again, and one that was withdrawn says so.

## Headings, and what is true of each feed below them.

feeds_site = The whole site
feeds_by_severity = By severity
feeds_by_service = By service
feeds_by_product = By product
feeds_by_product_note = Advisories that say something of the product, “not affected” too.
feeds_by_team = By team
feeds_by_team_note = Everything that the team answers for. An improvement comes up when a review has looked at it.

## What a feed is called, and who it is for. $severity is a machine's word: translate what stands behind the brackets.

feeds_all = All records
feeds_severity =
    { $severity ->
        [critical] Severity critical
        [high] Severity high
        [medium] Severity medium
        [low] Severity low
       *[none] Severity none
    }
# The title of a feed: what it is about, and the title of the site.
feeds_title = { $name } · { $site }
feeds_for_all = For those who want to miss nothing: every record, improvements aside.
feeds_for_advisories = For customers: am I affected, what do I do, and by when.
feeds_for_incidents = For customers and engineers: what happened, why, and what changes because of it.
feeds_for_severity =
    { $severity ->
        [critical] For those who act on critical alone: advisories and incidents of that severity.
        [high] For those who act on high alone: advisories and incidents of that severity.
        [medium] For those who act on medium alone: advisories and incidents of that severity.
        [low] For those who act on low alone: advisories and incidents of that severity.
       *[none] For those who act on none alone: advisories and incidents of that severity.
    }
feeds_for_service = For those who use or run { $name }: its advisories and incidents.
feeds_for_product = For those who have { $name }: the advisories about it.
feeds_for_team = For { $name } and those who work with them: what the team answers for.

## A feed in the list. Read out: what a link leads to.

feeds_as_atom = { $name } as Atom
feeds_as_json = { $name } as JSON Feed
feeds_entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }

## For programs. What begins with $ are names in feeds, which stay as they are.

feeds_programs = For programs
feeds_programs_id = The id of an entry is the address of its page, which never changes. { $updated } is the last change that the record tells of, never the time at which these pages were made.
feeds_programs_kind = Categories have schemes, whose addresses are those of these lines. { $kind }: incidents, advisories and other kinds by the folder of their pages.
# These words stay as they are: they are those of the feed. Add what they mean in brackets, if that helps.
feeds_programs_severity = { $severity }: critical, high, medium, low or none.
feeds_programs_status = { $status }: the state of an incident; of an advisory published, updated or withdrawn.
feeds_programs_product_status = { $status }: the status that an advisory gives to a product, in the words of CSAF.
# $begin and $end mark a place that has an address: they stand around "and" with the second name.
feeds_programs_names = { $service } { $begin }and { $product }{ $end }: names.
# $rights is a name in feeds, $label a TLP label.
feeds_programs_tlp = { $tlp }: the tightest label of what the entry or the feed says, which { $rights } says too. Share a feed as its label demands.
feeds_programs_tlp_beyond = { $tlp }: the tightest label of what the entry or the feed says, which { $rights } says too. Share a feed as its label demands; none here is meant for anybody beyond { $label }.
feeds_programs_json = In JSON Feed the object { $object } says the same: of an item { $item_id }, { $kind }, { $severity }, { $status } and { $tlp }, of a feed { $tlp } and { $updated }, which is that of its newest item.
