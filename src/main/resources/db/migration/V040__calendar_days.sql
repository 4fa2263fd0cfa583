-- Days staff entered into the calendar. Never removed: what was taken back stays, with who did.
CREATE TABLE calendar_entry (
    id           UUID         NOT NULL PRIMARY KEY,
    kind         VARCHAR(20)  NOT NULL,
    first_day    DATE         NOT NULL,
    last_day     DATE         NOT NULL,
    name         VARCHAR(100) NOT NULL,
    entered_by   VARCHAR(200) NOT NULL,
    entered_at   DATETIME(6)  NOT NULL,
    ended_by     VARCHAR(200) NULL,
    ended_at     DATETIME(6)  NULL,
    INDEX calendar_entry_standing (ended_at, first_day),
    CONSTRAINT calendar_entry_in_order CHECK (first_day <= last_day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row: how often the calendar was changed. Every node looks here whether what it knows is still so, and whoever
-- changes the calendar locks it, so that one change is made at a time.
CREATE TABLE calendar_state (
    id           INT          NOT NULL PRIMARY KEY,
    revision     BIGINT       NOT NULL
);
INSERT INTO calendar_state (id, revision) VALUES (1, 0);
