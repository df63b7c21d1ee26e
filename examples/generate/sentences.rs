//! Sentences with slots in braces, sorted by what they are used for.

/// Titles of incidents.
pub(crate) const TITLES: [&str; 8] = [
    "{Part} of {service} {failed}",
    "{Part} of {service} {failed} after {change}",
    "{Change} left {data} of {service} exposed",
    "Failure in {region}: {service} {failed}",
    "After {change}, {service} {failed}",
    "Loss of {data} in the {part} of {service}",
    "{Data} readable through the {part} of {service}",
    "{Part} in {region} {failed} for {h} hours",
];

/// Timeline rows, in the order of the ten rows of every record.
pub(crate) const ROWS: [&[&str]; 10] = [
    &["{Change} reaches {service} in {region}.", "Release {host} sets `{setting}` to {n}."],
    &["The {part} of {service} {failed}.", "On {host} the {part} {failed}."],
    &[
        "Errors reach {p} per cent of requests in {region}.",
        "{Data} of {n} customers are affected.",
    ],
    &["{Signal} points at {service}.", "Support passes on {signal}."],
    &["The duty engineer takes the incident.", "A response channel opens; {team} joins."],
    &[
        "{Host} shows {change} as a suspect.",
        "The {part} is compared with {region}; {n} rows differ.",
    ],
    &["All hosts of {service} leave the rotation.", "`{setting}` is set back to {n} on all hosts."],
    &["The status page says what is known.", "{n} customers are written to."],
    &["The faulty {part} is replaced on {n} hosts.", "All {data} issued since are revoked."],
    &["Error rates are back to normal.", "The queue is empty after {m} minutes."],
];

/// What a finding says.
pub(crate) const FINDINGS: [&str; 12] = [
    "The {part} of {service} {failed}.",
    "{Change} was not tested with {data}.",
    "Nobody owned the {part} after it moved.",
    "The limit in `{setting}` was chosen for {n} hosts.",
    "The {part} trusted {data} without a check.",
    "The runbook for {service} named a retired host.",
    "Two teams read {signal} in different ways.",
    "The rollback needed the {part} it repaired.",
    "{Data} were kept {n} days longer than needed.",
    "The alarm on the {part} had been muted.",
    "The vendor announced {change} to an old address.",
    "The {part} and the {part} share one quota.",
];

/// Whys, and why it escaped notice.
pub(crate) const WHYS: [&str; 16] = [
    "The {part} reads `{setting}` once, at its start.",
    "The default had been {n} since the first release.",
    "{Change} looked harmless in review.",
    "The test site holds no {data}.",
    "Nothing compares {region} with the others.",
    "The retry has no upper bound.",
    "The owner's team was renamed in between.",
    "The check runs only on {host}.",
    "The error is logged at a level nobody reads.",
    "The client treats an empty answer as a yes.",
    "The limit counts requests, not {data}.",
    "A second copy of the list was out of date.",
    "The drill never covered {service}.",
    "The library hides the error from its caller.",
    "The lease outlives the process by {m} minutes.",
    "The alarm waits for {n} failures in a row.",
];

/// Titles of improvements.
pub(crate) const IMPROVEMENTS: [&str; 14] = [
    "Bound the retries of the {part}",
    "Alarm when {data} stop moving for {m} minutes",
    "Test {change} with a copy of real load",
    "Give the {part} of {service} an owner",
    "Expire {data} after {n} days",
    "Verify {data} before the {part} uses them",
    "Roll {service} out one region at a time",
    "Refuse an unknown {setting} at start",
    "Practise the loss of {region} each quarter",
    "Move the {part} off {host}",
    "Write down how to restore {data}",
    "Separate the quota of {service}",
    "Ask the vendor to announce {change}",
    "Compare {data} across regions every night",
];

/// How one will know that an improvement works.
pub(crate) const MEASURES: [&str; 8] = [
    "No alarm of this kind in {n} days.",
    "Each release passes the new check.",
    "A drill ends within {m} minutes.",
    "{Data} agree in all regions.",
    "The panel shows it within {m} minutes.",
    "{p} per cent of hosts report it.",
    "The audit finds no exception.",
    "Two reviews in a row find nothing open.",
];

/// Reasons for a declined or blocked improvement.
pub(crate) const REASONS: [&str; 4] = [
    "The {part} is retired next quarter.",
    "It waits for the vendor's next release.",
    "The cost is higher than the risk left over.",
    "It needs the new version of {service} first.",
];

/// What went well, and what was luck.
pub(crate) const WELL: [&str; 8] = [
    "{Signal} came within {m} minutes.",
    "The rollback took {m} minutes.",
    "Support had the wording ready.",
    "The evidence was kept before the restart.",
    "{Team} joined without being asked twice.",
    "The backup of {data} was whole.",
    "The finder waited for our answer.",
    "It happened outside the busy hours of {region}.",
];

