-- Who did and who read what. Rows are only ever added: the triggers refuse the rest for every user.
-- (TRUNCATE and DROP pass no trigger: the application's database user has neither right in production.)
CREATE TABLE audit_entry (
    id           UUID         NOT NULL PRIMARY KEY,
    happened_at  DATETIME(6)  NOT NULL,
    actor_kind   VARCHAR(20)  NOT NULL,
    actor_id     VARCHAR(100) NOT NULL,
    actor_name   VARCHAR(200) NOT NULL,
    subject      UUID         NOT NULL,
    child        UUID         NULL,
    what         VARCHAR(500) NOT NULL,
    state_before TEXT         NULL,
    state_after  TEXT         NULL,
    why          TEXT         NULL,
    safety_only  BOOLEAN      NOT NULL,
    INDEX audit_entry_subject (subject, happened_at),
    INDEX audit_entry_child (child, happened_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append-only.';

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append-only.';
