-- Who is or may be at risk from whom, and from whom there is a risk of violence. Every account is a row of its own:
-- a change adds one and marks the one before as over, so that nothing that was known is lost.
CREATE TABLE safety_account (
    id          UUID          NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL,
    matter      UUID          NOT NULL,
    at_risk     UUID          NOT NULL,
    from_person UUID          NOT NULL,
    state       VARCHAR(20)   NOT NULL,
    home        VARCHAR(20)   NOT NULL,
    said_by     VARCHAR(200)  NOT NULL,
    asked_by    VARCHAR(200)  NULL,
    asked_on    DATE          NULL,
    words       VARCHAR(2000) NOT NULL,
    recorded_by VARCHAR(200)  NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    open_now    BOOLEAN       NULL,
    over_at     DATETIME(6)   NULL,
    over_by     VARCHAR(200)  NULL,
    over_why    VARCHAR(2000) NULL,
    -- null is equal to nothing, so this counts only the accounts that hold
    UNIQUE KEY safety_account_once (at_risk, from_person, open_now),
    INDEX safety_account_from (from_person),
    INDEX safety_account_matter (matter),
    CONSTRAINT safety_account_at_risk FOREIGN KEY (at_risk) REFERENCES person (id),
    CONSTRAINT safety_account_from_exists FOREIGN KEY (from_person) REFERENCES person (id),
    CONSTRAINT safety_account_is_of_two CHECK (at_risk <> from_person)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE violence_risk (
    id          UUID          NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL,
    person      UUID          NOT NULL,
    said_by     VARCHAR(200)  NOT NULL,
    since       DATE          NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    recorded_by VARCHAR(200)  NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    open_now    BOOLEAN       NULL,
    over_at     DATETIME(6)   NULL,
    over_by     VARCHAR(200)  NULL,
    over_why    VARCHAR(2000) NULL,
    UNIQUE KEY violence_risk_once (person, open_now),
    CONSTRAINT violence_risk_person FOREIGN KEY (person) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
