-- What somebody said when they were asked by voice, before a screen or the phone is confirmed (policy D2-02a, D2-02d, D2-04).
-- Rows are only ever added; one that no longer holds says since when.
CREATE TABLE first_answer (
    id          UUID          NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL,
    meeting     UUID          NOT NULL,
    participant UUID          NOT NULL,
    place       VARCHAR(20)   NOT NULL,
    afraid      VARCHAR(10)   NOT NULL,
    words       VARCHAR(1000) NULL,
    asked_by    UUID          NOT NULL,
    asked_name  VARCHAR(200)  NOT NULL,
    asked_at    DATETIME(6)   NOT NULL,
    over_since  DATETIME(6)   NULL,
    CONSTRAINT first_answer_meeting_exists FOREIGN KEY (meeting) REFERENCES meeting (id),
    INDEX first_answer_meeting (meeting, asked_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
