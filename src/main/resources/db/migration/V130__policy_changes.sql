-- A change of the policy: who proposed what and why, from which day it applies, and who else decided.
CREATE TABLE policy_change (
    id             UUID          NOT NULL PRIMARY KEY,
    version        BIGINT        NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    made_from      INT           NOT NULL,
    author         UUID          NOT NULL,
    author_name    VARCHAR(200)  NOT NULL,
    started_at     DATETIME(6)   NOT NULL,
    why            VARCHAR(2000) NULL,
    applies_from   DATE          NULL,
    meetings       INT           NULL,
    differing      INT           NULL,
    proposed_at    DATETIME(6)   NULL,
    decided_by     UUID          NULL,
    decided_name   VARCHAR(200)  NULL,
    decided_at     DATETIME(6)   NULL,
    decided_words  VARCHAR(2000) NULL,
    INDEX policy_change_started (started_at),
    CONSTRAINT policy_change_two_people CHECK (decided_by IS NULL OR decided_by <> author)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One cell that is to say something else, or one row of a newer release that is taken over or left as it is.
CREATE TABLE policy_change_edit (
    change_id      UUID          NOT NULL,
    position       INT           NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    in_table       VARCHAR(20)   NOT NULL,
    policy_row     VARCHAR(20)   NOT NULL,
    rule_id        VARCHAR(80)   NOT NULL,
    column_name    VARCHAR(80)   NULL,
    was            VARCHAR(500)  NOT NULL,
    becomes        VARCHAR(500)  NOT NULL,
    PRIMARY KEY (change_id, position),
    CONSTRAINT policy_change_edit_of FOREIGN KEY (change_id) REFERENCES policy_change (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The tables as texts, each text once: versions of the policy mostly differ in one of them.
CREATE TABLE policy_text (
    checksum       VARCHAR(64)    NOT NULL PRIMARY KEY,
    dmn            LONGTEXT      NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What the council published. Never changed and never removed: meetings name the version they were decided by.
-- The shipped texts are those of the release it was made from, row by row as far as the council has looked at a newer one.
CREATE TABLE policy_version (
    id                   UUID        NOT NULL PRIMARY KEY,
    number               INT         NOT NULL,
    change_id            UUID        NOT NULL,
    applies_from         DATE        NOT NULL,
    published_at         DATETIME(6) NOT NULL,
    arrangement_days     INT         NOT NULL,
    base                 VARCHAR(64)  NOT NULL,
    conditions           VARCHAR(64)  NOT NULL,
    outcomes             VARCHAR(64)  NOT NULL,
    shipped_base         VARCHAR(64)  NOT NULL,
    shipped_conditions   VARCHAR(64)  NOT NULL,
    shipped_outcomes     VARCHAR(64)  NOT NULL,
    UNIQUE KEY policy_version_number (number),
    UNIQUE KEY policy_version_of_change (change_id),
    INDEX policy_version_applies (applies_from, number),
    CONSTRAINT policy_version_change FOREIGN KEY (change_id) REFERENCES policy_change (id),
    CONSTRAINT policy_version_base FOREIGN KEY (base) REFERENCES policy_text (checksum),
    CONSTRAINT policy_version_conditions FOREIGN KEY (conditions) REFERENCES policy_text (checksum),
    CONSTRAINT policy_version_outcomes FOREIGN KEY (outcomes) REFERENCES policy_text (checksum)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
