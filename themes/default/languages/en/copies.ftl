### An advisory outside of the site: mails, plain text, messages for chats, texts for status pages, feeds, and the texts for
### people within documents for machines (CSAF, OSV, OpenVEX). Much of it is plain text: no markup stands in it.

## Mails and plain text.

# Behind a title.
copy_marked_withdrawn = (withdrawn)
copy_marked_embargoed = (under embargo)
copy_marked_draft = (draft)
copy_withdrawn_on = This advisory was withdrawn on { $at }. It stays at its address so that links to it still lead somewhere.
copy_withdrawn = This advisory was withdrawn. It stays at its address so that links to it still lead somewhere.
copy_draft = Draft: not yet published. It may still change.
# Capitals stress it: plain text knows nothing else.
copy_action_required = ACTION REQUIRED
copy_action_required_by = ACTION REQUIRED by { $at }
# The sender of a mail, where the site names none: what a person has to do.
copy_unknown_sender = FILL IN THE SENDER
# A fact in one line, and its name alone before a column of values.
copy_fact = { $name }: { $value }
copy_fact_name = { $name }:
# Names of facts, with a colon behind them (copy_fact). 13 letters at most fit into their column.
copy_updated = Updated
copy_why = Why
copy_impact = Impact
copy_concerns = Concerns
# Products follow that a remedy is for.
copy_for = For
# Vulnerabilities follow that a remedy answers.
copy_answers = Answers
copy_since = Since
copy_package = Package
# When something changed, and the version that it made.
copy_at_version = { $at }, version { $version }
# A CVSS score and its band: 9.8 (critical).
copy_score = { $score } ({ $band })
# What stands before a question in plain text.
copy_question = Q:
copy_on_the_web = This advisory on the web
# $titles is a list of the titles of sections.
copy_more = It also says there: { $titles }.
copy_publisher = Published by { $name }.
copy_contact = Contact: { $contact }

## Messages for chats and texts for status pages: short.

copy_severity = Severity: { $severity }
copy_severity_attacked = Severity: { $severity }, attacks are known
# $answer is one of the sentences copy_if_you_use, copy_investigated, copy_not_affected, or several.
copy_am_i_affected = Am I affected? { $answer }
# $names is a list of products with their versions: "Client from 4.2.0 before 4.2.7; Server".
copy_if_you_use = If you use { $names }.
copy_investigated = Under investigation: { $names }.
copy_not_affected = Not affected: { $names }.
copy_what_to_do = What to do: { $what }
copy_what_to_do_by = What to do by { $at }: { $what }
copy_nothing_to_do = Nothing: no action is required.
copy_more_steps =
    { $count ->
        [one] ({ $count } more step behind the link)
       *[other] ({ $count } more steps behind the link)
    }
copy_by_when = By when: { $at }
copy_details = Details: { $url }
copy_withdrawn_at = Withdrawn on { $at }.
copy_status_title = Title: { $title }
# $status is a word that status pages know, in English: investigating, identified, monitoring, resolved.
copy_status_word = Status: { $status }

## Versions in words, behind the name of a product: "from 4.2.0 before 4.2.7 or 5.0".

copy_range_from = from { $version }
copy_range_up_to = up to { $version }
copy_range_after = after { $version }
copy_range_before = before { $version }
copy_range_all = all versions
copy_range_or = { $list } or { $last }

## Entries of feeds.

# Headings: what changed in a procedure; what reviews found of an improvement; what a review decided.
entry_revisions = Revisions
entry_reviews = Reviews
entry_decisions = Decisions
entry_withdrawn = Withdrawn.
entry_withdrawn_note = This record was taken back. It stays at its address so that links to it still lead there.

## Documents for machines: titles of notes.

document_notice = Notice
document_action = Action
document_details = Details
document_footnotes = Footnotes
document_description = Description
document_weaknesses = Weaknesses
document_further_weaknesses = Further weaknesses
document_unconcerned = Vulnerabilities that concern no product
document_durations = Durations
document_response = Response
document_got_lucky = Where we got lucky
document_root_causes = Root causes

## Documents for machines: texts.

document_withdrawn = This advisory was withdrawn.
document_withdrawn_on = This advisory was withdrawn on { $at }.
document_withdrawn_title = Withdrawn: { $title }
document_vex_withdrawn = Withdrawn { $at }
document_action_by = Action required by { $at }.
# A duration: "Time to detect: 3 h (from Started to Detected)".
document_duration = { $name }: { $span } (from { $from } to { $until })
document_why = Why: { $why }
document_attacks = Attacks are known.
document_no_evidence = No evidence of attacks is known.
document_attacks_unknown = Whether there are attacks is not known.
# A CVSS vector with its score: CVSS:4.0/… (6.0, medium).
document_score = { $vector } ({ $score }, { $band })
document_page_of_advisory = Web page of this advisory
document_page_of_incident = Web page of this incident
document_address = Address of this document
document_on_record = The incident is on record.
document_last_entry = The last entry of its timeline.
document_release = Initial release.
document_no_remediation = This advisory names no remediation.
# $versions is one version, or several with copy_range_or.
document_update_to = Update to { $versions } or later.
document_fix_planned = A fix is planned.
document_see_advisory = See the advisory.
document_see = See { $page }
document_no_reason = The publisher gives no further reason.
