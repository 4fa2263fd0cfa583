-- What would make a wish possible: who asked for it and when, and how it was settled.
CREATE TABLE help_asked (
    id          UUID          NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL,
    meeting     UUID          NOT NULL,
    participant UUID          NOT NULL,
    help        VARCHAR(20)   NOT NULL,
    asked_by    UUID          NOT NULL,
    asked_name  VARCHAR(200)  NOT NULL,
    asked_at    DATETIME(6)   NOT NULL,
    task        UUID          NULL,
    ended_at    DATETIME(6)   NULL,
    ended_name  VARCHAR(200)  NULL,
    how         VARCHAR(2000) NULL,
    open_key    VARCHAR(80)   NULL,
    CONSTRAINT help_asked_open_once UNIQUE (open_key),
    INDEX help_asked_meeting (meeting, asked_at),
    INDEX help_asked_task (task)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
