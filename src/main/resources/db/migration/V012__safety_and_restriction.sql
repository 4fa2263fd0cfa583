-- Who must not meet whom, and who may open a restricted record.
CREATE TABLE kept_apart (
    id          UUID          NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL,
    one         UUID          NOT NULL,
    other       UUID          NOT NULL,
    apart_by    VARCHAR(20)   NOT NULL,
    reason      VARCHAR(2000) NOT NULL,
    recorded_by VARCHAR(200)  NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    ended_at    DATETIME(6)   NULL,
    INDEX kept_apart_one (one),
    INDEX kept_apart_other (other),
    CONSTRAINT kept_apart_one_exists FOREIGN KEY (one) REFERENCES person (id),
    CONSTRAINT kept_apart_other_exists FOREIGN KEY (other) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE restricted_grant (
    id           UUID         NOT NULL PRIMARY KEY,
    version      BIGINT       NOT NULL,
    professional UUID         NOT NULL,
    person       UUID         NOT NULL,
    granted_by   VARCHAR(200) NOT NULL,
    granted_at   DATETIME(6)  NOT NULL,
    last_day     DATE         NOT NULL,
    INDEX restricted_grant_for (professional, person, last_day),
    CONSTRAINT restricted_grant_professional FOREIGN KEY (professional) REFERENCES professional (id),
    CONSTRAINT restricted_grant_person FOREIGN KEY (person) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
