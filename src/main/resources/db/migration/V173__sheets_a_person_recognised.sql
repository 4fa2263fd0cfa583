-- Which list a sheet of this council's files is that could not be told by its name or headings, by what it looks like.
create table sheet_match (
    id         uuid          not null primary key,
    -- of its headings, in whatever order and however they are written
    look       char(64)      not null,
    -- empty where a person said that it is no list
    list       varchar(60)   not null,
    headings   varchar(1000) not null,
    matched_by varchar(200)  not null,
    matched_at datetime(6)   not null,
    constraint sheet_match_once unique (look)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
