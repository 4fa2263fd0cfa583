-- How somebody needs to take part, recorded as a reasonable adjustment; a change adds a row and keeps the one before.
CREATE TABLE needed_format (
    id          UUID          NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL,
    person      UUID          NOT NULL,
    way         VARCHAR(30)   NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    source      VARCHAR(20)   NOT NULL,
    said_on     DATE          NOT NULL,
    recorded_by VARCHAR(200)  NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    open_now    BOOLEAN       NULL,
    over_at     DATETIME(6)   NULL,
    over_by     VARCHAR(200)  NULL,
    over_why    VARCHAR(2000) NULL,
    UNIQUE KEY needed_format_once (person, open_now),
    CONSTRAINT needed_format_person FOREIGN KEY (person) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
