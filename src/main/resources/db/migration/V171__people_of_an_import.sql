-- What files say of people around children waits here as it was read, until it is applied or dropped.
create table import_person (
    import_run uuid        not null,
    -- empty for the directory, which is about no child
    child      varchar(40) not null,
    seq        integer     not null,
    said       text        not null,
    primary key (import_run, child, seq)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Files find people by how they are reached and by when they were born.
create index contact_channel_address on contact_channel (address(100));
create index person_born_on on person (born_on);
