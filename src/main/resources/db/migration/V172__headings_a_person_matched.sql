-- What stands over a column in this council's files, and which column of a list it is: read at once in next month's file.
create table heading_match (
    id         uuid         not null primary key,
    list       varchar(60)  not null,
    -- without case, spaces and punctuation
    plain      varchar(100) not null,
    heading    varchar(100) not null,
    -- one of the list's columns, or nothing where the heading is of no use
    means      varchar(100) not null,
    matched_by varchar(200) not null,
    matched_at datetime(6)  not null,
    constraint heading_match_once unique (list, plain)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- How the tables of an import were read, for whoever looks at its preview.
create table import_heading (
    import_run uuid         not null,
    seq        integer      not null,
    file       varchar(200) not null,
    list       varchar(60)  not null,
    heading    varchar(100) not null,
    means      varchar(100) not null,
    primary key (import_run, seq)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
