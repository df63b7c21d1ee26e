//! What `casebook explain` says of each rule, group by group.

use super::explain::Explanation;

/// All rules in the order in which they are shown.
pub const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "timeline-order",
        group: "Timeline",
        meaning: "The rows of a timeline stand in the order of their times",
        why: "It speaks where a row is certainly earlier than the one before it. A day alone may stand \
              before or after the hours of the same day, for its hour is not known. A reader follows the \
              rows from the top; one in the wrong place tells another story.",
        mend: "put the rows in the order of their times.",
        target: None,
        place: "content model, Time and Incident (`[[timeline]]`).",
    },
    Explanation {
        code: "timeline-from-detection",
        group: "Timeline",
        meaning: "A timeline begins before its detection",
        why: "It speaks where no row stands before the one with `milestone = \"detected\"`, once the \
              incident is no longer open. A timeline that begins with the alarm leaves out what led to it, \
              and how long nobody noticed.",
        mend: "add what led to it: rows in the lane `cause` or `attacker`.",
        target: None,
        place: "CCADB Incident Reporting Guidelines, Timeline (it includes the events before the incident); \
                NIST SP 800-61 r3, Detect (DE.AE) and Improvement (ID.IM).",
    },
    Explanation {
        code: "milestone-order",
        group: "Timeline",
        meaning: "The turning points of a timeline come in an order that is possible",
        why: "`started`, `detected`, `acknowledged`, `contained`, then `eradicated` and `recovered` in \
              either order, then `closed`. Service may come back before the cause is removed. Only what is \
              certain counts, so a day alone may hold the hours of the same day. Durations are counted \
              from these rows: a wrong one gives wrong figures.",
        mend: "correct one of the two times, or give the milestone to the row that it belongs to.",
        target: None,
        place: "content model, Time (durations are derived); NIST SP 800-61 r2, section 3.1 (the order of \
                the phases).",
    },
    Explanation {
        code: "milestone-missing",
        group: "Timeline",
        meaning: "A timeline holds the turning points that the state of the incident promises",
        why: "From `contained` on there is a row with the milestone `contained`; from `resolved` on \
              `started` and `detected` as well. `eradicated` or `recovered` stand for `contained`, and \
              `acknowledged` for `detected`. A draft without a timeline, and what an outside team \
              owns, is left alone. Without these rows \
              nobody can say how long it lasted.",
        mend: "add `milestone = \"…\"` to the row that tells of it; a day, a month or a year will do where \
               no more is known.",
        target: None,
        place: "content model, Incident (`state`, `milestone`); standards, Incident metrics (name both ends \
                of each duration).",
    },
    Explanation {
        code: "evidence-without-hash",
        group: "Evidence",
        meaning: "A file that is kept as evidence has a hash",
        why: "It speaks of evidence without `sha256`, unless its kind is `document` or `testimony` or \
              `where` is a web address. With a hash it can be shown years later that the file is the one \
              that was collected.",
        mend: "add `sha256 = \"…\"`, as `sha256sum FILE` prints it.",
        target: None,
        place: "content model, Incident (`[[evidence]]`); NIST SP 800-86, section 3.1.2 (integrity of \
                collected data); ISO/IEC 27037.",
    },
    Explanation {
        code: "finding-unanswered",
        group: "Findings",
        meaning: "Each finding leads to an improvement, or says why it leads to none",
        why: "A finding is answered by an improvement that names it in `addresses`, in the same incident \
              or elsewhere, or by `reason`. A finding without either reads as if something were being \
              done.",
        mend: "name the finding in the `addresses` of an improvement, or write its `reason`.",
        target: None,
        place: "content model, Incident (`[[findings]]`, `[[improvements]]`); CCADB Incident Reporting \
                Guidelines, Action Items; NIST SP 800-61 r3, Improvement (ID.IM).",
    },
    Explanation {
        code: "finding-without-evidence",
        group: "Findings",
        meaning: "A finding names the evidence that it rests on",
        why: "It speaks of a finding whose `evidence` is empty. Not every line needs a source, but what is \
              concluded does.",
        mend: "add `evidence = [\"E1\"]`; what somebody said is evidence of the kind `testimony`.",
        target: None,
        place: "content model, Incident (`evidence` of a finding); NIST SP 800-61 r2, section 3.4 (lessons \
                learned).",
    },
    Explanation {
        code: "finding-without-process",
        group: "Findings",
        meaning: "A finding about how people work names the process that failed",
        why: "It speaks of the classes `procedural-failure`, `process-flaw` and `communication-glitch` \
              without `process`. The register of process failures groups by it across incidents; what has \
              no process stands there alone.",
        mend: "add `process = \"…\"`: a name that you use for it each time, or the id of a procedure.",
        target: None,
        place: "content model, Incident (`class`, `process`); NIST SP 800-61 r3, Improvement (ID.IM-03).",
    },
    Explanation {
        code: "root-finding-missing",
        group: "Findings",
        meaning: "A postmortem that has been reviewed names a root cause",
        why: "It speaks where the state is `reviewed` or `closed`, there are findings, and none has `role \
              = \"root\"`. Several may have it. Without one, nobody can tell what the review took for the \
              cause.",
        mend: "add `role = \"root\"` to the finding without which there would be no incident.",
        target: None,
        place: "content model, Incident (`role`); CCADB Incident Reporting Guidelines, Root Cause Analysis.",
    },
    Explanation {
        code: "went-badly-unanswered",
        group: "Evaluation",
        meaning: "Each line of `went_badly` leads to a finding, or says why it leads to none",
        why: "A line is answered when it names a finding of its record in parentheses, \"(F2)\", links to \
              one, or ends with any words in parentheses. A finding that is not there answers nothing.",
        mend: "name the finding, or end the line with the reason: \"(no finding: …)\".",
        target: None,
        place: "content model, Incident (`[response]`); CCADB Incident Reporting Guidelines, Lessons \
                Learned; NIST SP 800-61 r2, section 3.4.1.",
    },
    Explanation {
        code: "response-unevaluated",
        group: "Evaluation",
        meaning: "A reviewed postmortem says whether the response was sufficient and complete",
        why: "It speaks where the state is `reviewed` or `closed`, and `sufficient` or `complete` is \
              missing in `[response]`. It is off by default: not every team gives verdicts.",
        mend: "add `sufficient` and `complete` to `[response]`: `yes`, `partly` or `no`.",
        target: None,
        place: "content model, Incident (`[response]`); ISO/IEC 27035-1, Learn lessons.",
    },
    Explanation {
        code: "improvement-without-owner",
        group: "Improvements",
        meaning: "What is more than a proposal has an owner",
        why: "It speaks of an improvement in any state but `proposed` without `owner`. What belongs to \
              nobody is done by nobody.",
        mend: "add `owner = \"…\"`, the team that makes the change.",
        target: None,
        place: "content model, Incident (`[[improvements]]`, `owner`); CCADB Incident Reporting Guidelines, \
                Action Items.",
    },
    Explanation {
        code: "improvement-without-due",
        group: "Improvements",
        meaning: "What is being done has a date, or says why it has none",
        why: "It speaks of an improvement that is open or in progress, without a `due` of its own \
              or of a review, and without `reason`. What an outside team owns is left out.",
        mend: "add `due`, or `reason` with why no date can be given.",
        target: None,
        place: "content model, Incident (`[[improvements]]`, `due`); CCADB Incident Reporting Guidelines, \
                Action Items (each has a due date).",
    },
    Explanation {
        code: "missing-reason",
        group: "Improvements",
        meaning: "What is blocked or declined says why",
        why: "An improvement with the status `blocked` or `declined` needs `reason`. The record is not \
              read without it, so the policy can't change this.",
        mend: "add `reason = \"…\"`.",
        target: None,
        place: "content model, Incident (`reason`: required when declined or blocked).",
    },
    Explanation {
        code: "improvement-overdue",
        group: "Improvements",
        meaning: "A date that has passed is met, or moved by a review",
        why: "It speaks of an improvement that is open, in progress or blocked after its date; the date of \
              the last extension counts. A month is over at its end. What an outside team owns is left \
              out.",
        mend: "set `status = \"done\"` if it is done; else let the next review extend or decline it, and \
               say why.",
        target: None,
        place: "content model, Review (overdue, extended); NIST SP 800-61 r3, Improvement (ID.IM).",
    },
    Explanation {
        code: "improvement-unverified",
        group: "Improvements",
        meaning: "What its owner says is done is verified before long",
        why: "It speaks of an improvement that has been waiting for its verification for longer than the \
              target. Nobody writes down when it was done, so the days count from the last look of a \
              review or from the date on which it was due, whichever is later. One without look and date \
              is left alone, as is what an outside team owns.",
        mend: "let a review say `verified`, or `reopened` if it is not so.",
        target: Some("verify_within"),
        place: "content model, Review (the owner says done; only a review says verified).",
    },
    Explanation {
        code: "closed-with-open-improvements",
        group: "Improvements",
        meaning: "A closed incident has no unfinished improvement",
        why: "Each improvement of a closed incident is verified by a review, or declined by one with a \
              reason.",
        mend: "let a review look at what is left, or set the state back to `reviewed`.",
        target: None,
        place: "content model, Review (an incident may be closed only when …).",
    },
    Explanation {
        code: "review-overdue",
        group: "Reviews",
        meaning: "A review looks at each unfinished improvement again and again",
        why: "It speaks once for each team, of what is open, in progress or blocked and was not looked at \
              for longer than the target. The days count from the last look, else from `opened`, else, \
              where it has a due date, from the detection of its incident. What an outside team owns is \
              left out.",
        mend: "hold a review: `casebook new review` writes the minutes.",
        target: Some("review_every"),
        place: "content model, Review; NIST SP 800-61 r3, Improvement (ID.IM); CCADB Incident Reporting \
                Guidelines (updates at least every 7 days).",
    },
    Explanation {
        code: "incident-unreviewed",
        group: "Reviews",
        meaning: "An incident that calls itself reviewed stands in the minutes of a review",
        why: "It speaks where the state is `reviewed` or `closed`, and no review names the incident in \
              `incidents`. What an outside team owns is left out.",
        mend: "add `incidents = [\"INC-…\"]` to the review that went through the postmortem.",
        target: None,
        place: "content model, Incident (`state`) and Review; NIST SP 800-61 r2, section 3.4.1 \
                (lessons-learned meeting).",
    },
    Explanation {
        code: "time-order",
        group: "Events",
        meaning: "Nobody acknowledges a report before it is there",
        why: "It speaks where `acknowledged` is certainly earlier than `received`. One of the two is \
              wrong, and every figure made from them.",
        mend: "correct one of the two times.",
        target: None,
        place: "content model, Security event.",
    },
    Explanation {
        code: "event-unacknowledged",
        group: "Events",
        meaning: "A reporter has an answer within the target",
        why: "It speaks where a report was acknowledged later than the target, or has not been \
              acknowledged and the target has passed. Business days are counted in the working days, \
              holidays and time zone of `[calendar]`.",
        mend: "answer the reporter and write `acknowledged`. A late answer stays late: let a finding say \
               why. Once the event is closed, the rule is silent, and the page of service levels shows it.",
        target: Some("acknowledge_within"),
        place: "content model, Security event and casebook.toml; ISO/IEC 29147, clause 6 (acknowledging \
                receipt); ISO/IEC 30111, clause 7.",
    },
    Explanation {
        code: "vulnerability-unscored",
        group: "Events",
        meaning: "A vulnerability has a CVE id or a CVSS vector",
        why: "It speaks of an event of the category `vulnerability`, and of an advisory whose incident or \
              event is one, without `cve` and `cvss`. A duplicate, and what was not reproducible or needed \
              no action, is left alone, and so is an advisory about an incident of an outside team.",
        mend: "add `cve`, or `cvss` from a calculator.",
        target: None,
        place: "content model, Security event (a vulnerability gives a CVE or a CVSS vector); standards, \
                CVSS; ISO/IEC 29147, clause 9 (content of advisories).",
    },
    Explanation {
        code: "notification-late",
        group: "Notifications",
        meaning: "A notice is sent before its deadline",
        why: "It speaks where a notification was sent after its deadline, or was not sent and the deadline \
              has passed. This is a reminder and no legal advice: what starts a clock and when it ends is \
              for a lawyer to say.",
        mend: "send it and write `sent`; correct the times if they are wrong; take the entry out if there \
               is no such duty. Once the incident is closed, one that was sent late is left alone.",
        target: None,
        place: "standards, Legal clocks; GDPR art. 33; NIS2 art. 23; Cyber Resilience Act art. 14.",
    },
    Explanation {
        code: "notification-due",
        group: "Notifications",
        meaning: "A notice that is due within a day has been sent",
        why: "It speaks in the last 24 hours before the deadline of a notification that is not sent. This \
              is a reminder and no legal advice.",
        mend: "send it and write `sent`.",
        target: None,
        place: "standards, Legal clocks; GDPR art. 33; NIS2 art. 23; Cyber Resilience Act art. 14.",
    },
    Explanation {
        code: "published-without-summary",
        group: "Publishing",
        meaning: "What readers see begins with a summary",
        why: "It speaks of an incident that is published or under embargo and has neither a section `## \
              Summary` nor text before its first heading. Most readers read no further.",
        mend: "write `## Summary`: what happened, to whom, and what was done, in a few sentences.",
        target: None,
        place: "content model, Incident (`## Summary`); CCADB Incident Reporting Guidelines, Summary.",
    },
    Explanation {
        code: "postmortem-late",
        group: "Publishing",
        meaning: "A postmortem does not stay a draft for long",
        why: "It speaks of a draft whose incident was detected (or, without that row, acknowledged) longer \
              ago than the target. `deny` makes it an error although the record is a draft, for that is \
              what is wrong. What an outside team owns is left out.",
        mend: "publish it, for a narrow audience if need be.",
        target: Some("postmortem_within"),
        place: "content model, Sharing (`publish`); NIST SP 800-61 r2, section 3.4.1 (within several days of \
                the end of the incident); CCADB Incident Reporting Guidelines (full report within 14 days).",
    },
    Explanation {
        code: "report-late",
        group: "Publishing",
        meaning: "A first report is out within the target",
        why: "It speaks only where `report_within` is set: of a draft whose incident was detected longer \
              ago, and which has no published advisory. `deny` makes it an error although the record is a \
              draft.",
        mend: "publish what is known as a preliminary report that says when the next one comes, or an \
               advisory.",
        target: Some("report_within"),
        place: "CCADB Incident Reporting Guidelines (preliminary report within 72 hours of becoming aware).",
    },
    Explanation {
        code: "severe-without-advisory",
        group: "Publishing",
        meaning: "Customers whom a severe incident affected have an advisory",
        why: "It speaks of a critical or high incident with affected customers in `[impact]` and without a \
              published advisory. It is off by default: some tell their customers in another way.",
        mend: "write one: `casebook new advisory`, and name it in `advisories`.",
        target: None,
        place: "content model, Advisory; ISO/IEC 29147, clause 9.",
    },
    Explanation {
        code: "action-date-passed",
        group: "Publishing",
        meaning: "After the date by which customers were to act, an update says what holds",
        why: "It speaks of a published advisory with `action.required` whose `by` has passed, without an \
              entry of `[[updates]]` on or after that day. Who comes late must know whether it is too \
              late.",
        mend: "add such an update, move the date, or withdraw the advisory.",
        target: None,
        place: "content model, Advisory (`action`, `[[updates]]`); ISO/IEC 29147, clause 9 (revisions of \
                advisories).",
    },
    Explanation {
        code: "embargo-without-end",
        group: "Publishing",
        meaning: "An embargo has an end",
        why: "It speaks of `publish = \"embargoed\"` without `embargo_until`. Such a record stays internal \
              until somebody thinks of it.",
        mend: "add `embargo_until` with the time.",
        target: None,
        place: "content model, Sharing (`publish`); ISO/IEC 29147, clause 7 (coordination).",
    },
    Explanation {
        code: "names-a-withheld-record",
        group: "Publishing",
        meaning: "No text names a record that its readers may not know of",
        why: "It speaks where text of a wider audience holds the id of a record with a tighter label, or \
              of a draft. The link is withheld, but the id stands there as plain text.",
        mend: "move the reference under a heading with a tighter label, or take it out.",
        target: None,
        place: "content model, Sharing (a reference to a withheld record); TLP 2.0.",
    },
    Explanation {
        code: "translation-behind",
        group: "Publishing",
        meaning: "A translation is brought up to its record when that changes",
        why: "It speaks of a translation whose `translated` is a day before the last change that the record \
              tells of: the last row of a timeline, update of an advisory, line of progress or revision of \
              a procedure. Readers of the other language would act on what no longer holds. A translation \
              without `translated` is not looked at.",
        mend: "compare it with the record, then write the day of that as `translated`.",
        target: None,
        place: "docs/translations.md.",
    },
    Explanation {
        code: "reporter-page-without-secret",
        group: "Publishing",
        meaning: "An event that promises its reporter a page has one",
        why: "It speaks where `reporter_page = true` stands in an event and the site has no secret. The \
              address of the page is made of the confirmation number and the secret, so that nobody can \
              guess it; without a secret there is no page.",
        mend: "write 16 random characters or more to `casebook.secret` beside casebook.toml, and keep it out \
               of version control; or set CASEBOOK_SECRET.",
        target: None,
        place: "content model, Security event (`reporter_page`); ISO/IEC 29147, clause 6 (the reporter hears \
                of progress).",
    },
    Explanation {
        code: "cve-claimed-twice",
        group: "Advisories",
        meaning: "One advisory alone claims a CVE",
        why: "It speaks where two advisories that are published or under embargo hold the same CVE in `cve` \
              or in `[[vulnerabilities]]`. Scanners that read both count one vulnerability twice, and \
              sooner or later the two say different things. Naming a CVE in `aliases` is no claim.",
        mend: "keep it in the advisory that is about it; the other names that one in `related`.",
        target: None,
        place: "content model, Advisory (`cve`); CVE Program CNA Rules, section 4.2 (one id for one \
                vulnerability).",
    },
    Explanation {
        code: "not-affected-without-reason",
        group: "Advisories",
        meaning: "Where a product is said not to be affected by a CVE, the advisory says why",
        why: "It speaks of entries with `known_not_affected` that have neither `justification` nor `impact`, \
              in advisories that claim a CVE. A reader has to believe it otherwise; a CSAF document of the \
              VEX profile is not valid without it, and so the product would be missing there.",
        mend: "add `justification` with one of its words, or `impact` in your own.",
        target: None,
        place: "content model, Advisory (`[[affected]]`); CSAF 2.0, section 4.5 (VEX) and test 6.1.27.9.",
    },
    Explanation {
        code: "withdrawn-without-update",
        group: "Advisories",
        meaning: "A withdrawn advisory says why",
        why: "It speaks of an advisory with `publish = \"withdrawn\"` without an entry of `[[updates]]`, since \
              `withdrawn` where it has that date. Who acted on it must know whether that was needless.",
        mend: "add an entry to `[[updates]]` that says why, and what holds in its place.",
        target: None,
        place: "content model, Advisory (`withdrawn`, `[[updates]]`); ISO/IEC 29147, clause 9 (revisions of \
                advisories); OSV schema, `withdrawn`.",
    },
    Explanation {
        code: "csaf-amber-strict",
        group: "Advisories",
        meaning: "Each published advisory has a label that CSAF knows",
        why: "It speaks of an advisory with AMBER+STRICT or RED on a site that publishes CSAF documents. \
              CSAF 2.0 has WHITE, GREEN, AMBER and RED: to write AMBER for AMBER+STRICT would let it go to \
              clients. So such an advisory is in no document, in CSAF 2.1 neither.",
        mend: "write `tlp = \"AMBER\"` where clients may have it; else tell them in another way.",
        target: None,
        place: "CSAF 2.0, section 3.2.1.5.2 (labels); TLP 2.0.",
    },
];
