create table meeting (
    id                uuid         not null primary key,
    version           integer      not null,
    reference         char(6)      not null,
    type_code         varchar(40)  not null,
    child_id          uuid         not null,
    meeting_group     uuid,
    clock_start       date         not null,
    sequence          integer      not null,
    expected          boolean      not null,
    limit_on          date,
    book_by           date,
    to_book_by        date,
    limit_kind        varchar(20)  not null,
    limit_sentence    varchar(500) not null,
    past_limit_reason varchar(1000),
    early_reason      varchar(20),
    staff_proposal    varchar(40),
    pencilled         datetime(6),
    pencilled_room    varchar(200),
    status            varchar(20)  not null,
    format            varchar(40),
    rule_ids          varchar(500),
    policy_version    varchar(40),
    starts_at         datetime(6),
    ends_at           datetime(6),
    place             varchar(200),
    requested_by      uuid,
    requested_at      datetime(6)  not null,
    outcome_on        date,
    -- type and child while the meeting is open, so that the same one cannot be asked for twice
    open_key          varchar(80),
    constraint meeting_reference_unique unique (reference),
    constraint meeting_open_once unique (open_key)
);
create index meeting_by_child on meeting (child_id);
create index meeting_by_status on meeting (status, to_book_by);
create index meeting_by_start on meeting (starts_at);

create table participant (
    id                uuid        not null primary key,
    meeting_id        uuid        not null,
    position          integer     not null,
    person_id         uuid,
    family_role       varchar(40),
    professional_id   uuid,
    professional_role varchar(40),
    session           integer     not null,
    join_link         varchar(1000),
    required          boolean     not null,
    mode              varchar(40),
    took_part         varchar(40),
    constraint participant_of_meeting foreign key (meeting_id) references meeting (id),
    constraint participant_person_once unique (meeting_id, person_id),
    constraint participant_professional_once unique (meeting_id, professional_id)
);
create index participant_by_professional on participant (professional_id);
create index participant_by_person on participant (person_id);

create table armed_meeting (
    id             uuid         not null primary key,
    version        integer      not null,
    child_id       uuid         not null,
    type_code      varchar(40)  not null,
    anchor         date         not null,
    limit_on       date,
    book_by        date,
    to_book_by     date,
    limit_kind     varchar(20)  not null,
    limit_sentence varchar(500) not null,
    armed_by       uuid,
    opened_by      uuid,
    -- type and child while nobody has asked for it, so that a chain never has two next meetings
    open_key       varchar(80),
    constraint armed_meeting_once unique (open_key)
);
create index armed_meeting_by_day on armed_meeting (opened_by, to_book_by);