/// What went badly; the finding that answers it is added.
pub(crate) const BADLY: [&str; 6] = [
    "The first alarm was taken for noise for {m} minutes",
    "Customers in {region} were told last",
    "The owner of the {part} was hard to find",
    "Access to {host} took {m} minutes to get",
    "Two people repaired the same {part}",
    "The status page was wrong for {m} minutes",
];

/// Sentences of the body; back-quotes and stars are Markdown.
pub(crate) const BODY: [&str; 44] = [
    "After {change} the {part} of {service} {failed}, and the {part} behind it followed {m} minutes later.",
    "The {part} holds {data} for {n} seconds, which is longer than any caller waits.",
    "We first suspected {change}, because {signal} had shown the same shape {n} days before.",
    "Only {p} per cent of the hosts in {region} were affected, so the average looked healthy.",
    "Since `{setting}` is read once at start, a corrected value reached nobody until the restart.",
    "The **{part}** was built for {n} requests a second and received nearly twice as many.",
    "{Team} compared {data} from {region} with those from {region} and found {n} rows that differed.",
    "Each retry asked the {part} again, so a short pause turned into a load of its own.",
    "The change had passed review: read alone, it was correct, and nothing in the text hinted at the {part}.",
    "No {data} left our systems as far as the logs show, and the logs are complete for that time.",
    "The host {host} had kept an old copy of the list, and its answers were the ones that customers saw.",
    "An older client still sends {data} in the first request, which the {part} does not expect.",
    "When the {part} {failed}, {service} fell back to a path that nobody had used for {n} days.",
    "The lock is taken in one order by the {part} and in the other by the {part}.",
    "A value of zero in `{setting}` means *no limit*, which the manual says in a footnote.",
    "We moved the traffic of {region} away before looking further, which cost {m} minutes and was worth it.",
    "The {part} treats a missing answer as permission, and it was the missing answer that we produced.",
    "Our estimate of {n} affected customers is an upper bound: it counts everyone who could have been served by {host}.",
    "{Signal} came from outside; our own alarm needed another {m} minutes.",
    "The same {part} runs in {service}, where a lower limit hid the fault.",
    "Restoring {data} took {h} hours, most of it spent on checking that nothing newer was overwritten.",
    "The vendor confirmed the fault and named {change} as the reason.",
    "Under normal load the two settings never meet; with `{setting}` at {n} they do.",
    "It would have been caught by a test with more than one tenant, and the test site has one.",
    "The {part} wrote its state before the check and not after it.",
    "A **second copy** of the rule lives in {service}, and the two had drifted apart.",
    "We could not tell at first whether {data} had been read or only listed.",
    "The duty engineer followed the runbook, which names a panel that no longer exists.",
    "For {m} minutes both sides believed that they were the leader, and both accepted writes.",
    "Once the queue passed {n} entries, the {part} spent more time sorting than sending.",
    "The clock of {host} was {n} seconds ahead, enough to make fresh {data} look expired.",
    "Revoking everything at once was safe, because clients ask for new {data} by themselves.",
    "The graph of the {part} is drawn from samples, and the peak fell between two of them.",
    "Nobody had decided that {service} should depend on {other}; it had grown so over the years.",
    "A look at {other} showed the same pattern, without harm so far.",
    "The repair itself was one line; finding out who may approve it took {m} minutes.",
    "The deadline was set in *local* time and the schedule in UTC.",
    "During the move the {part} was reachable from the whole network of {region}.",
    "The alarm did fire, into a channel that had been archived after {change}.",
    "An attacker would have needed a valid session, and {n} accounts had one.",
    "The {part} retried with the same request number, so the other side took it for a duplicate.",
    "With `{setting}` unset, the {part} chooses a value from the number of processors.",
    "We measured {n} milliseconds for a request that usually takes {m}.",
    "The list of {data} is sorted by name, and the comparison assumed that it is sorted by time.",
];

/// Items of lists in the body.
pub(crate) const ITEMS: [&str; 12] = [
    "Stop the {part} on {host} and keep its memory image.",
    "Set `{setting}` to {n} and wait for {m} minutes.",
    "Compare {data} with the copy in {region}.",
    "Ask {team} before {service} is restarted.",
    "Read the last {n} lines of the log of the {part}.",
    "Revoke the {data} that were issued in between.",
    "Watch {signal} for {m} minutes.",
    "Move {p} per cent of the traffic back to {region}.",
    "Tell support what customers may notice.",
    "Check that {other} does not depend on the {part}.",
    "Write down the time at which {service} answered again.",
    "Delete the temporary rule on {host}.",
];

/// Headings of the second level of the technical summary.
pub(crate) const HEADINGS: [&str; 6] = [
    "How the {part} {failed}",
    "Why {region} was hit first",
    "What {change} had to do with it",
    "The role of {other}",
    "What the {part} did with {data}",
    "Why {signal} came late",
];
