-- What happened to a child that starts, moves on or ends a clock, and what falls due from it.
create table period (
    id         uuid         not null primary key,
    version    bigint       not null,
    child      uuid         not null,
    kind       varchar(40)  not null,
    since      date         not null,
    until      date,
    ended_why  varchar(200),
    -- the chains the source of this speaks of, separated by spaces; null where it speaks of all
    chains     varchar(200),
    -- kind and child while it goes on, so that a child is never in the same kind twice
    open_key   varchar(80),
    constraint period_once unique (child, kind, since),
    constraint period_open_once unique (open_key),
    constraint period_child foreign key (child) references person (id),
    constraint period_in_order check (until is null or until >= since)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table held_meeting (
    id            uuid        not null primary key,
    version       bigint      not null,
    child         uuid        not null,
    chain         varchar(40) not null,
    type_code     varchar(40) not null,
    held_on       date        not null,
    -- of a meeting told by a file that does not say which in line it was: the day from which the file tells all of them
    covered_from  date,
    goes_on       boolean     not null,
    participation varchar(3),
    meeting       uuid,
    constraint held_meeting_once unique (child, chain, held_on),
    constraint held_meeting_child foreign key (child) references person (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
create index held_meeting_by_day on held_meeting (held_on);

create table due_meeting (
    id             uuid         not null primary key,
    version        bigint       not null,
    child          uuid         not null,
    chain          varchar(40)  not null,
    type_code      varchar(40)  not null,
    anchor         date         not null,
    sequence       integer      not null,
    limit_on       date,
    book_by        date,
    to_book_by     date,
    limit_kind     varchar(20)  not null,
    limit_sentence varchar(500) not null,
    meeting        uuid,
    status         varchar(20)  not null,
    held_on        date,
    closed_why     varchar(200),
    -- chain and child while it is open, so that a chain never has two next meetings
    open_key       varchar(80),
    constraint due_meeting_once unique (open_key),
    constraint due_meeting_child foreign key (child) references person (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
create index due_meeting_by_child on due_meeting (child);
create index due_meeting_by_limit on due_meeting (status, limit_on);
create index due_meeting_by_day on due_meeting (status, to_book_by);
create index due_meeting_of_meeting on due_meeting (meeting);

create table early_call (
    id        uuid         not null primary key,
    version   bigint       not null,
    child     uuid         not null,
    chain     varchar(40)  not null,
    called_on date         not null,
    reason    varchar(40)  not null,
    constraint early_call_once unique (child, chain, called_on),
    constraint early_call_child foreign key (child) references person (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- what was known before: meetings held here, and the next ones armed by them
insert ignore into held_meeting (id, version, child, chain, type_code, held_on, goes_on, meeting)
select id, 0, child_id, case
        when type_code in ('CLA_REVIEW_1', 'CLA_REVIEW_2', 'CLA_REVIEW_N', 'CLA_REVIEW_EARLY') then 'CARE_REVIEW'
        when type_code in ('SHORT_BREAK_REVIEW') then 'SHORT_BREAKS'
        when type_code in ('S17_SHORT_BREAK') then 'S17_SHORT_BREAKS'
        when type_code in ('ADOPTION_REVIEW') then 'ADOPTION'
        when type_code in ('ADOPTION_PLACED_1', 'ADOPTION_PLACED_2', 'ADOPTION_PLACED_N') then 'ADOPTION_PLACED'
        when type_code in ('SECURE_REVIEW') then 'SECURE'
        when type_code in ('PATHWAY_REVIEW') then 'PATHWAY'
        when type_code in ('ICPC', 'ICPC_PREBIRTH', 'ICPC_TRANSFER') then 'INITIAL_CONFERENCE'
        when type_code in ('RCPC_1', 'RCPC_N') then 'REVIEW_CONFERENCE'
        when type_code in ('CORE_GROUP_1', 'CORE_GROUP_N') then 'CORE_GROUP'
        when type_code in ('CIN_PLAN', 'CIN_REVIEW') then 'CHILD_IN_NEED'
        when type_code in ('PEP_1', 'PEP_N') then 'EDUCATION'
        when type_code in ('EH_CONTACT', 'EH_TAF_1', 'EH_TAF_N') then 'EARLY_HELP'
        when type_code in ('YJ_PANEL', 'YJ_REVIEW') then 'YOUTH_JUSTICE'
        else type_code
    end, type_code, outcome_on, true, id
from meeting where status = 'HELD' and outcome_on is not null;

insert ignore into due_meeting (id, version, child, chain, type_code, anchor, sequence, limit_on, book_by, to_book_by,
    limit_kind, limit_sentence, status, open_key)
select id, 0, child_id, case
        when type_code in ('CLA_REVIEW_1', 'CLA_REVIEW_2', 'CLA_REVIEW_N', 'CLA_REVIEW_EARLY') then 'CARE_REVIEW'
        when type_code in ('SHORT_BREAK_REVIEW') then 'SHORT_BREAKS'
        when type_code in ('S17_SHORT_BREAK') then 'S17_SHORT_BREAKS'
        when type_code in ('ADOPTION_REVIEW') then 'ADOPTION'
        when type_code in ('ADOPTION_PLACED_1', 'ADOPTION_PLACED_2', 'ADOPTION_PLACED_N') then 'ADOPTION_PLACED'
        when type_code in ('SECURE_REVIEW') then 'SECURE'
        when type_code in ('PATHWAY_REVIEW') then 'PATHWAY'
        when type_code in ('ICPC', 'ICPC_PREBIRTH', 'ICPC_TRANSFER') then 'INITIAL_CONFERENCE'
        when type_code in ('RCPC_1', 'RCPC_N') then 'REVIEW_CONFERENCE'
        when type_code in ('CORE_GROUP_1', 'CORE_GROUP_N') then 'CORE_GROUP'
        when type_code in ('CIN_PLAN', 'CIN_REVIEW') then 'CHILD_IN_NEED'
        when type_code in ('PEP_1', 'PEP_N') then 'EDUCATION'
        when type_code in ('EH_CONTACT', 'EH_TAF_1', 'EH_TAF_N') then 'EARLY_HELP'
        when type_code in ('YJ_PANEL', 'YJ_REVIEW') then 'YOUTH_JUSTICE'
        else type_code
    end, type_code, anchor, 1, limit_on, book_by, to_book_by, limit_kind, limit_sentence, 'WAITING',
    concat(case
        when type_code in ('CLA_REVIEW_1', 'CLA_REVIEW_2', 'CLA_REVIEW_N', 'CLA_REVIEW_EARLY') then 'CARE_REVIEW'
        when type_code in ('SHORT_BREAK_REVIEW') then 'SHORT_BREAKS'
        when type_code in ('S17_SHORT_BREAK') then 'S17_SHORT_BREAKS'
        when type_code in ('ADOPTION_REVIEW') then 'ADOPTION'
        when type_code in ('ADOPTION_PLACED_1', 'ADOPTION_PLACED_2', 'ADOPTION_PLACED_N') then 'ADOPTION_PLACED'
        when type_code in ('SECURE_REVIEW') then 'SECURE'
        when type_code in ('PATHWAY_REVIEW') then 'PATHWAY'
        when type_code in ('ICPC', 'ICPC_PREBIRTH', 'ICPC_TRANSFER') then 'INITIAL_CONFERENCE'
        when type_code in ('RCPC_1', 'RCPC_N') then 'REVIEW_CONFERENCE'
        when type_code in ('CORE_GROUP_1', 'CORE_GROUP_N') then 'CORE_GROUP'
        when type_code in ('CIN_PLAN', 'CIN_REVIEW') then 'CHILD_IN_NEED'
        when type_code in ('PEP_1', 'PEP_N') then 'EDUCATION'
        when type_code in ('EH_CONTACT', 'EH_TAF_1', 'EH_TAF_N') then 'EARLY_HELP'
        when type_code in ('YJ_PANEL', 'YJ_REVIEW') then 'YOUTH_JUSTICE'
        else type_code
    end, ':', child_id)
from armed_meeting where opened_by is null;

drop table armed_meeting;
