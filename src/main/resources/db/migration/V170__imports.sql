-- A council's files: what was read from them waits here until a person has seen it and applies it.
create table import_run (
    id          uuid          not null primary key,
    version     bigint        not null,
    -- null while the files are read
    kind        varchar(20),
    status      varchar(20)   not null,
    as_at       date          not null,
    files       varchar(1000) not null,
    received_by varchar(200)  not null,
    received_at datetime(6)   not null,
    children    integer       not null,
    fresh       integer       not null,
    changed     integer       not null,
    unchanged   integer       not null,
    refused     integer       not null,
    due         varchar(2000) not null,
    ended_by    varchar(200),
    ended_at    datetime(6),
    message     varchar(500)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
create index import_run_by_day on import_run (received_at);

create table import_fact (
    import_run uuid         not null,
    child      varchar(40)  not null,
    seq        integer      not null,
    kind       varchar(20)  not null,
    on_day     date,
    until_day  date,
    code       varchar(60),
    file       varchar(200) not null,
    row_no     bigint       not null,
    primary key (import_run, child, seq)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table import_refusal (
    import_run uuid          not null,
    seq        integer       not null,
    file       varchar(200)  not null,
    row_no     bigint        not null,
    field      varchar(100),
    why        varchar(1000) not null,
    primary key (import_run, seq)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table import_notice (
    import_run uuid          not null,
    seq        integer       not null,
    sentence   varchar(1000) not null,
    primary key (import_run, seq)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table import_progress (
    import_run uuid        not null primary key,
    done       integer     not null,
    total      integer     not null,
    seen_at    datetime(6) not null
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
